# what is not the same cannot be one
book fjord-analytics
$ deals merge acme acme
! deals: "acme" and "acme" are the same record
!   hint: deals merge KEEP DROP takes two
? 2
$ deals merge acme acme-annual-renewal
! deals: one of "acme" and "acme-annual-renewal" is a customer, the other an opportunity
!   hint: two customers can be merged, or two opportunities of one customer
? 4
$ deals merge acme-annual-renewal globex-pilot
! deals: acme-annual-renewal is of acme and globex-pilot of globex
!   hint: deals merge acme globex makes the customers one; deals set globex-pilot customer=acme gives it to the other one
? 4
$ deals merge acme-data-audit acme-customer-portal
! deals: acme-data-audit is won and acme-customer-portal is lost
!   hint: deals reopen acme-customer-portal first, if it did not end so
? 4
$ deals merge acme nosuch
! deals: no opportunity or customer "nosuch"
!   hint: deals list --all shows the ids
? 3
$ deals merge acme globex
! deals: this needs a yes: merge globex into acme?
!   hint: --yes says it; --dry-run shows what would change
? 2

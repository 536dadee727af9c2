# a closed opportunity does not move
book fjord-analytics
$ deals move-stage acme-customer-portal proposal
! deals: acme-customer-portal is lost already
!   hint: deals reopen acme-customer-portal --stage proposal opens it again
? 4
$ deals move-stage acme-data-audit proposal
! deals: acme-data-audit is won already
!   hint: deals reopen acme-data-audit --stage proposal opens it again
? 4

# what is open is not archived
book fjord-analytics
$ deals archive globex-pilot
! deals: globex-pilot is open
!   hint: close it first: deals close-won globex-pilot, or deals close-lost globex-pilot
? 4
$ deals archive acme
! deals: acme has 3 open opportunities: acme-annual-renewal, acme-data-warehouse and acme-platform-renewal
!   hint: close them first: deals close-won ID, or deals close-lost ID
? 4
$ deals archive
! deals: which records?
!   hint: name ids, or choose opportunities with --where FILTER
? 2
$ deals archive acme --where is:won
! deals: --where stands for the ids, but "acme" is given too
!   hint: leave out one of them
? 2
$ deals archive --where ''
! deals: --where needs a filter
!   hint: --where 'closed:..2024' chooses all that were closed until then
? 2
$ deals archive --where is:open
no won or lost opportunity fits "is:open"
$ deals archive --where is:won
! deals: this needs a yes: archive 9 opportunities?
!   hint: --yes says it; --dry-run shows what would change
? 2
$ deals archive nosuch
! deals: no opportunity or customer "nosuch"
!   hint: deals list --all shows the ids
? 3

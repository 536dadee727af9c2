# not there, or more than one
book fjord-analytics
$ deals close-won globex-pilto
! deals: no opportunity "globex-pilto"
!   hint: did you mean "globex-pilot"?
? 3
$ deals close-won globex
! deals: "globex" fits 2 records
!   hint: which one: globex-data-warehouse or globex-pilot?
? 3
$ deals close-won ../deals
! deals: no opportunity "../deals"
!   hint: deals list --all shows the ids
? 3
$ deals close-won ''
! deals: no opportunity ""
!   hint: deals list --all shows the ids
? 3

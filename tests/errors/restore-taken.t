# an archived record comes back only where its place is free
book fjord-analytics
$ deals archive globex-data-warehouse
globex-data-warehouse: archived; deals restore globex-data-warehouse brings it back
file opportunities/globex-data-warehouse.toml
| name = "Another"
| customer = "globex"
| stage = "lost"
$ deals restore globex-data-warehouse
! deals: opportunities/globex-data-warehouse.toml is there already
!   hint: deals rename globex-data-warehouse NEW-ID gives the one that is not archived another id
? 4
$ deals archive globex-data-warehouse
! deals: archive/opportunities/globex-data-warehouse.toml is there already
!   hint: deals rename globex-data-warehouse NEW-ID gives the one that is not archived another id
? 4
$ deals archive globex-pilot globex-data-warehouse
! deals: globex-pilot is open
!   hint: close it first: deals close-won globex-pilot, or deals close-lost globex-pilot
? 4
$ deals restore nosuch
! deals: no opportunity or customer "nosuch"
!   hint: deals list --archived shows what is archived
? 3

# recurring revenue is about one day
book fjord-analytics
$ deals stats --recurring --from 2026
! deals: --recurring is about one day and takes no --from
!   hint: --on DATE names another day than today
? 2
$ deals stats --recurring --by month
! deals: --recurring is about one day: it has no row for each month
!   hint: --by product, customer, owner, type, …
? 2
$ deals stats --recurring --by prodcut
! deals: no dimension "prodcut"
!   hint: did you mean "product"?
? 2
$ deals stats --recurring --on 2027-02-29
! deals: the day "2027-02-29" does not exist
!   hint: Feb 2027 has 28 days
? 2
$ deals stats --on 2026-12-31
! deals: --on is for --recurring
!   hint: --from and --to choose what closed when
? 2

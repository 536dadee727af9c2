# a waterfall is between two days that have been
book fjord-analytics
$ deals waterfall
! deals: since when?
!   hint: deals waterfall --since 2026-10-01; --since som is since the month began
? 2
$ deals waterfall --period 2027-Q1
! deals: the period has not begun: since when?
!   hint: deals waterfall --since 2026-10-01; --since som is since the month began
? 2
$ deals waterfall --since 2026-12-01
! deals: --since "2026-12-01" is 2026-12-01, which is in the future
!   hint: a waterfall shows what has happened
? 2
$ deals waterfall --since 2026-10-01 --until 2026-09-01
! deals: --since is 2026-10-01, after --until "2026-09-01", 2026-09-01
!   hint: the first day comes first: exchange them
? 2
$ deals waterfall --since 2026-10-01 --until 2027-01
! deals: --until "2027-01" is 2027-01-31, which is in the future
!   hint: a waterfall shows what has happened
? 2
$ deals waterfall --period 2026-13
! deals: the month in "2026-13" does not exist
!   hint: months are 01 to 12
? 2
# before any history
$ deals waterfall --since 2020-01-01 --until 2020-12-31
Fjord Analytics · waterfall of what is open · EUR · 1 Jan → 31 Dec 2020

 nothing was open in these days
! deals: warning: 2020-12-31 is before any history: the first event is of 2025-11-24

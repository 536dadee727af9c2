# accuracy is of periods that are over
book fjord-analytics
$ deals accuracy --from 2026-11
! deals: the month of 2026-11-01 is not over
!   hint: what came is known when a period is over
? 2
$ deals accuracy --to 2026-Q4
! deals: the month of 2026-11-01 is not over
!   hint: what came is known when a period is over
? 2
$ deals accuracy --by owner
! deals: --by "owner" is no period
!   hint: one of month, quarter or year
? 2
$ deals accuracy --from 2026-09 --to 2026-06
! deals: --from "2026-09" is 2026-09-01, after --to "2026-06", 2026-06-30
!   hint: the first day comes first: exchange them
? 2
$ deals slips --by wner
! deals: no dimension "wner"
!   hint: did you mean "owner"?
? 2
$ deals slips --from 2027
! deals: 2027-01-01 is in the future
!   hint: nothing slipped yet then
? 2

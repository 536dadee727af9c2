# a span has its first day first
book fjord-analytics
$ deals forecast --from 2027 --to 2026-Q4
! deals: --from "2027" is 2027-01-01, after --to "2026-Q4", 2026-12-31
!   hint: the first day comes first: exchange them
? 2
$ deals forecast --from 2026-02-31
! deals: the day "2026-02-31" does not exist
!   hint: Feb 2026 has 28 days
? 2

# a span of the past has its first day first, too
book fjord-analytics
$ deals stats --from 2026-Q3 --to 2026-Q2
! deals: --from "2026-Q3" is 2026-07-01, after --to "2026-Q2", 2026-06-30
!   hint: the first day comes first: exchange them
? 2
$ deals losses --from 2026-Q5
! deals: the quarter in "2026-Q5" does not exist
!   hint: quarters are Q1 to Q4
? 2
$ deals stats --to 2026-02-31
! deals: the day "2026-02-31" does not exist
!   hint: Feb 2026 has 28 days
? 2
$ deals losses --currency XXX
! deals: "XXX" has no minor unit
!   hint: amounts need a currency with one, such as EUR or JPY
? 2

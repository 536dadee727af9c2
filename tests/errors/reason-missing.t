# why it was lost is worth knowing
book fjord-analytics
$ deals close-lost globex-pilot
! deals: why lost? --reason is missing
!   hint: the reasons are price, competitor, timing, no-budget, no-decision, not-a-fit and other
? 2
$ deals close-lost globex-pilot --reason ''
! deals: why lost? --reason is missing
!   hint: the reasons are price, competitor, timing, no-budget, no-decision, not-a-fit and other
? 2

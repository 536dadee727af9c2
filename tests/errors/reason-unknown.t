# one of the book's reasons
book fjord-analytics
$ deals close-lost globex-pilot --reason prise
! deals: unknown reason "prise"
!   hint: did you mean "price"?
!   hint: the reasons are price, competitor, timing, no-budget, no-decision, not-a-fit and other
? 2
$ deals close-lost globex-pilot --reason "bad luck"
! deals: unknown reason "bad luck"
!   hint: the reasons are price, competitor, timing, no-budget, no-decision, not-a-fit and other
? 2

# what is missing or wrong is said at once
book fjord-analytics
$ deals promote vandelay --opportunity Pilot --amount 1,200 --close 2026-02-31
! deals: vandelay-import cannot be promoted yet: 2 things are missing or wrong
!   hint: "1,200" can be read as 1200.00 or as 1.20; write 1200, or 1.20
!   hint: the day "2026-02-31" does not exist; Feb 2026 has 28 days
? 2
$ deals promote vandelay --amount 5k --id pilot
! deals: --amount and --id are of an opportunity, but none is named
!   hint: --opportunity NAME makes one with it
? 2
$ deals promote vandelay --status former
! deals: --status cannot be "former"
!   hint: it is customer or prospect
? 2
$ deals promote vandelay --opportunity Pilot --id acme
! deals: the id "acme" is taken by a customer
!   hint: deals show acme shows it
? 4

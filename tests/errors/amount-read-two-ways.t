# an amount is never guessed
book fjord-analytics
$ deals close-won globex-pilot --amount 1,200
! deals: "1,200" can be read as 1200.00 or as 1.20
!   hint: write 1200, or 1.20
? 2
$ deals close-won globex-pilot --amount -5
! deals: "-5" is negative
!   hint: an amount is 0 or more
? 2
$ deals close-won globex-pilot --amount 12.345,678
! deals: "12.345,678" has more decimals than EUR, which has 2
!   12.345,678
!          ^~~
!   hint: round it to 2 decimals
? 2
$ deals close-won globex-pilot --amount ''
! deals: --amount is empty
!   hint: leave it out where the amount has not changed
? 2
$ deals close-won globex-pilot --amount abc
! deals: "abc" is not an amount
!   hint: write it as 48000, 48000.10, 50k, 1.2m or "1200 NOK"
? 2

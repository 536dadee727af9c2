# prices of another currency are never taken over
book fjord-analytics
file products.toml
| [[products]]
| id = "seat"
| price = 100
| currency = "USD"
$ deals item add globex-pilot seat
! deals: the price of seat is in USD, globex-pilot is in EUR
!   hint: --price says what it costs in EUR
? 2

# items and a catalogue that make no sense are told at their place
book fjord-analytics
file opportunities/acme-odd.toml
| name = "Odd"
| customer = "acme"
| stage = "lead"
| amount = 30.00
|
| [[items]]
| text = "Things"
| price = 10
| quantity = -3
|
| [[items]]
| product = "saet"
| price = 10
| discount = 120
| every = "fortnight"
$ deals item list acme-odd
! deals: opportunities/acme-odd.toml:9:12: the quantity -3 is not above zero
!   hint: an item that is not sold is removed: deals item remove ID N
? 5
$ deals item add acme-odd seat
! deals: opportunities/acme-odd.toml:9:12: the quantity -3 is not above zero
!   hint: an item that is not sold is removed: deals item remove ID N
? 5
$ deals check acme-odd
deals: opportunities/acme-odd.toml:9:12: the quantity -3 is not above zero
  9 | quantity = -3
    |            ^~
  hint: an item that is not sold is removed: deals item remove ID N
deals: warning: opportunities/acme-odd.toml:12:11: unknown product "saet"
  12 | product = "saet"
     |           ^~~~~~
  hint: did you mean "seat"?
deals: opportunities/acme-odd.toml:14:12: the discount 120 is not a percentage from 0 to 100 with at most two decimals
  14 | discount = 120
     |            ^~~
  hint: a discount in money is written as discount_amount = 150.00
deals: opportunities/acme-odd.toml:15:9: unknown recurrence "fortnight"
  15 | every = "fortnight"
     |         ^~~~~~~~~~~
  hint: write month, quarter or year
4 problems: 3 errors and 1 warning
? 1
file products.toml
| [[products]]
| id = "seat"
$ deals item add globex-pilot seat
! deals: products.toml:1:1: a product without a price
!   1 | [[products]]
!     | ^~~~~~~~~~~~
!   hint: add a line: price = 1200.00
? 5
$ deals check globex-pilot
no problems in 1 record
$ deals check
deals: opportunities/acme-odd.toml:9:12: the quantity -3 is not above zero
  9 | quantity = -3
    |            ^~
  hint: an item that is not sold is removed: deals item remove ID N
deals: opportunities/acme-odd.toml:14:12: the discount 120 is not a percentage from 0 to 100 with at most two decimals
  14 | discount = 120
     |            ^~~
  hint: a discount in money is written as discount_amount = 150.00
deals: opportunities/acme-odd.toml:15:9: unknown recurrence "fortnight"
  15 | every = "fortnight"
     |         ^~~~~~~~~~~
  hint: write month, quarter or year
deals: products.toml:1:1: a product without a price
  1 | [[products]]
    | ^~~~~~~~~~~~
  hint: add a line: price = 1200.00
4 errors
? 1

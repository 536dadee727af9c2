# rates that are none
file deals.toml
| name = "Lab"
file rates.toml
| base = "EUR"
| [rates.2026-10-01]
| NOK = -11.7
file ecb.csv
| Date,USD,
| 2026-02-31,1.1,
$ deals rates show
! deals: rates.toml:3:7: the rate of NOK "-11.7" is not above zero
!   3 | NOK = -11.7
!     |       ^~~~~
? 5
file rates.toml
| base = "EUR"
$ deals rates import ecb.csv
! deals: ecb.csv:2: "2026-02-31" is not a day
!   hint: days are written like 2026-04-13 or 13 April 2026
? 5

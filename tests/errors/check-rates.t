# rates.toml is checked too
file deals.toml
| currency = "EUR"
file rates.toml
| base = "EUR"
| [rates.2026-10-01]
| USD = -1
$ deals check
deals: rates.toml:3:7: the rate of USD "-1" is not above zero
  3 | USD = -1
    |       ^~
1 error
? 1

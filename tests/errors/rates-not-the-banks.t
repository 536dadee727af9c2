# a file that is not the ECB's, and a currency without rates
file deals.toml
| name = "Lab"
file rates.toml
| base = "EUR"
| [rates.2026-10-01]
| NOK = 11.7
file other.csv
| Name,Amount
| Pilot,100
$ deals rates import other.csv
! deals: other.csv:1: the first line is not that of the ECB's rates: Date, and currencies
!   hint: the files are eurofxref.csv and eurofxref-hist.csv, from the ECB's page on euro reference rates
? 5
$ deals rates import missing.csv
! deals: no file "missing.csv"
? 3
$ deals rates show SEK
! deals: no rates of "SEK" in rates.toml
!   hint: deals rates import FILE adds the ECB's
? 3
$ deals rates show EUR
! deals: no rates of "EUR" in rates.toml
!   hint: EUR is the base: always 1
? 3

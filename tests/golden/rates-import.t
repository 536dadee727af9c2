# the ECB's history: the currencies of the book, from the last day before its first deal on
file deals.toml
| name = "Lab"
file customers/acme.toml
| name = "Acme"
file opportunities/north.toml
| name = "North"
| customer = "acme"
| stage = "lead"
| amount = 1000
| currency = "NOK"
| history = [
|   { at = 2026-04-11T09:00:00Z, by = "anna", event = "created", stage = "lead", amount = 1000.00, currency = "NOK" },
| ]
file hist.csv
| Date,USD,RUB,NOK,
| 2026-04-14,1.17,N/A,11.2,
| 2026-04-13,1.1612,N/A,11.087,
| 2026-04-10,1.1711,90.5,11.1,
| 2026-04-09,1.1700,90.1,11.15,
$ deals rates import hist.csv
rates.toml: 3 rates of NOK, 10 Apr 2026 to 14 Apr 2026
$ cat rates.toml
base = "EUR"

[rates.2026-04-10]
NOK = 11.1

[rates.2026-04-13]
NOK = 11.087

[rates.2026-04-14]
NOK = 11.2
$ deals rates import hist.csv
rates.toml: nothing to add
$ deals rates import hist.csv --all
rates.toml: 8 rates of NOK, RUB and USD, 9 Apr 2026 to 14 Apr 2026
$ deals rates show
Lab · rates of 21 Nov 2026

 Since        Currency  1 EUR =    in EUR
 ────────────────────────────────────────
 14 Apr 2026  NOK         11.20  0.089286
 13 Apr 2026  RUB       – ended
 14 Apr 2026  USD          1.17  0.854701
$ deals rates show --on 2026-04-12
Lab · rates of 12 Apr 2026

 Since        Currency  1 EUR =    in EUR
 ────────────────────────────────────────
 10 Apr 2026  NOK       11.1000  0.090090
 10 Apr 2026  RUB       90.5000  0.011050
 10 Apr 2026  USD        1.1711  0.853898
$ deals rates show nok
Lab · rates of NOK

 Since        Currency  1 EUR =    in EUR
 ────────────────────────────────────────
 14 Apr 2026  NOK        11.200  0.089286
 13 Apr 2026  NOK        11.087  0.090196
 10 Apr 2026  NOK        11.100  0.090090
 9 Apr 2026   NOK        11.150  0.089686
$ deals undo
undone: rates.toml: 8 rates of NOK, RUB and USD, 9 Apr 2026 to 14 Apr 2026   by anna, 10:30, 1 file
$ cat rates.toml
base = "EUR"

[rates.2026-04-10]
NOK = 11.1

[rates.2026-04-13]
NOK = 11.087

[rates.2026-04-14]
NOK = 11.2
# the ECB's day; what is in the file already stays, and says so, unless it is to be replaced
file day.csv
| Date, USD, NOK, 
| 15 April 2026, 1.1690, 11.3000, 
$ deals rates import day.csv --dry-run
--- a/rates.toml
+++ b/rates.toml
@@ -8,3 +8,6 @@
 
 [rates.2026-04-14]
 NOK = 11.2
+
+[rates.2026-04-15]
+NOK = 11.3
$ deals rates import day.csv
rates.toml: 1 rate of NOK, 15 Apr 2026
file day.csv
| Date, USD, NOK, 
| 15 April 2026, 1.1690, 11.4000, 
$ deals rates import day.csv
rates.toml: nothing to add
! deals: 1 rate in rates.toml is not the ECB's and stays as it is; --replace takes the ECB's
$ deals rates import day.csv --replace
rates.toml: 1 rate of NOK, 15 Apr 2026; 1 replaced
$ cat rates.toml
base = "EUR"

[rates.2026-04-10]
NOK = 11.1

[rates.2026-04-13]
NOK = 11.087

[rates.2026-04-14]
NOK = 11.2

[rates.2026-04-15]
NOK = 11.4
# without other currencies there is nothing to import
file opportunities/north.toml
| name = "North"
| customer = "acme"
| stage = "lead"
| amount = 1000
file rates.toml
| base = "EUR"
$ deals rates import day.csv
the book has no money in other currencies than EUR: no rates needed; --all imports them anyway

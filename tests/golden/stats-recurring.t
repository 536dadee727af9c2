# recurring revenue: what runs on the day, and a ramp never added up
book fjord-analytics
$ deals stats --recurring
Fjord Analytics · recurring revenue · EUR · as of 21 Nov 2026

        Items  MRR  ARR  Before  New  Ended  Contract value
 ──────────────────────────────────────────────────────────
 Total      –    –    –       –    –      –      118,573.72

 8 of 9 won deals have no items; the amount is the contract value
 before, new and ended are ARR: before 1 Jan 2026, and since · MRR is ARR / 12
 what is open-ended has a contract value of a year
 rate of 4 May 2026: 1 EUR = 11.603 NOK (1 deal)
$ deals stats --recurring --on 2026-12-01
Fjord Analytics · recurring revenue · EUR · as of 1 Dec 2026

        Items    MRR     ARR  Before     New  Ended  Contract value
 ──────────────────────────────────────────────────────────────────
 Total      1  1,500  18,000       –  18,000      –      118,573.72

 8 of 9 won deals have no items; the amount is the contract value
 before, new and ended are ARR: before 1 Jan 2026, and since · MRR is ARR / 12
 what is open-ended has a contract value of a year
 rate of 4 May 2026: 1 EUR = 11.603 NOK (1 deal)
file opportunities/acme-ramp.toml
| name = "Ramp"
| customer = "acme"
| stage = "won"
| closed = 2025-12-20
| amount = 60000.00
|
| [[items]]
| product = "seat"
| quantity = 10
| price = 1200.00
| every = "year"
| from = 2026-01-01
| times = 1
|
| [[items]]
| product = "seat"
| quantity = 20
| price = 1200.00
| every = "year"
| from = 2027-01-01
| times = 2
file opportunities/globex-support.toml
| name = "Support"
| customer = "globex"
| stage = "won"
| closed = 2026-02-10
| amount = 12300.00
|
| [[items]]
| product = "support"
| price = 350
| discount = 10
| every = "month"
|
| [[items]]
| text = "Audit"
| price = 425
| every = "quarter"
| from = 2026-04-01
| times = 2
$ deals stats --recurring --by product
Fjord Analytics · recurring revenue by product · EUR · as of 21 Nov 2026

 Product         Items    MRR     ARR  Before     New  Ended  Contract value
 ───────────────────────────────────────────────────────────────────────────
 Audit               –      –       –       –   1,700  1,700          850.00
 Platform seats      –      –       –       –       –      –       18,000.00
 seat                1  1,000  12,000       –  12,000      –       60,000.00
 support             1    315   3,780       –   3,780      –        3,780.00
 (no items)          –      –       –       –       –      –      100,573.72
 ───────────────────────────────────────────────────────────────────────────
 Total               2  1,315  15,780       –  17,480  1,700      183,203.72

 8 of 11 won deals have no items; the amount is the contract value
 before, new and ended are ARR: before 1 Jan 2026, and since · MRR is ARR / 12
 what is open-ended has a contract value of a year
 rate of 4 May 2026: 1 EUR = 11.603 NOK (1 deal)
$ deals stats --recurring --by customer --on 2027-06-01
Fjord Analytics · recurring revenue by customer · EUR · as of 1 Jun 2027

 Customer     Items    MRR     ARR  Before     New   Ended  Contract value
 ─────────────────────────────────────────────────────────────────────────
 Acme Corp        2  3,500  42,000  30,000  24,000  12,000      120,500.00
 Globex           1    315   3,780   3,780       –       –        4,630.00
 Ingrid Dahl      –      –       –       –       –       –        2,400.00
 Initech          –      –       –       –       –       –       47,400.00
 Søylen AS        –      –       –       –       –       –        8,273.72
 ─────────────────────────────────────────────────────────────────────────
 Total            3  3,815  45,780  33,780  24,000  12,000      183,203.72

 8 of 11 won deals have no items; the amount is the contract value
 before, new and ended are ARR: before 1 Jan 2027, and since · MRR is ARR / 12
 what is open-ended has a contract value of a year
 rate of 4 May 2026: 1 EUR = 11.603 NOK (1 deal)
$ deals stats --recurring --by customer --on 2027-06-01 --output csv
key,currency,items,mrr,arr,arr_before,new,ended,contract_value
acme,EUR,2,3500.00,42000.00,30000.00,24000.00,12000.00,120500.00
globex,EUR,1,315.00,3780.00,3780.00,0.00,0.00,4630.00
ingrid-dahl,EUR,0,0.00,0.00,0.00,0.00,0.00,2400.00
initech,EUR,0,0.00,0.00,0.00,0.00,0.00,47400.00
soylen,EUR,0,0.00,0.00,0.00,0.00,0.00,8273.72
$ deals stats --recurring customer:globex --json
{
  "schema": 1,
  "command": "stats",
  "data": {
    "currency": "EUR",
    "by": null,
    "as_of": "2026-11-21",
    "since": "2026-01-01",
    "rows": [],
    "total": {
      "key": null,
      "label": "Total",
      "items": 1,
      "mrr": {
        "amount": "315.00",
        "currency": "EUR"
      },
      "arr": {
        "amount": "3780.00",
        "currency": "EUR"
      },
      "arr_before": {
        "amount": "0.00",
        "currency": "EUR"
      },
      "new": {
        "amount": "5480.00",
        "currency": "EUR"
      },
      "ended": {
        "amount": "1700.00",
        "currency": "EUR"
      },
      "contract_value": {
        "amount": "4630.00",
        "currency": "EUR"
      }
    },
    "deals": 1,
    "without_items": 0,
    "undated": [],
    "filter": "customer:globex",
    "rates": [],
    "left_out": []
  },
  "problems": []
}
$ deals stats --recurring --by product --output porcelain --columns key,mrr,arr
Audit	0.00	0.00
Platform seats	0.00	0.00
seat	1000.00	12000.00
support	315.00	3780.00
	0.00	0.00
$ deals stats --recurring --by product --width 60
Fjord Analytics · recurring revenue by product · EUR
as of 21 Nov 2026

 Product          MRR     ARR     New  Ended  Contract value
 ───────────────────────────────────────────────────────────
 Audit              –       –   1,700  1,700          850.00
 Platform sea…      –       –       –      –       18,000.00
 seat           1,000  12,000  12,000      –       60,000.00
 support          315   3,780   3,780      –        3,780.00
 (no items)         –       –       –      –      100,573.72
 ───────────────────────────────────────────────────────────
 Total          1,315  15,780  17,480  1,700      183,203.72

 8 of 11 won deals have no items; the amount is the contract value
 before, new and ended are ARR: before 1 Jan 2026, and since
 MRR is ARR / 12
 what is open-ended has a contract value of a year
 rate of 4 May 2026: 1 EUR = 11.603 NOK (1 deal)
# each currency by itself, or converted by the rate of the day it was won
file opportunities/hooli-yearly.toml
| name = "Yearly"
| customer = "hooli"
| stage = "won"
| closed = 2026-10-20
| currency = "USD"
| amount = 12000.00
|
| [[items]]
| text = "Licence"
| price = 12000
| every = "year"
$ deals stats --recurring --currency each customer:hooli,globex
Fjord Analytics · recurring revenue · EUR and USD · as of 21 Nov 2026

EUR
        Items  MRR    ARR  Before    New  Ended  Contract value
 ──────────────────────────────────────────────────────────────
 Total      1  315  3,780       –  5,480  1,700           4,630

USD
        Items    MRR     ARR  Before     New  Ended  Contract value
 ──────────────────────────────────────────────────────────────────
 Total      1  1,000  12,000       –  12,000      –          12,000

 before, new and ended are ARR: before 1 Jan 2026, and since · MRR is ARR / 12
 what is open-ended has a contract value of a year
 currencies are not added
 filter customer:hooli,globex
$ deals stats --recurring customer:hooli,globex
Fjord Analytics · recurring revenue · EUR · as of 21 Nov 2026

        Items       MRR        ARR  Before        New  Ended  Contract value
 ───────────────────────────────────────────────────────────────────────────
 Total      2  1,237.34  14,848.07       –  16,548.07  1,700       15,698.07

 before, new and ended are ARR: before 1 Jan 2026, and since · MRR is ARR / 12
 what is open-ended has a contract value of a year
 rate of 1 Oct 2026: 1 EUR = 1.0842 USD (1 deal)
 filter customer:hooli,globex
# what nobody knows the beginning of, and what makes no sense
file opportunities/hooli-undated.toml
| name = "Undated"
| customer = "hooli"
| stage = "won"
| amount = 12000.00
|
| [[items]]
| text = "Licence"
| price = 12000
| every = "year"
file opportunities/hooli-broken.toml
| name = "Broken"
| customer = "hooli"
| stage = "won"
| closed = 2026-10-20
|
| [[items]]
| text = "Licence"
$ deals stats --recurring customer:hooli
Fjord Analytics · recurring revenue · EUR · as of 21 Nov 2026

        Items     MRR        ARR  Before        New  Ended  Contract value
 ─────────────────────────────────────────────────────────────────────────
 Total      1  922.34  11,068.07       –  11,068.07      –       23,068.07

 recurring since nobody knows when, not in MRR and ARR: hooli-undated
 before, new and ended are ARR: before 1 Jan 2026, and since · MRR is ARR / 12
 what is open-ended has a contract value of a year
 rate of 1 Oct 2026: 1 EUR = 1.0842 USD (1 deal)
 filter customer:hooli
! deals: opportunities/hooli-broken.toml:6:1: an item without a price
!   hint: add a line: price = 1200.00
? 5

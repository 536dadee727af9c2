# an invoice is made once, and shown again as it was
book fjord-analytics
$ deals invoice acme-more-seats
Fjord Analytics                                                Invoice 2026-0001

  To        Acme Corp
  Date      21 Nov 2026
  Due       21 Dec 2026
  For       More seats (acme-more-seats)

 Text                                    Quantity     Price        Net
 ─────────────────────────────────────────────────────────────────────
 Platform seats, 1 year from 1 Dec 2026        15  1,200.00  18,000.00
 ─────────────────────────────────────────────────────────────────────
 Total in EUR                                                18,000.00
! deals: deals.toml has no address of the seller: [invoice] address = […]
! deals: acme has no address: deals edit acme adds address = […]
! deals: acme-more-seats: invoice 2026-0001, 18,000 EUR, due 21 Dec 2026
$ deals invoice acme-more-seats
Fjord Analytics                                                Invoice 2026-0001

  To        Acme Corp
  Date      21 Nov 2026
  Due       21 Dec 2026
  For       More seats (acme-more-seats)

 Text                                    Quantity     Price        Net
 ─────────────────────────────────────────────────────────────────────
 Platform seats, 1 year from 1 Dec 2026        15  1,200.00  18,000.00
 ─────────────────────────────────────────────────────────────────────
 Total in EUR                                                18,000.00
$ cat opportunities/acme-more-seats.toml | tail -n 12 | cut -c1-120
  { at = 2026-10-26T09:15:00Z, by = "anna", event = "moved", stage = "negotiation" },
  { at = 2026-11-12T15:30:00Z, by = "anna", event = "won", stage = "won", amount = 18000.00, closed = 2026-11-12, text =
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "invoiced", number = "2026-0001", date = 2026-11-21, due = 2026-12-2
]

[[items]]
text = "Platform seats"
quantity = 15
price = 1200.00
every = "year"
from = 2026-12-01
times = 1
$ deals history acme-more-seats | head -n 3
 When    Who   What
 21 Nov  anna  invoice 2026-0001, 18,000 EUR
 12 Nov  anna  won, amount 14,400 → 18,000: 15 seats instead of 12.
$ deals item edit acme-more-seats 1 --quantity 99
acme-more-seats: item 1 changed: 99 × Platform seats, 118,800 EUR for one year from 1 Dec 2026
  amount 118,800 EUR (was 18,000 EUR)
! deals: acme-more-seats: the invoice 2026-0001 is out and stays as it is
$ deals invoice acme-more-seats --output csv
number,text,quantity,price,discount,tax,net,currency
2026-0001,"Platform seats, 1 year from 1 Dec 2026",15,1200.00,,,18000.00,EUR
# with a seller, an address and taxes
file deals.toml
| name = "Fjord Analytics"
| [[pipelines.renewals.stages]]
| id = "notice"
| [[pipelines.renewals.stages]]
| id = "quoted"
| [[pipelines.renewals.stages]]
| id = "renewed"
| outcome = "won"
| [[pipelines.renewals.stages]]
| id = "churned"
| outcome = "lost"
| [invoice]
| seller = "Fjord Analytics AS"
| address = ["Storgata 1", "0155 Oslo"]
| tax_id = "NO 999 888 777 MVA"
| bank = "IBAN NO93 8601 1117 947"
| prefix = "FA-"
| days = 14
| tax = 25
file customers/acme.toml
| name = "Acme <Corp> & Sons"
| address = ["1 Rocket | Way", "Tucson"]
| tax_id = "US-1"
$ deals item add initech-training day --quantity 1.5 --discount 12.5%
initech-training: item added: 1.5 × Consulting, days, 1,509.38 EUR
  amount 1,509.38 EUR (was 5,400 EUR)
$ deals item add initech-training handbook --quantity 7
initech-training: item added: 7 × Printed handbook, 346.50 EUR
  amount 1,855.88 EUR (was 1,509.38 EUR)
$ deals item add initech-training support --from 2027-01-01
initech-training: item added: 1 × Premium support, 350 EUR a month from 1 Jan 2027
  amount 6,055.88 EUR (was 1,855.88 EUR)
$ deals invoice initech-training --date 2026-11-20
Fjord Analytics AS                                          Invoice FA-2026-0001
Storgata 1
0155 Oslo
Tax ID NO 999 888 777 MVA

  To        Initech
  Date      20 Nov 2026
  Due       4 Dec 2026
  For       Training (initech-training)

 Text                                        Quantity     Price  Discount   Tax       Net
 ────────────────────────────────────────────────────────────────────────────────────────
 Consulting, days                                 1.5  1,150.00    12.5 %  25 %  1,509.38
 Printed handbook                                   7     49.50             7 %    346.50
 Premium support, 12 months from 1 Jan 2027         1    350.00            25 %  4,200.00
 ────────────────────────────────────────────────────────────────────────────────────────
 Net                                                                             6,055.88
 Tax 25 % of 5,709.38                                                            1,427.34
 Tax 7 % of 346.50                                                                  24.26
 Total in EUR                                                                    7,507.48

 Pay to IBAN NO93 8601 1117 947, with the number FA-2026-0001
! deals: initech has no address: deals edit initech adds address = […]
! deals: initech-training: invoice FA-2026-0001, 7,507.48 EUR, due 4 Dec 2026
$ deals invoice initech-training --format markdown
\# Invoice FA-2026-0001

\| From | To |
\| --- | --- |
\| Fjord Analytics AS | Initech |
\| Storgata 1 |  |
\| 0155 Oslo |  |
\| Tax ID NO 999 888 777 MVA |  |

\| Date | Due | For | Pay to |
\| --- | --- | --- | --- |
\| 20 Nov 2026 | 4 Dec 2026 | Training (initech-training) | IBAN NO93 8601 1117 947 |

\| Text | Quantity | Price | Discount | Tax | Net |
\| --- | ---: | ---: | ---: | ---: | ---: |
\| Consulting, days | 1.5 | 1,150.00 | 12.5 % | 25 % | 1,509.38 |
\| Printed handbook | 7 | 49.50 |  | 7 % | 346.50 |
\| Premium support, 12 months from 1 Jan 2027 | 1 | 350.00 |  | 25 % | 4,200.00 |
\| Net |  |  |  |  | 6,055.88 |
\| Tax 25 % of 5,709.38 |  |  |  |  | 1,427.34 |
\| Tax 7 % of 346.50 |  |  |  |  | 24.26 |
\| Total in EUR |  |  |  |  | 7,507.48 |
$ deals --json invoice initech-training
{
  "schema": 1,
  "command": "invoice",
  "data": {
    "number": "FA-2026-0001",
    "date": "2026-11-20",
    "due": "2026-12-04",
    "id": "initech-training",
    "name": "Training",
    "customer": "initech",
    "seller": {
      "name": "Fjord Analytics AS",
      "address": [
        "Storgata 1",
        "0155 Oslo"
      ],
      "tax_id": "NO 999 888 777 MVA"
    },
    "buyer": {
      "name": "Initech",
      "address": [],
      "tax_id": null
    },
    "bank": "IBAN NO93 8601 1117 947",
    "lines": [
      {
        "product": "day",
        "text": "Consulting, days",
        "quantity": 1.5,
        "price": {
          "amount": "1150.00",
          "currency": "EUR"
        },
        "discount": 12.5,
        "discount_amount": null,
        "every": null,
        "from": null,
        "times": null,
        "tax": 25,
        "net": {
          "amount": "1509.38",
          "currency": "EUR"
        }
      },
      {
        "product": "handbook",
        "text": "Printed handbook",
        "quantity": 7,
        "price": {
          "amount": "49.50",
          "currency": "EUR"
        },
        "discount": null,
        "discount_amount": null,
        "every": null,
        "from": null,
        "times": null,
        "tax": 7,
        "net": {
          "amount": "346.50",
          "currency": "EUR"
        }
      },
      {
        "product": "support",
        "text": "Premium support",
        "quantity": 1,
        "price": {
          "amount": "350.00",
          "currency": "EUR"
        },
        "discount": null,
        "discount_amount": null,
        "every": "month",
        "from": "2027-01-01",
        "times": 12,
        "tax": 25,
        "net": {
          "amount": "4200.00",
          "currency": "EUR"
        }
      }
    ],
    "taxes": [
      {
        "rate": 25,
        "net": {
          "amount": "5709.38",
          "currency": "EUR"
        },
        "tax": {
          "amount": "1427.34",
          "currency": "EUR"
        }
      },
      {
        "rate": 7,
        "net": {
          "amount": "346.50",
          "currency": "EUR"
        },
        "tax": {
          "amount": "24.26",
          "currency": "EUR"
        }
      }
    ],
    "net": {
      "amount": "6055.88",
      "currency": "EUR"
    },
    "tax": {
      "amount": "1451.60",
      "currency": "EUR"
    },
    "total": {
      "amount": "7507.48",
      "currency": "EUR"
    }
  },
  "problems": []
}
$ deals invoice acme-data-audit --number 12 --due 2026-12-24 --format markdown
\# Invoice FA-2026-0012

\| From | To |
\| --- | --- |
\| Fjord Analytics AS | Acme \<Corp> & Sons |
\| Storgata 1 | 1 Rocket \| Way |
\| 0155 Oslo | Tucson |
\| Tax ID NO 999 888 777 MVA | Tax ID US-1 |

\| Date | Due | For | Pay to |
\| --- | --- | --- | --- |
\| 21 Nov 2026 | 24 Dec 2026 | Data audit (acme-data-audit) | IBAN NO93 8601 1117 947 |

\| Text | Quantity | Price | Tax | Net |
\| --- | ---: | ---: | ---: | ---: |
\| Data audit | 1 | 18,500.00 | 25 % | 18,500.00 |
\| Net |  |  |  | 18,500.00 |
\| Tax 25 % of 18,500.00 |  |  |  | 4,625.00 |
\| Total in EUR |  |  |  | 23,125.00 |
! deals: acme-data-audit: invoice FA-2026-0012, 23,125 EUR, due 24 Dec 2026
$ deals invoice acme-data-audit --number FA-2026-0012 --due 2026-12-24 --output porcelain
FA-2026-0012	Data audit	1	18500.00		25	18500.00	EUR
$ deals --dry-run invoice acme-forecast-model
--- a/opportunities/acme-forecast-model.toml
+++ b/opportunities/acme-forecast-model.toml
@@ -21,4 +21,5 @@
   { at = 2026-09-15T13:00:00Z, by = "anna", event = "moved", stage = "negotiation" },
   { at = 2026-09-15T13:01:00Z, by = "anna", event = "changed", category = "best" },
   { at = 2026-10-08T14:45:00Z, by = "anna", event = "won", stage = "won", closed = 2026-10-08, cleared = ["category"] },
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "invoiced", number = "FA-2026-0013", date = 2026-11-21, due = 2026-12-05, total = 30000.00, paid_in = "EUR", seller = { name = "Fjord Analytics AS", address = ["Storgata 1", "0155 Oslo"], tax_id = "NO 999 888 777 MVA" }, buyer = { name = "Acme <Corp> & Sons", address = ["1 Rocket | Way", "Tucson"], tax_id = "US-1" }, bank = "IBAN NO93 8601 1117 947", lines = [{ text = "Forecast model", quantity = 1, price = 24000.00, tax = 25 }] },
 ]
! deals: acme-forecast-model: invoice FA-2026-0013, 30,000 EUR, due 5 Dec 2026
$ deals invoice acme-forecast-model --days 0
Fjord Analytics AS                                          Invoice FA-2026-0013
Storgata 1
0155 Oslo
Tax ID NO 999 888 777 MVA

  To        Acme <Corp> & Sons
            1 Rocket | Way
            Tucson
            Tax ID US-1
  Date      21 Nov 2026
  Due       21 Nov 2026
  For       Forecast model (acme-forecast-model)

 Text                   Quantity      Price   Tax        Net
 ───────────────────────────────────────────────────────────
 Forecast model                1  24,000.00  25 %  24,000.00
 ───────────────────────────────────────────────────────────
 Net                                               24,000.00
 Tax 25 % of 24,000.00                              6,000.00
 Total in EUR                                      30,000.00

 Pay to IBAN NO93 8601 1117 947, with the number FA-2026-0013
! deals: acme-forecast-model: invoice FA-2026-0013, 30,000 EUR, due 21 Nov 2026
$ deals check acme-forecast-model acme-data-audit initech-training
no problems in 3 records
# taken back, the number is free again
$ deals undo
undone: acme-forecast-model: invoice FA-2026-0013   by anna, 10:30, 1 file
$ deals invoice soylen-reporting-setup --output porcelain
FA-2026-0013	Reporting setup	1	96000.00		25	96000.00	NOK
! deals: soylen has no address: deals edit soylen adds address = […]
! deals: soylen-reporting-setup: invoice FA-2026-0013, 120,000 NOK, due 5 Dec 2026
# a file that is broken keeps its number
file opportunities/acme-broken.toml
| name = "Broken
|   { event = "invoiced", number = "FA-2026-0041" },
$ deals invoice acme-forecast-model --output porcelain
FA-2026-0042	Forecast model	1	24000.00		25	24000.00	EUR
! deals: acme-forecast-model: invoice FA-2026-0042, 30,000 EUR, due 5 Dec 2026
$ deals invoice initech-dashboards --number 41
! deals: FA-2026-0041 is the invoice of opportunities/acme-broken.toml
!   hint: the next number is FA-2026-0043: leave --number out
? 4
# one that another program has noted is as things stand, but for what was noted
file opportunities/initech-noted.toml
| name = "Noted"
| customer = "initech"
| stage = "won"
| amount = 100.00
| history = [
|   { at = 2026-10-02T08:00:00Z, by = "anna", event = "invoiced", number = "R-77", due = 2026-10-31 },
| ]
$ deals invoice initech-noted
Fjord Analytics AS                                                  Invoice R-77
Storgata 1
0155 Oslo
Tax ID NO 999 888 777 MVA

  To        Initech
  Date      2 Oct 2026
  Due       31 Oct 2026
  For       Noted (initech-noted)

 Text                Quantity   Price   Tax     Net
 ──────────────────────────────────────────────────
 Noted                      1  100.00  25 %  100.00
 ──────────────────────────────────────────────────
 Net                                         100.00
 Tax 25 % of 100.00                           25.00
 Total in EUR                                125.00

 Pay to IBAN NO93 8601 1117 947, with the number R-77

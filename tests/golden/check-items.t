# amounts that are not what the items come to, products that are not in the catalogue, numbers given twice
book fjord-analytics
$ deals set acme-annual-renewal amount=50k
acme-annual-renewal: amount 48,000 → 50,000 EUR
! deals: acme-annual-renewal: its items come to 48,000 EUR, its amount is 50,000 EUR
$ deals set hooli-seats amount=
hooli-seats: no amount (was 9,500 EUR)
! deals: hooli-seats: its items come to 9,500 EUR, its amount is not set
$ deals close-won acme-annual-renewal --amount 47000
acme-annual-renewal: negotiation → won   47,000 EUR (was 50,000 EUR), closed today
  its next step stays: Send the revised order form (28 Nov); deals next acme-annual-renewal --done
! deals: acme-annual-renewal: its items come to 48,000 EUR, its amount is 47,000 EUR
file opportunities/acme-odd.toml
| name = "Odd"
| customer = "acme"
| stage = "lead"
| amount = 10.00
| history = [
|   { at = 2026-10-01T08:00:00Z, by = "anna", event = "created", stage = "lead", amount = 10.00 },
|   { at = 2026-10-02T08:00:00Z, by = "anna", event = "invoiced", number = "2026-0007" },
| ]
|
| [[items]]
| product = "saet"
| price = 10
file opportunities/acme-odd-too.toml
| name = "Odd too"
| customer = "acme"
| stage = "lead"
| history = [
|   { at = 2026-10-01T08:00:00Z, by = "anna", event = "created", stage = "lead" },
|   { at = 2026-10-02T08:00:00Z, by = "bo", event = "invoiced", number = "2026-0007" },
| ]
$ deals check
deals: warning: opportunities/acme-annual-renewal.toml:4:10: the items come to 48,000, the amount is 47,000
  4 | amount = 47000.00
    |          ^~~~~~~~
  hint: deals set acme-annual-renewal amount=48000.00, or deals item list acme-annual-renewal and edit them
deals: notice: opportunities/acme-annual-renewal.toml:11:13: a next step, but it is won
  11 | next_step = { on = 2026-11-28, text = "Send the revised order form" }
     |             ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
  hint: deals next acme-annual-renewal --done notes that it was done
deals: opportunities/acme-odd-too.toml:6:72: 2026-0007 is the invoice of acme-odd too
  6 |   { at = 2026-10-02T08:00:00Z, by = "bo", event = "invoiced", number = "2026-0007" },
    |                                                                        ^~~~~~~~~~~
  hint: the invoice that was sent last needs another number, also at the customer's
deals: opportunities/acme-odd.toml:7:74: 2026-0007 is the invoice of acme-odd-too too
  7 |   { at = 2026-10-02T08:00:00Z, by = "anna", event = "invoiced", number = "2026-0007" },
    |                                                                          ^~~~~~~~~~~
  hint: the invoice that was sent last needs another number, also at the customer's
deals: warning: opportunities/acme-odd.toml:11:11: unknown product "saet"
  11 | product = "saet"
     |           ^~~~~~
  hint: did you mean "seat"?
deals: warning: opportunities/hooli-seats.toml: the items come to 9,500, and there is no amount
  hint: deals set hooli-seats amount=9500.00
6 problems: 2 errors, 3 warnings and 1 notice
? 1

# an item changes by its number, and only the keys that are named
book fjord-analytics
$ deals item edit acme-annual-renewal 1 --quantity 45 --discount 5%
acme-annual-renewal: item 1 changed: 45 × Platform seats, 51,300 EUR for one year from 1 Jan 2027
  amount 51,300 EUR (was 48,000 EUR)
$ deals item edit acme-annual-renewal 1 --quantity 45
acme-annual-renewal: item 1 is so already
$ deals --dry-run item edit acme-annual-renewal 1 --discount '' --times ''
--- a/opportunities/acme-annual-renewal.toml
+++ b/opportunities/acme-annual-renewal.toml
@@ -1,7 +1,7 @@
 name = "Annual renewal"
 customer = "acme"
 stage = "negotiation"
-amount = 51300.00
+amount = 54000.00
 close = 2026-12-15
 probability = 80
 category = "commit"
@@ -28,13 +28,12 @@
   { at = 2026-10-20T15:00:00Z, by = "anna", event = "moved", stage = "negotiation" },
   { at = 2026-10-20T15:01:00Z, by = "anna", event = "changed", probability = 80, category = "commit" },
   { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", amount = 51300.00, text = "item 1 changed: 45 × Platform seats, 51,300 EUR for one year from 1 Jan 2027" },
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", amount = 54000.00, text = "item 1 changed: 45 × Platform seats, 54,000 EUR a year from 1 Jan 2027" },
 ]
 
 [[items]]
 text = "Platform seats"
 quantity = 45
 price = 1200.00
-discount = 5
 every = "year"
 from = 2027-01-01
-times = 1
$ deals item edit acme-annual-renewal 1 --discount 1000
acme-annual-renewal: item 1 changed: 45 × Platform seats, 53,000 EUR for one year from 1 Jan 2027
  amount 53,000 EUR (was 51,300 EUR)
$ deals item edit acme-annual-renewal 1 --every once
acme-annual-renewal: item 1 changed: 45 × Platform seats, 53,000 EUR
$ deals item list acme-annual-renewal
 #  Text            Quantity  Price   Discount   Total  In all
 ─────────────────────────────────────────────────────────────
 1  Platform seats        45  1,200  1,000 EUR  53,000  53,000
 in all 53,000 EUR
$ cat opportunities/acme-annual-renewal.toml | grep -A9 items
[[items]]
text = "Platform seats"
quantity = 45
price = 1200.00
discount_amount = 1000.00
# what deals does not know stays, and so do comments
file opportunities/acme-odd.toml
| name = "Odd"
| customer = "acme"
| stage = "lead"
| amount = 30.00
|
| [[items]]
| text = "Things" # blue ones
| colour = "blue"
| price = 10      # each
| quantity = 3
$ deals item edit acme-odd 1 --price 12
acme-odd: item 1 changed: 3 × Things, 36 EUR
  amount 36 EUR (was 30 EUR)
$ cat opportunities/acme-odd.toml
name = "Odd"
customer = "acme"
stage = "lead"
amount = 36.00
history = [
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "baseline", stage = "lead", amount = 30.00 },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", amount = 36.00, text = "item 1 changed: 3 × Things, 36 EUR" },
]

[[items]]
text = "Things" # blue ones
colour = "blue"
price = 12.00      # each
quantity = 3

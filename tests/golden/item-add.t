# line items from the catalogue and without it; the amount follows
book fjord-analytics
$ deals item add globex-pilot seat --quantity 10
globex-pilot: item added: 10 × Platform seats, 12,000 EUR a year
  amount 12,000 EUR (was 12,500 EUR)
$ deals item add globex-pilot day --quantity 2.5 --discount 10%
globex-pilot: item added: 2.5 × Consulting, days, 2,587.50 EUR
  amount 14,587.50 EUR (was 12,000 EUR)
$ deals item add globex-pilot --text "Travel, flat" --price 400 --keep-amount
globex-pilot: item added: 1 × Travel, flat, 400 EUR
! deals: globex-pilot: its items come to 14,987.50 EUR, its amount is 14,587.50 EUR
$ deals item add globex-pilot support --from 2027-01-01 --times 6 --discount 50
globex-pilot: item added: 1 × Premium support, 300 EUR a month, 6 times from 1 Jan 2027
  amount 16,787.50 EUR (was 14,587.50 EUR)
$ deals item add globex-pilot seat --every once --price "1.100,50" --quantity 1
globex-pilot: item added: 1 × Platform seats, 1,100.50 EUR
  amount 17,888 EUR (was 16,787.50 EUR)
$ cat opportunities/globex-pilot.toml
name = "Pilot"
customer = "globex"
stage = "proposal"
amount = 17888.00
close = 2026-11-03   # Katrin said "first week of November"
owner = "anna"
type = "new"
source = "event"
tags = ["pilot"]
region = "EMEA"
contacts = [ { name = "Katrin Vogel", role = "decides" } ]
history = [
  { at = 2026-09-17T09:25:00Z, by = "anna", event = "created", stage = "lead", amount = 15000.00, close = 2026-10-15, owner = "anna" },
  { at = 2026-09-25T11:00:00Z, by = "anna", event = "moved", stage = "qualification" },
  { at = 2026-10-06T12:40:00Z, by = "anna", event = "changed", amount = 12500.00, close = 2026-11-03 },
  { at = 2026-10-21T08:15:00Z, by = "anna", event = "moved", stage = "proposal" },
  { at = 2026-10-29T10:05:00Z, by = "anna", event = "email", text = "Katrin: budget committee meets on the 3rd, expects a yes." },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", amount = 12000.00, text = "item added: 10 × Platform seats, 12,000 EUR a year" },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", amount = 14587.50, text = "item added: 2.5 × Consulting, days, 2,587.50 EUR" },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", text = "item added: 1 × Travel, flat, 400 EUR" },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", amount = 16787.50, text = "item added: 1 × Premium support, 300 EUR a month, 6 times from 1 Jan 2027" },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", amount = 17888.00, text = "item added: 1 × Platform seats, 1,100.50 EUR" },
]

[[items]]
product = "seat"
text = "Platform seats"
quantity = 10
price = 1200.00
every = "year"

[[items]]
product = "day"
text = "Consulting, days"
quantity = 2.5
price = 1150.00
discount = 10

[[items]]
text = "Travel, flat"
quantity = 1
price = 400.00

[[items]]
product = "support"
text = "Premium support"
quantity = 1
price = 350.00
discount_amount = 50.00
every = "month"
from = 2027-01-01
times = 6

[[items]]
product = "seat"
text = "Platform seats"
quantity = 1
price = 1100.50
$ deals check globex-pilot
no problems in 1 record
# in scripts
$ deals --json item add initech-rollout handbook --quantity 3
{
  "schema": 1,
  "command": "item add",
  "data": {
    "changes": [
      {
        "id": "initech-rollout",
        "path": "opportunities/initech-rollout.toml",
        "action": "changed",
        "fields": {
          "amount": [
            {
              "amount": "22000.00",
              "currency": "EUR"
            },
            {
              "amount": "148.50",
              "currency": "EUR"
            }
          ],
          "items": [
            [],
            [
              {
                "product": "handbook",
                "text": "Printed handbook",
                "quantity": 3,
                "price": 49.5
              }
            ]
          ]
        }
      }
    ],
    "dry_run": false
  },
  "problems": []
}
$ deals --dry-run item add initech-rollout handbook
--- a/opportunities/initech-rollout.toml
+++ b/opportunities/initech-rollout.toml
@@ -1,7 +1,7 @@
 name = "Rollout"
 customer = "initech"
 stage = "qualification"
-amount = 148.50
+amount = 198.00
 close = 2026-12-18
 owner = "bo"
 type = "upsell"
@@ -24,10 +24,17 @@
   { at = 2026-10-22T17:04:00Z, by = "bo", event = "changed", amount = 22000.00 },
   { at = 2026-11-13T16:40:00Z, by = "bo", event = "changed", close = 2026-12-18 },
   { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", amount = 148.50, text = "item added: 3 × Printed handbook, 148.50 EUR" },
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", amount = 198.00, text = "item added: 1 × Printed handbook, 49.50 EUR" },
 ]
 
 [[items]]
 product = "handbook"
 text = "Printed handbook"
 quantity = 3
+price = 49.50
+
+[[items]]
+product = "handbook"
+text = "Printed handbook"
+quantity = 1
 price = 49.50
# in the opportunity's currency; a product in another one has no price here
$ deals set hooli-training currency=NOK amount=
hooli-training: no amount (was 6,000 EUR)
$ deals item add hooli-training day --price 13k --quantity 2
hooli-training: item added: 2 × Consulting, days, 26,000 NOK
  amount 26,000 NOK (was none)
$ deals item list hooli-training
 #  Product  Text              Quantity   Price   Total  In all
 ──────────────────────────────────────────────────────────────
 1  day      Consulting, days         2  13,000  26,000  26,000
 in all 26,000 NOK
# what undo will say of it
$ deals item add acme-annual-renewal day --quantity 2
acme-annual-renewal: item added: 2 × Consulting, days, 2,300 EUR
  amount 50,300 EUR (was 48,000 EUR)
$ deals undo --list
  When  Who   What                                                                                     Files
 10:30  anna  acme-annual-renewal: item added: 2 × Consulting, days, 2,300 EUR                             1
 10:30  anna  hooli-training: item added: 2 × Consulting, days, 26,000 NOK                                 1
 10:30  anna  hooli-training: currency none → NOK, amount 6,000 EUR → none                                 1
 10:30  anna  initech-rollout: item added: 3 × Printed handbook, 148.50 EUR                                1
 10:30  anna  globex-pilot: item added: 1 × Platform seats, 1,100.50 EUR                                   1
 10:30  anna  globex-pilot: item added: 1 × Premium support, 300 EUR a month, 6 times from 1 Jan 2027      1
 10:30  anna  globex-pilot: item added: 1 × Travel, flat, 400 EUR                                          1
 10:30  anna  globex-pilot: item added: 2.5 × Consulting, days, 2,587.50 EUR                               1
 10:30  anna  globex-pilot: item added: 10 × Platform seats, 12,000 EUR a year                             1

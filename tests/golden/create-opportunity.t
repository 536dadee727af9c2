# the amount and the date are shown as they were read
book fjord-analytics
$ deals create opportunity "Data audit" --customer globe --amount 12.5k --close eoq --owner me --type new --source event --tag a --tag b --next-step "Call Katrin" --next-on fri --set region=EMEA --external hubspot=7 --notes "Warm." --note "came by mail"
globex-data-audit: created in lead   12,500 EUR, 10 %, closes 31 Dec (in 40 days), owner anna, next: Call Katrin, 27 Nov
  opportunities/globex-data-audit.toml
$ cat opportunities/globex-data-audit.toml
name = "Data audit"
customer = "globex"
stage = "lead"
amount = 12500.00
close = 2026-12-31
owner = "anna"
type = "new"
source = "event"
tags = ["a", "b"]
external = { hubspot = "7" }
next_step = { on = 2026-11-27, text = "Call Katrin" }
region = "EMEA"
notes = "Warm."
history = [
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "created", stage = "lead", amount = 12500.00, close = 2026-12-31, owner = "anna", text = "came by mail" },
]

# only the name and the customer are needed; a taken id gets a number
$ deals create opp "Data audit" --customer globex
globex-data-audit-2: created in lead   10 %
  opportunities/globex-data-audit-2.toml; next: deals next globex-data-audit-2 TEXT --on DATE
$ cat opportunities/globex-data-audit-2.toml
name = "Data audit"
customer = "globex"
stage = "lead"
history = [
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "created", stage = "lead" },
]

# another pipeline begins in its own first stage
$ deals new opp Renewal --customer hooli --pipeline renewals --amount "5000 NOK" --close "dec 15"
hooli-renewal: created in notice   5,000 NOK, 70 %, closes 15 Dec (in 24 days)
  opportunities/hooli-renewal.toml; next: deals next hooli-renewal TEXT --on DATE
$ cat opportunities/hooli-renewal.toml
name = "Renewal"
customer = "hooli"
stage = "notice"
amount = 5000.00
currency = "NOK"
close = 2026-12-15
pipeline = "renewals"
history = [
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "created", stage = "notice", amount = 5000.00, currency = "NOK", close = 2026-12-15, pipeline = "renewals" },
]

# zero is a price and 0 % is a chance
$ deals new opportunity Free --customer hooli --amount 0 --probability 0 --category omitted --currency NOK
hooli-free: created in lead   0 NOK, 0 %
  opportunities/hooli-free.toml; next: deals next hooli-free TEXT --on DATE
$ cat opportunities/hooli-free.toml
name = "Free"
customer = "hooli"
stage = "lead"
amount = 0.00
currency = "NOK"
probability = 0
category = "omitted"
history = [
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "created", stage = "lead", amount = 0.00, currency = "NOK", probability = 0, category = "omitted" },
]

# what a stage requires is required here too
$ deals create opp Late --customer hooli --stage negotiation --amount 1.2m --close 2026-Q4 --on 2026-11-02
hooli-late: created in negotiation   1,200,000 EUR, 75 %, closes 31 Dec (in 40 days)
  opportunities/hooli-late.toml; next: deals next hooli-late TEXT --on DATE
$ cat opportunities/hooli-late.toml
name = "Late"
customer = "hooli"
stage = "negotiation"
amount = 1200000.00
close = 2026-12-31
history = [
  { at = 2026-11-02T12:00:00Z, by = "anna", event = "created", stage = "negotiation", amount = 1200000.00, close = 2026-12-31 },
]

# for machines
$ deals --json create opp Json --customer hooli --amount 1
{
  "schema": 1,
  "command": "create opportunity",
  "data": {
    "changes": [
      {
        "id": "hooli-json",
        "path": "opportunities/hooli-json.toml",
        "action": "created",
        "fields": {
          "name": [
            null,
            "Json"
          ],
          "customer": [
            null,
            "hooli"
          ],
          "stage": [
            null,
            "lead"
          ],
          "amount": [
            null,
            {
              "amount": "1.00",
              "currency": "EUR"
            }
          ]
        }
      }
    ],
    "dry_run": false
  },
  "problems": []
}
$ deals --output porcelain create opp Porcelain --customer hooli
hooli-porcelain	opportunities/hooli-porcelain.toml
$ deals --output csv create opp Csv --customer hooli
id,path
hooli-csv,opportunities/hooli-csv.toml
$ deals --dry-run create opp Dry --customer hooli
--- /dev/null
+++ b/opportunities/hooli-dry.toml
@@ -0,0 +1,6 @@
+name = "Dry"
+customer = "hooli"
+stage = "lead"
+history = [
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "created", stage = "lead" },
+]

# a long name makes an id of 100 characters at most
$ deals --output porcelain create opp "A name that goes on and on and on and on and on and on and on and on and on and on and on and on" --customer hooli
hooli-a-name-that-goes-on-and-on-and-on-and-on-and-on-and-on-and-on-and-on-and-on-and-on-and-on-and	opportunities/hooli-a-name-that-goes-on-and-on-and-on-and-on-and-on-and-on-and-on-and-on-and-on-and-on-and-on-and.toml
$ deals --output porcelain create opp "A name that goes on and on and on and on and on and on and on and on and on and on and on and on" --customer hooli
hooli-a-name-that-goes-on-and-on-and-on-and-on-and-on-and-on-and-on-and-on-and-on-and-on-and-on-an-2	opportunities/hooli-a-name-that-goes-on-and-on-and-on-and-on-and-on-and-on-and-on-and-on-and-on-and-on-and-on-an-2.toml

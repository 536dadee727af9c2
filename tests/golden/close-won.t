# winning sets stage and closed; what was set by hand goes
book fjord-analytics
$ deals --dry-run close-won acme-annual-renewal --amount 47500 --note 'Signed by Ola.'
--- a/opportunities/acme-annual-renewal.toml
+++ b/opportunities/acme-annual-renewal.toml
@@ -1,16 +1,15 @@
 name = "Annual renewal"
 customer = "acme"
-stage = "negotiation"
-amount = 48000.00
+stage = "won"
+amount = 47500.00
 close = 2026-12-15
-probability = 80
-category = "commit"
 owner = "anna"
 type = "renewal"
 source = "referral"
 tags = ["priority"]
 external = { hubspot = "12345" }
 next_step = { on = 2026-11-28, text = "Send the revised order form" }
+closed = 2026-11-21
 region = "EMEA"
 notes = """
 Champion: Ola. Security review is blocking.
@@ -27,6 +26,7 @@
   { at = 2026-10-09T07:30:00Z, by = "anna", event = "changed", amount = 48000.00, close = 2026-12-15 },
   { at = 2026-10-20T15:00:00Z, by = "anna", event = "moved", stage = "negotiation" },
   { at = 2026-10-20T15:01:00Z, by = "anna", event = "changed", probability = 80, category = "commit" },
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "won", stage = "won", amount = 47500.00, closed = 2026-11-21, cleared = ["probability", "category"], text = "Signed by Ola." },
 ]
 
 [[items]]
! deals: acme-annual-renewal: its items come to 48,000 EUR, its amount is 47,500 EUR
$ deals close-won acme-annual-renewal --amount 47500 --note 'Signed by Ola.'
acme-annual-renewal: negotiation → won   47,500 EUR (was 48,000 EUR), closed today
  its next step stays: Send the revised order form (28 Nov); deals next acme-annual-renewal --done
! deals: acme-annual-renewal: its items come to 48,000 EUR, its amount is 47,500 EUR

# won is won: nothing changes
$ deals won acme-annual-renewal
acme-annual-renewal: is won already, closed 2026-11-21
$ deals won acme-annual-renewal --amount 47,500.00 --on today
acme-annual-renewal: is won already, closed 2026-11-21

# a win recorded late can be dated
file opportunities/acme-pilot.toml
| name = "Pilot"
| customer = "acme"
| stage = "negotiation"
| amount = 12500.00
| history = [
|   { at = 2026-01-15T09:00:00Z, by = "bo", event = "created", stage = "negotiation", amount = 12500.00 },
| ]
$ deals close-won acme-pilot --on 2026-03-01
acme-pilot: negotiation → won   12,500 EUR, closed on 1 Mar
$ cat opportunities/acme-pilot.toml
name = "Pilot"
customer = "acme"
stage = "won"
amount = 12500.00
closed = 2026-03-01
history = [
  { at = 2026-01-15T09:00:00Z, by = "bo", event = "created", stage = "negotiation", amount = 12500.00 },
  { at = 2026-03-01T12:00:00Z, by = "anna", event = "won", stage = "won", closed = 2026-03-01 },
]

# each in the won stage of its own pipeline
$ deals close-won initech-platform-renewal globex-pilot
initech-platform-renewal: notice → renewed   21,000 EUR, closed today
  its next step stays: Send the quote (7 Dec); deals next initech-platform-renewal --done
globex-pilot: proposal → won                 12,500 EUR, closed today

# one without an amount says so
file opportunities/acme-small.toml
| name = "Small"
| customer = "acme"
| stage = "lead"
$ deals close-won acme-small
acme-small: lead → won   no amount, closed today
$ cat opportunities/acme-small.toml
name = "Small"
customer = "acme"
stage = "won"
closed = 2026-11-21
history = [
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "baseline", stage = "lead" },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "won", stage = "won", closed = 2026-11-21 },
]

# the amount can be in another currency where there was none
$ deals --dry-run close-won nordlys-energi-grid-dashboard --amount '900 USD' | grep '^[-+]'
--- a/opportunities/nordlys-energi-grid-dashboard.toml
+++ b/opportunities/nordlys-energi-grid-dashboard.toml
-stage = "qualification"
+stage = "won"
+amount = 900.00
+currency = "USD"
+closed = 2026-11-21
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "won", stage = "won", amount = 900.00, currency = "USD", closed = 2026-11-21 },

# of several won stages one can be chosen
file deals.toml
| [[stages]]
| id = "talk"
| [[stages]]
| id = "signed"
| outcome = "won"
| [[stages]]
| id = "paid"
| outcome = "won"
| requires = ["amount"]
| [[stages]]
| id = "lost"
| outcome = "lost"
file opportunities/acme-deal.toml
| name = "Deal"
| customer = "acme"
| stage = "talk"
$ deals close-won acme-deal --stage paid --amount 900
acme-deal: talk → paid   900 EUR (was none), closed today

# a lead becomes a customer
book fjord-analytics
$ deals promote vandelay --dry-run
--- a/customers/vandelay-import.toml
+++ b/customers/vandelay-import.toml
@@ -1,6 +1,6 @@
 name = "Vandelay Import"
 kind = "organization"
-status = "lead"
+status = "customer"
 owner = "chen"
 source = "outbound"
 industry = "wholesale"
@@ -9,4 +9,5 @@
 history = [
   { at = 2026-10-26T11:20:00Z, by = "anna", event = "created", status = "lead" },
   { at = 2026-11-09T08:05:00Z, by = "chen", event = "claimed", owner = "chen" },
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "promoted", status = "customer" },
 ]
$ deals promote vandelay --note 'Signed the frame agreement.'
vandelay-import: lead → customer   from outbound, a lead for 26 days
  next: deals create opportunity NAME --customer vandelay-import
$ deals history vandelay-import
 When    Who   What
 21 Nov  anna  promoted to customer: Signed the frame agreement.
  9 Nov  chen  claimed
 26 Oct  anna  created as lead
$ deals promote per-hansen --status prospect --on yesterday
per-hansen: lead → prospect   from event, a lead for 2 days
  next: deals create opportunity NAME --customer per-hansen
$ deals list leads
 ID               Name             Source    Age  Owner  Contacts
 nordlys-energi   Nordlys Energi   event    52 d  bo     Tor Eide
 umbra-logistics  Umbra Logistics  inbound  96 d  anna   Piotr Zieliński
 2 leads

# with a first opportunity: both or neither; owner and source are the lead's
book fjord-analytics
$ deals promote nordlys-energi --opportunity "Grid pilot" --amount 24k --close eoq --tag priority --next-step "Send the plan" --next-on 2026-11-25
nordlys-energi: lead → customer   from event, a lead for 52 days
nordlys-energi-grid-pilot: created in lead   24,000 EUR, 10 %, closes 31 Dec (in 40 days), owner bo, next: Send the plan, 25 Nov
  opportunities/nordlys-energi-grid-pilot.toml
$ cat opportunities/nordlys-energi-grid-pilot.toml
name = "Grid pilot"
customer = "nordlys-energi"
stage = "lead"
amount = 24000.00
close = 2026-12-31
owner = "bo"
source = "event"
tags = ["priority"]
next_step = { on = 2026-11-25, text = "Send the plan" }
history = [
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "created", stage = "lead", amount = 24000.00, close = 2026-12-31, owner = "bo" },
]
$ cat customers/nordlys-energi.toml | grep -e status -e promoted
status = "customer"
  { at = 2026-09-30T14:45:00Z, by = "bo", event = "created", owner = "bo", status = "lead" },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "promoted", status = "customer" },
$ deals undo
undone: created 1 opportunity, changed 1 customer   by anna, 10:30, 2 files
$ deals show nordlys-energi-grid-pilot
! deals: no opportunity or customer "nordlys-energi-grid-pilot"
!   hint: did you mean "nordlys-energi"?
? 3
$ deals show nordlys-energi | sed -n 2p
lead · energy · from event · owner bo · #nordics
$ deals promote nordlys-energi --opportunity "Grid dashboard" --owner chen --source partner --stage qualification --set region=EMEA
nordlys-energi: lead → customer   from event, a lead for 52 days
nordlys-energi-grid-dashboard-2: created in qualification   25 %, owner chen
  opportunities/nordlys-energi-grid-dashboard-2.toml; next: deals next nordlys-energi-grid-dashboard-2 TEXT --on DATE
! deals: there is an opportunity nordlys-energi-grid-dashboard already; this one is nordlys-energi-grid-dashboard-2
$ deals promote vandelay --opportunity Pilot --set owner=anna --set source=partner --dry-run | grep '^[+].*=' | grep -v event
+status = "customer"
+name = "Pilot"
+customer = "vandelay-import"
+stage = "lead"
+owner = "anna"
+source = "partner"
+history = [
! deals: there is an opportunity vandelay-import-pilot already; this one is vandelay-import-pilot-2
$ deals promote vandelay --opportunity Pilot --id vandelay-first --json
{
  "schema": 1,
  "command": "promote",
  "data": {
    "changes": [
      {
        "id": "vandelay-import",
        "path": "customers/vandelay-import.toml",
        "action": "changed",
        "fields": {
          "status": [
            "lead",
            "customer"
          ]
        }
      },
      {
        "id": "vandelay-first",
        "path": "opportunities/vandelay-first.toml",
        "action": "created",
        "fields": {
          "name": [
            null,
            "Pilot"
          ],
          "customer": [
            null,
            "vandelay-import"
          ],
          "stage": [
            null,
            "lead"
          ],
          "owner": [
            null,
            "chen"
          ],
          "source": [
            null,
            "outbound"
          ]
        }
      }
    ],
    "dry_run": false
  },
  "problems": []
}

# people at a customer and in an opportunity
book fjord-analytics
$ deals contact add vandelay-import "Kari Lie" --role CFO --email kari@v.example --email k@v.example --phone "+47 1"
vandelay-import: contact added: Kari Lie
$ cat customers/vandelay-import.toml
name = "Vandelay Import"
kind = "organization"
status = "lead"
owner = "chen"
source = "outbound"
industry = "wholesale"
website = "https://vandelay.example"
tags = []
history = [
  { at = 2026-10-26T11:20:00Z, by = "anna", event = "created", status = "lead" },
  { at = 2026-11-09T08:05:00Z, by = "chen", event = "claimed", owner = "chen" },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", text = "contact added: Kari Lie" },
]

[[contacts]]
name = "Kari Lie"
role = "CFO"
email = ["kari@v.example", "k@v.example"]
phone = ["+47 1"]
$ deals contact add vandelay-import "Kari Lie" --role CFO --email kari@v.example --email k@v.example --phone "+47 1"
vandelay-import: Kari Lie is a contact already
$ deals contact add acme-annual-renewal siri --role blocker
acme-annual-renewal: contact added: Siri Bakke
$ deals contact add acme-annual-renewal "Nils Nobody"
acme-annual-renewal: contact added: Nils Nobody
! deals: acme has no contact "Nils Nobody"; deals contact add acme "Nils Nobody"
$ deals --dry-run contact add globex-pilot Else
--- a/opportunities/globex-pilot.toml
+++ b/opportunities/globex-pilot.toml
@@ -8,11 +8,12 @@
 source = "event"
 tags = ["pilot"]
 region = "EMEA"
-contacts = [ { name = "Katrin Vogel", role = "decides" } ]
+contacts = [ { name = "Katrin Vogel", role = "decides" }, { name = "Else" } ]
 history = [
   { at = 2026-09-17T09:25:00Z, by = "anna", event = "created", stage = "lead", amount = 15000.00, close = 2026-10-15, owner = "anna" },
   { at = 2026-09-25T11:00:00Z, by = "anna", event = "moved", stage = "qualification" },
   { at = 2026-10-06T12:40:00Z, by = "anna", event = "changed", amount = 12500.00, close = 2026-11-03 },
   { at = 2026-10-21T08:15:00Z, by = "anna", event = "moved", stage = "proposal" },
   { at = 2026-10-29T10:05:00Z, by = "anna", event = "email", text = "Katrin: budget committee meets on the 3rd, expects a yes." },
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", text = "contact added: Else" },
 ]
! deals: globex has no contact "Else"; deals contact add globex "Else"
$ deals --json contact add umbra-logistics Else
{
  "schema": 1,
  "command": "contact add",
  "data": {
    "changes": [
      {
        "id": "umbra-logistics",
        "path": "customers/umbra-logistics.toml",
        "action": "changed",
        "fields": {
          "contacts": [
            [
              {
                "name": "Piotr Zieliński",
                "role": "COO",
                "email": [
                  "piotr@umbra.example"
                ],
                "phone": [
                  "+48 58 555 01 90"
                ]
              }
            ],
            [
              {
                "name": "Piotr Zieliński",
                "role": "COO",
                "email": [
                  "piotr@umbra.example"
                ],
                "phone": [
                  "+48 58 555 01 90"
                ]
              },
              {
                "name": "Else",
                "role": null,
                "email": [],
                "phone": []
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

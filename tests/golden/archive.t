# closed opportunities and customers are put away, with a reason
book fjord-analytics
$ deals archive globex-data-warehouse --note 'Two years ago.'
globex-data-warehouse: archived; deals restore globex-data-warehouse brings it back
$ deals archive umbra-logistics
umbra-logistics: archived, with 1 opportunity: umbra-logistics-proof-of-concept; deals restore umbra-logistics --all brings all back
$ deals history globex-data-warehouse | head -2
 When    Who   What
 21 Nov  anna  archived: Two years ago.
$ deals show umbra-logistics
Umbra Logistics                                                  umbra-logistics
archived 21 Nov · lead · logistics · from inbound · owner anna

  Lost          1 deal, 7,500 EUR
  Last contact  6 Nov, 15 days ago: note: Lost the proof of concept; warehouse in Gdańsk is next year, ask in March.
  Contacts      Piotr Zieliński, COO  piotr@umbra.example  +48 58 555 01 90  (decides in umbra-logistics-proof-of-concept)

 ID                                Stage                  Amount  Close  Owner
 umbra-logistics-proof-of-concept  Closed lost, archived   7,500  6 Nov  anna

  21 Nov  anna  umbra-logistics-proof-of-concept: archived
  21 Nov  anna  archived
   6 Nov  anna  note: Lost the proof of concept; warehouse in Gdańsk is next year, ask in March.
   6 Nov  anna  umbra-logistics-proof-of-concept: lost, competitor
  12 Oct  anna  umbra-logistics-proof-of-concept: close 30 Oct → 20 Nov
  12 Oct  anna  umbra-logistics-proof-of-concept: qualification → proposal
   7 Sep  anna  umbra-logistics-proof-of-concept: lead → qualification
  17 Aug  anna  umbra-logistics-proof-of-concept: created in lead, 7,500, closing 30 Oct
  17 Aug  anna  created as lead
$ deals show umbra-logistics-proof
Proof of concept                                umbra-logistics-proof-of-concept
archived 21 Nov · Umbra Logistics (lead) · new · from inbound · owner anna

  Stage     Closed lost: competitor (lead 21 d → qualification 35 d → proposal 25 d)
  Amount    7,500.00 EUR
  Closed    6 Nov 2026, expected 20 Nov; 81 days after it was created
  Contacts  Piotr Zieliński, decides
  Region    EMEA

  21 Nov  anna  archived
   6 Nov  anna  lost, competitor
  12 Oct  anna  close 30 Oct → 20 Nov
  12 Oct  anna  qualification → proposal
   7 Sep  anna  lead → qualification
  17 Aug  anna  created in lead, 7,500, closing 30 Oct
$ deals show globex | head -6
Globex                                                                    globex
prospect · manufacturing · from event · owner anna · #dach

  Open          1 deal, 12,500 EUR
  Lost          1 deal, 28,000 EUR
  Last contact  29 Oct, 23 days ago: email in globex-pilot: Katrin: budget committee meets on the 3rd, expects a yes.
$ deals --json show globex-data | grep '"path"'
    "path": "archive/opportunities/globex-data-warehouse.toml"
# lists and reports leave them out
$ deals list --all customer:globex,umbra-logistics
 ID            Customer  Stage     In stage  Amount   %  Close             Next step
 globex-pilot  Globex    Proposal      31 d  12,500  50  ! 3 Nov, 18 late  –
 1 open deal, 12,500 EUR, weighted 6,250 EUR · 1 overdue · 1 without a next step
$ deals list customers umbra
no customers fit umbra
$ deals list --archived
 ID                                Customer         Stage        Amount  %  Close   Next step
 globex-data-warehouse             Globex           Closed lost  28,000  0  20 Mar  –
 umbra-logistics-proof-of-concept  Umbra Logistics  Closed lost   7,500  0  6 Nov   –
 2 lost, 35,500 EUR
$ deals list --archived customer:globex --output porcelain --columns id,customer_name
globex-data-warehouse	Globex
$ deals list customers --archived
 ID               Name             Status  Owner  Open  Worth  Won  Worth
 umbra-logistics  Umbra Logistics  lead    anna      –      –    –      –
 1 customer
$ deals list --archived nosuch
no deals fit nosuch
$ deals check
no problems in 9 customers and 26 opportunities, and 3 archived
$ deals export | grep -c umbra
0
# already archived, and several at once
$ deals archive umbra-logistics globex-data-warehouse
umbra-logistics: is archived already
globex-data-warehouse: is archived already
$ deals archive initech-dashboards initech-training initech-dash
initech-dashboards: archived
initech-training: archived
$ deals --dry-run archive hooli-platform-renewal
diff --git a/opportunities/hooli-platform-renewal.toml b/archive/opportunities/hooli-platform-renewal.toml
rename from opportunities/hooli-platform-renewal.toml
rename to archive/opportunities/hooli-platform-renewal.toml
--- a/opportunities/hooli-platform-renewal.toml
+++ b/archive/opportunities/hooli-platform-renewal.toml
@@ -14,4 +14,5 @@
   { at = 2025-11-25T09:35:00Z, by = "bo", event = "created", stage = "notice", amount = 15000.00, close = 2026-01-31, owner = "bo", pipeline = "renewals" },
   { at = 2025-12-15T16:00:00Z, by = "bo", event = "moved", stage = "quoted" },
   { at = 2026-01-30T16:15:00Z, by = "bo", event = "lost", stage = "churned", lost_reason = "competitor", closed = 2026-01-30, text = "Undercut by a third." },
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "archived" },
 ]
$ deals --json archive hooli-platform-renewal --note 'Gone.'
{
  "schema": 1,
  "command": "archive",
  "data": {
    "changes": [
      {
        "id": "hooli-platform-renewal",
        "path": "archive/opportunities/hooli-platform-renewal.toml",
        "action": "moved",
        "fields": {
          "path": [
            "opportunities/hooli-platform-renewal.toml",
            "archive/opportunities/hooli-platform-renewal.toml"
          ]
        }
      }
    ],
    "dry_run": false
  },
  "problems": []
}
$ deals list --output porcelain --archived --columns id
hooli-platform-renewal
initech-dashboards
globex-data-warehouse
initech-training
umbra-logistics-proof-of-concept
# by a filter: it asks; open ones are never meant
terminal 80
env NO_COLOR=1
answer n
$ deals archive --where customer:acme
nothing was changed
!   acme-customer-portal: archived
!   acme-data-audit: archived
!   acme-forecast-model: archived
!   acme-more-seats: archived
! archive 4 opportunities? [y/N] 
? 1
answer y
$ deals archive --where customer:acme
acme-customer-portal: archived
acme-data-audit: archived
acme-forecast-model: archived
acme-more-seats: archived
!   acme-customer-portal: archived
!   acme-data-audit: archived
!   acme-forecast-model: archived
!   acme-more-seats: archived
! archive 4 opportunities? [y/N] 
$ deals archive --where customer:acme
no won or lost opportunity fits "customer:acme"

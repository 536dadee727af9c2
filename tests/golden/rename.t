# the file moves, references follow, comments stay, and files are taken along
book fjord-analytics
file archive/opportunities/globex-old.toml
| name = "Old"
| customer = 'globex' # as ever
| stage = "lost"
file opportunities/globex-odd.toml
| name = "Odd" # customer = "globex"
| customer = "\u0067lobex"
| stage = "nosuch"
file attachments/globex/logo.txt
| a picture
file attachments/globex-pilot/offer.txt
| an offer
$ deals rename globex-pilot globex-rollout
globex-pilot: renamed to globex-rollout; 1 file moved along
$ deals show globex-rollout | head -1
Pilot                                                             globex-rollout
$ cat attachments/globex-rollout/offer.txt
an offer
$ deals history globex-rollout | head -2
 When    Who   What
 21 Nov  anna  renamed, from globex-pilot
$ deals rename globex globex-gmbh
globex: renamed to globex-gmbh; 4 opportunities refer to it and 1 file moved along
$ cat archive/opportunities/globex-old.toml
name = "Old"
customer = "globex-gmbh" # as ever
stage = "lost"
$ cat opportunities/globex-odd.toml
name = "Odd" # customer = "globex"
customer = "globex-gmbh"
stage = "nosuch"
$ cat attachments/globex-gmbh/logo.txt
a picture
$ deals list --all customer:globex-gmbh --output porcelain --columns id,customer
globex-data-warehouse	globex-gmbh
globex-rollout	globex-gmbh
! deals: opportunities/globex-odd.toml:3:9: unknown stage "nosuch"
!   3 | stage = "nosuch"
!     |         ^~~~~~~~
!   hint: write lead, qualification, proposal, negotiation, won or lost
? 5
$ deals --dry-run rename globex-gmbh globex
diff --git a/customers/globex-gmbh.toml b/customers/globex.toml
rename from customers/globex-gmbh.toml
rename to customers/globex.toml
--- a/customers/globex-gmbh.toml
+++ b/customers/globex.toml
@@ -11,6 +11,7 @@
   { at = 2026-02-05T13:00:00Z, by = "anna", event = "promoted", status = "prospect" },
   { at = 2026-09-24T09:15:00Z, by = "anna", event = "note", text = "New head of data since September, starts over." },
   { at = 2026-11-21T10:30:00Z, by = "anna", event = "renamed", from = "globex" },
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "renamed", from = "globex-gmbh" },
 ]
 
 [[contacts]]
diff --git a/opportunities/globex-data-warehouse.toml b/opportunities/globex-data-warehouse.toml
--- a/opportunities/globex-data-warehouse.toml
+++ b/opportunities/globex-data-warehouse.toml
@@ -1,5 +1,5 @@
 name = "Data warehouse"
-customer = "globex-gmbh"
+customer = "globex"
 stage = "lost"
 amount = 28000.00
 close = 2026-06-30
diff --git a/opportunities/globex-odd.toml b/opportunities/globex-odd.toml
--- a/opportunities/globex-odd.toml
+++ b/opportunities/globex-odd.toml
@@ -1,3 +1,3 @@
 name = "Odd" # customer = "globex"
-customer = "globex-gmbh"
+customer = "globex"
 stage = "nosuch"
diff --git a/opportunities/globex-rollout.toml b/opportunities/globex-rollout.toml
--- a/opportunities/globex-rollout.toml
+++ b/opportunities/globex-rollout.toml
@@ -1,5 +1,5 @@
 name = "Pilot"
-customer = "globex-gmbh"
+customer = "globex"
 stage = "proposal"
 amount = 12500.00
 close = 2026-11-03   # Katrin said "first week of November"
diff --git a/archive/opportunities/globex-old.toml b/archive/opportunities/globex-old.toml
--- a/archive/opportunities/globex-old.toml
+++ b/archive/opportunities/globex-old.toml
@@ -1,3 +1,3 @@
 name = "Old"
-customer = "globex-gmbh" # as ever
+customer = "globex" # as ever
 stage = "lost"
diff --git a/attachments/globex-gmbh/logo.txt b/attachments/globex/logo.txt
rename from attachments/globex-gmbh/logo.txt
rename to attachments/globex/logo.txt
$ deals --json rename soylen-workshop soylen-first-workshop
{
  "schema": 1,
  "command": "rename",
  "data": {
    "changes": [
      {
        "id": "soylen-first-workshop",
        "path": "opportunities/soylen-first-workshop.toml",
        "action": "moved",
        "fields": {
          "id": [
            "soylen-workshop",
            "soylen-first-workshop"
          ],
          "path": [
            "opportunities/soylen-workshop.toml",
            "opportunities/soylen-first-workshop.toml"
          ]
        }
      }
    ],
    "dry_run": false
  },
  "problems": []
}
# the same id, also by a prefix: nothing to do
$ deals rename soylen-first soylen-first-workshop
soylen-first-workshop: has this id already
$ deals --dry-run rename acme acme
! deals: acme: has this id already

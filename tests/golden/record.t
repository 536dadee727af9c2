# record adopts what was changed by hand
file deals.toml
| name = "Fjord"
file customers/acme.toml
| name = "Acme"
| status = "prospect"
| history = [ { at = 2026-09-01T09:00:00Z, by = "anna", event = "created", status = "lead" } ]
file customers/globex.toml
| name = "Globex"
file opportunities/pilot.toml
| name = "Pilot"
| customer = "acme"
| stage = "proposal"   # since Monday
| close = 2026-12-15
| currency = "EUR"
| history = [
|   { at = 2026-09-01T09:00:00Z, by = "anna", event = "created", stage = "lead", amount = 100.00 },
|   { at = 2026-11-01T09:00:00Z, by = "bo", event = "note", text = "Spoke" },
| ]
file opportunities/clean.toml
| name = "Clean"
| customer = "acme"
| stage = "lead"
| history = [ { at = 2026-09-01T09:00:00Z, by = "anna", event = "created", stage = "lead" } ]
file archive/opportunities/old.toml
| name = "Old"
| customer = "acme"
| stage = "lost"
| lost_reason = "price"
| closed = 2026-03-01
| history = [ { at = 2026-02-01T09:00:00Z, by = "bo", event = "created", stage = "lead" } ]
$ deals record --dry-run
--- a/opportunities/pilot.toml
+++ b/opportunities/pilot.toml
@@ -6,4 +6,5 @@
 history = [
   { at = 2026-09-01T09:00:00Z, by = "anna", event = "created", stage = "lead", amount = 100.00 },
   { at = 2026-11-01T09:00:00Z, by = "bo", event = "note", text = "Spoke" },
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "moved", stage = "proposal", close = 2026-12-15, cleared = ["amount"] },
 ]
--- a/customers/acme.toml
+++ b/customers/acme.toml
@@ -1,3 +1,3 @@
 name = "Acme"
 status = "prospect"
-history = [ { at = 2026-09-01T09:00:00Z, by = "anna", event = "created", status = "lead" } ]
+history = [ { at = 2026-09-01T09:00:00Z, by = "anna", event = "created", status = "lead" }, { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", status = "prospect" } ]
--- a/customers/globex.toml
+++ b/customers/globex.toml
@@ -1 +1,4 @@
 name = "Globex"
+history = [
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "baseline", status = "customer" },
+]
--- a/archive/opportunities/old.toml
+++ b/archive/opportunities/old.toml
@@ -3,4 +3,4 @@
 stage = "lost"
 lost_reason = "price"
 closed = 2026-03-01
-history = [ { at = 2026-02-01T09:00:00Z, by = "bo", event = "created", stage = "lead" } ]
+history = [ { at = 2026-02-01T09:00:00Z, by = "bo", event = "created", stage = "lead" }, { at = 2026-11-21T10:30:00Z, by = "anna", event = "moved", stage = "lost", lost_reason = "price", closed = 2026-03-01 } ]
$ deals record
 ID        When  Who   What
 pilot   21 Nov  anna  lead → proposal; close 15 Dec, no amount
 acme    21 Nov  anna  status lead → prospect
 globex  21 Nov  anna  first recorded as customer
 old     21 Nov  anna  lead → lost; reason price, closed 1 Mar
 recorded 4 edits by hand in 4 records
$ cat opportunities/pilot.toml
name = "Pilot"
customer = "acme"
stage = "proposal"   # since Monday
close = 2026-12-15
currency = "EUR"
history = [
  { at = 2026-09-01T09:00:00Z, by = "anna", event = "created", stage = "lead", amount = 100.00 },
  { at = 2026-11-01T09:00:00Z, by = "bo", event = "note", text = "Spoke" },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "moved", stage = "proposal", close = 2026-12-15, cleared = ["amount"] },
]
$ deals check --fail-on notice --quiet
$ deals record
nothing to record: the histories tell everything
$ deals record pilot
nothing to record: the history tells all of it
$ deals undo --list --output porcelain
2026-11-21T10:30:00Z	anna	recorded 4 edits by hand in 4 records	4	
$ deals undo
undone: recorded 4 edits by hand in 4 records   by anna, 10:30, 4 files

# some of them, twice the same, on a day
$ deals record pil pilot --on 2026-11-10
 ID       When  Who   What
 pilot  10 Nov  anna  lead → proposal; close 15 Dec, no amount
 recorded 1 edit by hand in 1 record
$ deals record globex --on 2026-10-10 --json
{
  "schema": 1,
  "command": "record",
  "data": {
    "changes": [
      {
        "id": "globex",
        "path": "customers/globex.toml",
        "action": "changed",
        "fields": {},
        "events": [
          {
            "at": "2026-10-10T12:00:00Z",
            "by": "anna",
            "event": "baseline",
            "status": "customer",
            "commit": null
          }
        ]
      }
    ],
    "dry_run": false
  },
  "problems": []
}
$ deals record old --quiet
$ deals record --output csv
id,at,by,event,what,commit
acme,2026-11-21T10:30:00Z,anna,changed,status lead → prospect,
$ deals check --fail-on notice --quiet
$ deals record clean --on 2026-12-10
! deals: 2026-12-10 is in the future
!   hint: --on takes a day that has been: when did it happen?
? 2
$ deals record --on fri
nothing to record: the histories tell everything

# the stage of a deal without a history
file opportunities/new.toml
| name = "New"
| customer = "acme"
| stage = "lead"
$ deals record new
 ID     When  Who   What
 new  21 Nov  anna  first recorded in lead
 recorded 1 edit by hand in 1 record
terminal 60
file opportunities/newer.toml
| name = "Newer"
| customer = "acme"
| stage = "lead"
$ deals record newer
 [1mID[0m       [1mWhen[0m  [1mWho[0m   [1mWhat[0m
 newer  21 Nov  anna  first recorded in lead
 recorded 1 edit by hand in 1 record

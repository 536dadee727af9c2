# record adopts what was changed by hand, and git tells who did that and when
now 2026-09-01T09:00:00Z
file .gitignore
| .deals/
file deals.toml
| name = "Fjord"
file customers/acme.toml
| name = "Acme Corp"
| history = [
|   { at = 2026-09-01T09:00:00Z, by = "anna", event = "created", status = "customer" },
| ]
file opportunities/pilot.toml
| name = "Pilot"   # a comment that stays
| customer = "acme"
| stage = "lead"
| amount = 10_000
| history = [
|   { at = 2026-09-01T09:00:00Z, by = "anna", event = "created", stage = "lead", amount = 10000.00 },
| ]
file opportunities/old-deal.toml
| name = "Old deal"
| customer = "acme"
| stage = "lead"
$ git init -q . && git add . && git commit -qm "The book"
$ deals record --quiet; git commit -qam "A beginning"

# three people edit files, one of them two files in one commit
user bo
now 2026-10-03T08:00:00Z
$ sed -i 's/10_000/12_000/' opportunities/pilot.toml && git commit -qam "Acme wants more seats"
user eva
now 2026-10-20T16:30:00Z
file opportunities/rollout.toml
| name = "Rollout"
| customer = "acme"
| stage = "qualification"
| owner = "eva"
$ sed -i 's/^stage = "lead"/stage = "proposal"/; s/12_000/15_000/' opportunities/pilot.toml && git add . && git commit -qm "Pilot is proposed, rollout begins"
now 2026-10-25T16:30:00Z
$ sed -i 's/qualification/proposal/; s/"eva"/"bo"/' opportunities/rollout.toml && git commit -qam "Rollout goes to bo"

# and what is not committed is of now
user anna
now 2026-11-21T10:30:00Z
$ sed -i 's/^customer/close = 2026-12-15\ncustomer/' opportunities/pilot.toml
file customers/globex.toml
| name = "Globex"
$ deals check
deals: notice: opportunities/pilot.toml:4:9: stage, amount and close were changed by hand since the last event
  4 | stage = "proposal"
    |         ^~~~~~~~~~
  hint: deals record pilot adopts it; so does the next change of the file
1 notice
$ deals record --dry-run
--- a/opportunities/pilot.toml
+++ b/opportunities/pilot.toml
@@ -5,4 +5,7 @@
 amount = 15_000
 history = [
   { at = 2026-09-01T09:00:00Z, by = "anna", event = "created", stage = "lead", amount = 10000.00 },
+  { at = 2026-10-03T08:00:00Z, by = "bo", event = "changed", amount = 12000.00 },
+  { at = 2026-10-20T16:30:00Z, by = "eva", event = "moved", stage = "proposal", amount = 15000.00 },
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", close = 2026-12-15 },
 ]
--- a/opportunities/rollout.toml
+++ b/opportunities/rollout.toml
@@ -2,3 +2,7 @@
 customer = "acme"
 stage = "proposal"
 owner = "bo"
+history = [
+  { at = 2026-10-20T16:30:00Z, by = "eva", event = "created", stage = "qualification", owner = "eva" },
+  { at = 2026-10-25T16:30:00Z, by = "eva", event = "moved", stage = "proposal", owner = "bo" },
+]
--- a/customers/globex.toml
+++ b/customers/globex.toml
@@ -1 +1,4 @@
 name = "Globex"
+history = [
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "created", status = "customer" },
+]
$ deals record --json --dry-run
{
  "schema": 1,
  "command": "record",
  "data": {
    "changes": [
      {
        "id": "pilot",
        "path": "opportunities/pilot.toml",
        "action": "changed",
        "fields": {},
        "events": [
          {
            "at": "2026-10-03T08:00:00Z",
            "by": "bo",
            "event": "changed",
            "amount": {
              "amount": "12000.00",
              "currency": "EUR"
            },
            "commit": {
              "id": "d40af73f514643e717c26b32625809d862c89e5b",
              "at": "2026-10-03T08:00:00Z",
              "author": "bo",
              "subject": "Acme wants more seats"
            }
          },
          {
            "at": "2026-10-20T16:30:00Z",
            "by": "eva",
            "event": "moved",
            "stage": "proposal",
            "amount": {
              "amount": "15000.00",
              "currency": "EUR"
            },
            "commit": {
              "id": "328141387c08da6ea54920a433716c68771c96d3",
              "at": "2026-10-20T16:30:00Z",
              "author": "eva",
              "subject": "Pilot is proposed, rollout begins"
            }
          },
          {
            "at": "2026-11-21T10:30:00Z",
            "by": "anna",
            "event": "changed",
            "close": "2026-12-15",
            "commit": null
          }
        ]
      },
      {
        "id": "rollout",
        "path": "opportunities/rollout.toml",
        "action": "changed",
        "fields": {},
        "events": [
          {
            "at": "2026-10-20T16:30:00Z",
            "by": "eva",
            "event": "created",
            "stage": "qualification",
            "owner": "eva",
            "commit": {
              "id": "328141387c08da6ea54920a433716c68771c96d3",
              "at": "2026-10-20T16:30:00Z",
              "author": "eva",
              "subject": "Pilot is proposed, rollout begins"
            }
          },
          {
            "at": "2026-10-25T16:30:00Z",
            "by": "eva",
            "event": "moved",
            "stage": "proposal",
            "owner": "bo",
            "commit": {
              "id": "4736f6eb8e67531c5ef41c0eb9f4a3bd81c5cbfb",
              "at": "2026-10-25T16:30:00Z",
              "author": "eva",
              "subject": "Rollout goes to bo"
            }
          }
        ]
      },
      {
        "id": "globex",
        "path": "customers/globex.toml",
        "action": "changed",
        "fields": {},
        "events": [
          {
            "at": "2026-11-21T10:30:00Z",
            "by": "anna",
            "event": "created",
            "status": "customer",
            "commit": null
          }
        ]
      }
    ],
    "dry_run": true
  },
  "problems": []
}
$ deals record
 ID         When  Who   What                                      Commit
 pilot     3 Oct  bo    amount 10,000 → 12,000                    d40af73f Acme wants more seats
 pilot    20 Oct  eva   lead → proposal; amount 12,000 → 15,000   32814138 Pilot is proposed, rollout begins
 pilot    21 Nov  anna  close 15 Dec                              –
 rollout  20 Oct  eva   created in qualification                  32814138 Pilot is proposed, rollout begins
 rollout  25 Oct  eva   qualification → proposal; owner eva → bo  4736f6eb Rollout goes to bo
 globex   21 Nov  anna  created as customer                       –
 recorded 6 edits by hand in 3 records
$ deals check --fail-on notice
no problems in 2 customers and 3 opportunities
$ deals record
nothing to record: the histories tell everything
$ git diff --stat
 opportunities/pilot.toml   | 4 ++++
 opportunities/rollout.toml | 4 ++++
 2 files changed, 8 insertions(+)
$ deals history pilot --output porcelain
2026-11-21T10:30:00Z	anna	changed	close 15 Dec
2026-10-20T16:30:00Z	eva	moved	lead → proposal; amount 12,000 → 15,000
2026-10-03T08:00:00Z	bo	changed	amount 10,000 → 12,000
2026-09-01T09:00:00Z	anna	created	created in lead, 10,000

# all of it is one step
$ deals undo
undone: recorded 6 edits by hand in 3 records   by anna, 10:30, 3 files
$ deals record rollout globex --output csv
id,at,by,event,what,commit
rollout,2026-10-20T16:30:00Z,eva,created,created in qualification,328141387c08da6ea54920a433716c68771c96d3
rollout,2026-10-25T16:30:00Z,eva,moved,qualification → proposal; owner eva → bo,4736f6eb8e67531c5ef41c0eb9f4a3bd81c5cbfb
globex,2026-11-21T10:30:00Z,anna,created,created as customer,
$ deals record pilot --on 2026-10-10
 ID       When  Who   What
 pilot  10 Oct  anna  lead → proposal; amount 10,000 → 15,000, close 15 Dec
 recorded 1 edit by hand in 1 record
$ deals record --on 2026-08-01 pilot
nothing to record: the history tells all of it
$ deals undo && deals record --on 2026-08-01 pilot
undone: recorded 1 edit by hand in 1 record   by anna, 10:30, 1 file
! deals: pilot: 2026-08-01 is before 2026-09-01, when stage was last changed
!   hint: deals history pilot shows what happened when
? 2
$ deals record nobody
! deals: no opportunity or customer "nobody"
!   hint: deals list --all shows the ids
? 3
$ deals record pilot
 ID       When  Who   What                                     Commit
 pilot   3 Oct  bo    amount 10,000 → 12,000                   d40af73f Acme wants more seats
 pilot  20 Oct  eva   lead → proposal; amount 12,000 → 15,000  32814138 Pilot is proposed, rollout begins
 pilot  21 Nov  anna  close 15 Dec                             –
 recorded 3 edits by hand in 1 record
$ deals record pilot
nothing to record: the history tells all of it

# one file that cannot be read does not keep the others from it
$ git checkout -q . && echo 'stage = ' >> opportunities/pilot.toml
$ deals record
 ID         When  Who  What                                      Commit
 rollout  20 Oct  eva  created in qualification                  32814138 Pilot is proposed, rollout begins
 rollout  25 Oct  eva  qualification → proposal; owner eva → bo  4736f6eb Rollout goes to bo
 recorded 2 edits by hand in 1 record
! deals: opportunities/pilot.toml:8:9: a value is missing
!   8 | stage =
!     |         ^
!   hint: write "" for an empty text
? 5
$ deals record pilot
! deals: opportunities/pilot.toml:8:9: a value is missing
!   8 | stage =
!     |         ^
!   hint: write "" for an empty text
? 5

# up for claiming
book fjord-analytics
$ deals --dry-run unassign initech-rollout
--- a/opportunities/initech-rollout.toml
+++ b/opportunities/initech-rollout.toml
@@ -3,7 +3,6 @@
 stage = "qualification"
 amount = 22000.00
 close = 2026-12-18
-owner = "bo"
 type = "upsell"
 source = "partner"
 next_step = { on = 2026-11-24, text = "Get the list of sites from Samir" }
@@ -23,4 +22,5 @@
   { at = 2026-10-22T17:00:00Z, by = "bo", event = "call", text = "Samir: four sites became six." },
   { at = 2026-10-22T17:04:00Z, by = "bo", event = "changed", amount = 22000.00 },
   { at = 2026-11-13T16:40:00Z, by = "bo", event = "changed", close = 2026-12-18 },
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "unassigned", cleared = ["owner"] },
 ]
$ deals unassign initech-rollout soylen-workshop --note 'Who has time?'
initech-rollout: unassigned (was bo's)     22,000 EUR, qualification, closes 18 Dec
soylen-workshop: unassigned (was anna's)   4,000 EUR, lead, no close date
$ deals unassign initech-rollout
initech-rollout: has no owner already
$ deals --json unassign hooli-training
{
  "schema": 1,
  "command": "unassign",
  "data": {
    "changes": [
      {
        "id": "hooli-training",
        "path": "opportunities/hooli-training.toml",
        "action": "changed",
        "fields": {
          "owner": [
            "bo",
            null
          ]
        }
      }
    ],
    "dry_run": false
  },
  "problems": []
}

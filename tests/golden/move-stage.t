# moving keeps comments and layout, changes one line and appends one event
file deals.toml
| name = "Lab"
| currency = "EUR"
file opportunities/acme-pilot.toml
| name = "Pilot"
| customer = "acme"
| stage = "lead"  # hot
| amount = 12500.00
| close = 2026-12-15
| history = [
|   { at = 2026-11-01T09:00:00Z, by = "bo", event = "created", stage = "lead", amount = 12500.00, close = 2026-12-15 },
| ]
$ deals --dry-run move-stage acme-pilot qualification
--- a/opportunities/acme-pilot.toml
+++ b/opportunities/acme-pilot.toml
@@ -1,8 +1,9 @@
 name = "Pilot"
 customer = "acme"
-stage = "lead"  # hot
+stage = "qualification"  # hot
 amount = 12500.00
 close = 2026-12-15
 history = [
   { at = 2026-11-01T09:00:00Z, by = "bo", event = "created", stage = "lead", amount = 12500.00, close = 2026-12-15 },
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "moved", stage = "qualification" },
 ]
$ deals move-stage acme-pilot qualification
acme-pilot: lead → qualification   12,500 EUR, 25 % (was 10 %), closes 15 Dec

# where it is already it stays, and no byte changes
$ deals move-stage acme-pilot Qualification
acme-pilot: is in qualification already
$ deals --dry-run move-stage acme-pilot qualification --note again
! deals: acme-pilot: is in qualification already; deals note acme-pilot notes something
$ deals move-stage acme-pilot qualification --note again
acme-pilot: is in qualification already; deals note acme-pilot notes something

# a move dated on the day of the last event has that event's time
$ deals move acme-pilot proposal --on today --note 'Offer sent.'
acme-pilot: qualification → proposal   12,500 EUR, 50 % (was 25 %), closes 15 Dec
$ cat opportunities/acme-pilot.toml
name = "Pilot"
customer = "acme"
stage = "proposal"  # hot
amount = 12500.00
close = 2026-12-15
history = [
  { at = 2026-11-01T09:00:00Z, by = "bo", event = "created", stage = "lead", amount = 12500.00, close = 2026-12-15 },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "moved", stage = "qualification" },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "moved", stage = "proposal", text = "Offer sent." },
]

# a probability set by hand falls back to the new stage's, and the output says so; a category stays
book fjord-analytics
$ deals move-stage acme-annual-renewal proposal
acme-annual-renewal: negotiation → proposal   48,000 EUR, 50 % (was 80 %, set by hand), commit (set by hand), closes 15 Dec
$ cat opportunities/acme-annual-renewal.toml | grep -e ^stage -e ^probability -e ^category -e 11-21
stage = "proposal"
category = "commit"
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "moved", stage = "proposal", cleared = ["probability"] },

# unless it is to be kept
book fjord-analytics
$ deals move-stage acme-annual-renewal proposal --keep-probability
acme-annual-renewal: negotiation → proposal   48,000 EUR, 80 % (set by hand), commit (set by hand), closes 15 Dec
$ deals move-stage acme-annual-renewal proposal --probability 60
acme-annual-renewal: stays in proposal   48,000 EUR, 60 % (set by hand, was 80 %), commit (set by hand), closes 15 Dec

# 0 % is a probability like others
$ deals move-stage acme-annual-renewal proposal --probability 0
acme-annual-renewal: stays in proposal   48,000 EUR, 0 % (set by hand, was 60 %), commit (set by hand), closes 15 Dec
$ cat opportunities/acme-annual-renewal.toml | grep -e ^probability -e 11-21
probability = 0
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "moved", stage = "proposal" },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", probability = 60 },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", probability = 0 },

# several at once; one named twice moves once
book fjord-analytics
$ deals move-stage initech-rollout globex-pilot initech-rollout proposal
initech-rollout: qualification → proposal   22,000 EUR, 50 % (was 25 %), closes 18 Dec
globex-pilot: is in proposal already

# skipping a stage is a warning
book fjord-analytics
$ deals move-stage hooli-training negotiation
hooli-training: lead → negotiation   6,000 EUR, 75 % (was 10 %), omitted (set by hand), closes 30 Dec
! deals: warning: hooli-training skips qualification and proposal on the way to negotiation
$ deals --json move-stage hooli-seats lead | grep -A3 problems
  "problems": []
}
$ deals --json move-stage hooli-seats negotiation | grep -A9 problems
  "problems": [
    {
      "kind": "usage",
      "severity": "warning",
      "file": null,
      "line": null,
      "column": null,
      "message": "hooli-seats skips qualification and proposal on the way to negotiation",
      "hints": []
    }

# a stage of another pipeline's process
$ deals move-stage initech-platform-renewal quoted
initech-platform-renewal: notice → quoted   21,000 EUR, 90 % (was 70 %), closes 29 Jan 2027

# for scripts
book fjord-analytics
$ deals --json move-stage globex-pilot qualification --on 2026-11-20
{
  "schema": 1,
  "command": "move-stage",
  "data": {
    "changes": [
      {
        "id": "globex-pilot",
        "path": "opportunities/globex-pilot.toml",
        "action": "moved",
        "fields": {
          "stage": [
            "proposal",
            "qualification"
          ]
        }
      }
    ],
    "dry_run": false
  },
  "problems": []
}
$ cat opportunities/globex-pilot.toml | grep -e ^stage -e 11-20
stage = "qualification"
  { at = 2026-11-20T12:00:00Z, by = "anna", event = "moved", stage = "qualification" },
$ deals --quiet move-stage globex-pilot proposal
$ deals --output porcelain move-stage globex-pilot initech-rollout qualification --keep-probability
globex-pilot	moved	opportunities/globex-pilot.toml	stage
$ deals --output csv move-stage globex-pilot qualification
id,action,path,fields

# an edit made by hand is recorded first
file opportunities/acme-pilot.toml
| name = "Pilot"
| customer = "acme"
| stage = "lead"
| amount = 14000.00
| history = [
|   { at = 2026-11-01T09:00:00Z, by = "bo", event = "created", stage = "lead", amount = 12500.00 },
| ]
$ deals move-stage acme-pilot qualification
acme-pilot: lead → qualification   14,000 EUR, 25 % (was 10 %), no close date
! deals: acme-pilot: recorded what was changed by hand: amount
$ cat opportunities/acme-pilot.toml
name = "Pilot"
customer = "acme"
stage = "qualification"
amount = 14000.00
history = [
  { at = 2026-11-01T09:00:00Z, by = "bo", event = "created", stage = "lead", amount = 12500.00 },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", amount = 14000.00 },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "moved", stage = "qualification" },
]

# by a filter it asks
book fjord-analytics
terminal 80
answer n
$ deals move-stage --where 'stage:lead owner:anna' qualification
nothing was changed
!   soylen-workshop: lead → qualification   4,000 EUR, 25 % (was 10 %), no close date
! move 1 opportunity? [y/N] 
? 1
answer y
$ deals move-stage --where 'stage:lead owner:anna' qualification
soylen-workshop: lead → qualification   4,000 EUR, 25 % (was 10 %), no close date
!   soylen-workshop: lead → qualification   4,000 EUR, 25 % (was 10 %), no close date
! move 1 opportunity? [y/N] 
$ deals move-stage --where 'stage:lead owner:nobody' qualification
no opportunity fits "stage:lead owner:nobody"

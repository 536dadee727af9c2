# two people on two clones: one says proposal, the other negotiation; one has claimed it, the other too
file deals.toml
| name = "Lab"
file customers/acme.toml
| name = "Acme"
file opportunities/acme-fine.toml
| name = "Fine"
| customer = "acme"
| stage = "lead"
| amount = 100
file opportunities/acme-pilot.toml
| # the big one
| name = "Pilot"
| customer = "acme"
| <<<<<<< ours
| stage = "proposal"   # at last
| =======
| stage = "negotiation"
| >>>>>>> theirs
| amount = 400.00
| <<<<<<< ours
| owner = "anna"
| =======
| owner = "bo"
| >>>>>>> theirs
| tags = ["north"]
| history = [
|   { at = 2026-11-01T09:00:00Z, by = "chen", event = "created", stage = "lead", amount = 400.00 },
|   { at = 2026-11-03T09:00:00Z, by = "anna", event = "claimed", owner = "anna" },
|   { at = 2026-11-03T14:30:00Z, by = "bo",   event = "claimed", owner = "bo" },
|   { at = 2026-11-04T09:00:00Z, by = "anna", event = "moved", stage = "proposal" },
|   { at = 2026-11-05T09:00:00Z, by = "bo",   event = "moved", stage = "negotiation" },
| ]
$ deals resolve
acme-pilot  opportunities/acme-pilot.toml:4
   Field  Ours                       Theirs
   stage  proposal, anna on 4 Nov    negotiation, bo on 5 Nov
   owner  anna, anna on 3 Nov 09:00  bo, bo on 3 Nov 14:30

1 record in conflict · deals resolve ID asks; --ours, --theirs or --take FIELD=VALUE decide
$ deals resolve acme-pilot
acme-pilot  opportunities/acme-pilot.toml:4
   Field  Ours                       Theirs
   stage  proposal, anna on 4 Nov    negotiation, bo on 5 Nov
   owner  anna, anna on 3 Nov 09:00  bo, bo on 3 Nov 14:30
! deals: acme-pilot: stage and owner are still in conflict; decide with --ours, --theirs or --take stage=… --take owner=…
? 4
$ deals resolve --json
{
  "schema": 1,
  "command": "resolve",
  "data": [
    {
      "id": "acme-pilot",
      "kind": "opportunity",
      "path": "opportunities/acme-pilot.toml",
      "line": 4,
      "fields": [
        {
          "field": "stage",
          "ours": {
            "value": "proposal",
            "by": "anna",
            "at": "2026-11-04T09:00:00Z"
          },
          "theirs": {
            "value": "negotiation",
            "by": "bo",
            "at": "2026-11-05T09:00:00Z"
          }
        },
        {
          "field": "owner",
          "ours": {
            "value": "anna",
            "by": "anna",
            "at": "2026-11-03T09:00:00Z"
          },
          "theirs": {
            "value": "bo",
            "by": "bo",
            "at": "2026-11-03T14:30:00Z"
          }
        }
      ],
      "error": null
    }
  ],
  "problems": []
}
$ deals resolve --output csv
id,field,ours,ours_by,ours_at,theirs,theirs_by,theirs_at
acme-pilot,stage,proposal,anna,2026-11-04T09:00:00Z,negotiation,bo,2026-11-05T09:00:00Z
acme-pilot,owner,anna,anna,2026-11-03T09:00:00Z,bo,bo,2026-11-03T14:30:00Z
# the other records work meanwhile
$ deals set acme-fine amount=200
acme-fine: amount 100 → 200 EUR
$ deals list
 ID         Customer  Stage  In stage  Amount   %  Close  Next step
 acme-fine  Acme      Lead        0 d     200  10  –      –
 1 open deal, 200 EUR, weighted 20 EUR · 1 without a next step · 1 file left out
! deals: opportunities/acme-pilot.toml:4:1: unresolved merge conflict (stage: proposal / negotiation, owner: anna / bo)
!   4 | <<<<<<< ours
!     | ^~~~~~~
!   hint: deals resolve acme-pilot shows both sides and settles it
? 5
$ deals set acme-pilot amount=200
! deals: opportunities/acme-pilot.toml:4:1: unresolved merge conflict (stage: proposal / negotiation, owner: anna / bo)
!   4 | <<<<<<< ours
!     | ^~~~~~~
!   hint: deals resolve acme-pilot shows both sides and settles it
? 4
# not all of it is said
$ deals resolve acme-pilot --take stage=ours
! deals: acme-pilot: owner is still in conflict
!   hint: decide with --ours, --theirs or --take owner=…
? 4
$ deals resolve acme-pilot --take stge=ours
! deals: no conflict about "stge" in acme-pilot
!   hint: did you mean "stage"?
? 2
$ deals resolve acme-pilot --take amount=200 --ours
! deals: amount is not in conflict in acme-pilot
!   hint: in conflict: stage and owner
? 2
$ deals resolve acme-pilot --take owner=anna --take owner=bo
! deals: owner is given twice
!   hint: leave one of them out
? 2
$ deals resolve acme-pilot --take tags+=x --ours
! deals: --take sets a field whole, not "tags+=x"
!   hint: --take tags=ours, =theirs or =VALUE
? 2
$ deals resolve acme-pilot --take stage=propsal --ours
! deals: unknown stage "propsal"
!   hint: did you mean "proposal"?
? 2
$ deals resolve acme-pilot --ours --theirs
! deals: --ours and --theirs are two answers to one question
!   hint: leave out one of them
? 2
$ deals resolve --ours
! deals: which record?
!   hint: deals resolve lists those in conflict
? 2
# a side each: both moves and both claims stay in the history
$ deals resolve acme-pilot --take stage=theirs --take owner=anna --dry-run
--- a/opportunities/acme-pilot.toml
+++ b/opportunities/acme-pilot.toml
@@ -1,17 +1,9 @@
 # the big one
 name = "Pilot"
 customer = "acme"
-<<<<<<< ours
-stage = "proposal"   # at last
-=======
 stage = "negotiation"
->>>>>>> theirs
 amount = 400.00
-<<<<<<< ours
 owner = "anna"
-=======
-owner = "bo"
->>>>>>> theirs
 tags = ["north"]
 history = [
   { at = 2026-11-01T09:00:00Z, by = "chen", event = "created", stage = "lead", amount = 400.00 },
@@ -19,4 +11,5 @@
   { at = 2026-11-03T14:30:00Z, by = "bo",   event = "claimed", owner = "bo" },
   { at = 2026-11-04T09:00:00Z, by = "anna", event = "moved", stage = "proposal" },
   { at = 2026-11-05T09:00:00Z, by = "bo",   event = "moved", stage = "negotiation" },
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", stage = "negotiation", owner = "anna", resolved = ["stage", "owner"], text = "merge resolved: stage negotiation, not proposal; owner anna, not bo" },
 ]
$ deals resolve acme-pilot --take stage=theirs --take owner=anna
acme-pilot: stage negotiation, not proposal; owner anna, not bo
nothing is in conflict any more; deals sync concludes the merge, or git add and git commit do
$ cat opportunities/acme-pilot.toml
\# the big one
name = "Pilot"
customer = "acme"
stage = "negotiation"
amount = 400.00
owner = "anna"
tags = ["north"]
history = [
  { at = 2026-11-01T09:00:00Z, by = "chen", event = "created", stage = "lead", amount = 400.00 },
  { at = 2026-11-03T09:00:00Z, by = "anna", event = "claimed", owner = "anna" },
  { at = 2026-11-03T14:30:00Z, by = "bo",   event = "claimed", owner = "bo" },
  { at = 2026-11-04T09:00:00Z, by = "anna", event = "moved", stage = "proposal" },
  { at = 2026-11-05T09:00:00Z, by = "bo",   event = "moved", stage = "negotiation" },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", stage = "negotiation", owner = "anna", resolved = ["stage", "owner"], text = "merge resolved: stage negotiation, not proposal; owner anna, not bo" },
]
$ deals check
no problems in 1 customer and 2 opportunities
$ deals history acme-pilot
 When    Who   What
 21 Nov  anna  merge resolved: stage negotiation, not proposal; owner anna, not bo
  5 Nov  bo    proposal → negotiation
  4 Nov  anna  lead → proposal
  3 Nov  bo    claimed
  3 Nov  anna  claimed
  1 Nov  chen  created in lead, 400
$ deals resolve acme-pilot
acme-pilot: nothing is in conflict
$ deals resolve
nothing is in conflict
$ deals undo
undone: resolved acme-pilot   by anna, 10:30, 1 file
$ deals resolve acme-pilot --theirs
acme-pilot: stage negotiation, not proposal; owner bo, not anna
nothing is in conflict any more; deals sync concludes the merge, or git add and git commit do
$ cat opportunities/acme-pilot.toml
\# the big one
name = "Pilot"
customer = "acme"
stage = "negotiation"
amount = 400.00
owner = "bo"
tags = ["north"]
history = [
  { at = 2026-11-01T09:00:00Z, by = "chen", event = "created", stage = "lead", amount = 400.00 },
  { at = 2026-11-03T09:00:00Z, by = "anna", event = "claimed", owner = "anna" },
  { at = 2026-11-03T14:30:00Z, by = "bo",   event = "claimed", owner = "bo" },
  { at = 2026-11-04T09:00:00Z, by = "anna", event = "moved", stage = "proposal" },
  { at = 2026-11-05T09:00:00Z, by = "bo",   event = "moved", stage = "negotiation" },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", stage = "negotiation", owner = "bo", resolved = ["stage", "owner"], text = "merge resolved: stage negotiation, not proposal; owner bo, not anna" },
]
$ deals undo
undone: resolved acme-pilot   by anna, 10:30, 1 file
# ours keeps the comment of its line; another value is typed as for set
$ deals resolve acme-pilot --take owner=chen --ours
acme-pilot: stage proposal, not negotiation; owner chen
nothing is in conflict any more; deals sync concludes the merge, or git add and git commit do
$ cat opportunities/acme-pilot.toml
\# the big one
name = "Pilot"
customer = "acme"
stage = "proposal"   # at last
amount = 400.00
owner = "chen"
tags = ["north"]
history = [
  { at = 2026-11-01T09:00:00Z, by = "chen", event = "created", stage = "lead", amount = 400.00 },
  { at = 2026-11-03T09:00:00Z, by = "anna", event = "claimed", owner = "anna" },
  { at = 2026-11-03T14:30:00Z, by = "bo",   event = "claimed", owner = "bo" },
  { at = 2026-11-04T09:00:00Z, by = "anna", event = "moved", stage = "proposal" },
  { at = 2026-11-05T09:00:00Z, by = "bo",   event = "moved", stage = "negotiation" },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", stage = "proposal", owner = "chen", resolved = ["stage", "owner"], text = "merge resolved: stage proposal, not negotiation; owner chen" },
]
$ deals undo
undone: resolved acme-pilot   by anna, 10:30, 1 file
# on a terminal it asks
terminal 80
answer o
answer t
$ deals resolve acme-pilot
acme-pilot: stage proposal, not negotiation; owner bo, not anna
nothing is in conflict any more; deals sync concludes the merge, or git add and git commit do
! [36macme-pilot[0m  [2mopportunities/acme-pilot.toml:4[0m
!    [1mField[0m  [1mOurs[0m                       [1mTheirs[0m
!    stage  proposal, anna on 4 Nov    negotiation, bo on 5 Nov
!    owner  anna, anna on 3 Nov 09:00  bo, bo on 3 Nov 14:30
! acme-pilot: stage: proposal, anna on 4 Nov, or negotiation, bo on 5 Nov? [o]urs, [t]heirs, a value, [s]kip 
! acme-pilot: owner: anna, anna on 3 Nov 09:00, or bo, bo on 3 Nov 14:30? [o]urs, [t]heirs, a value, [s]kip 
$ deals undo
undone: resolved acme-pilot   by anna, 10:30, 1 file
answer ours
answer skip
$ deals resolve acme-pilot
acme-pilot: still in conflict
! [36macme-pilot[0m  [2mopportunities/acme-pilot.toml:4[0m
!    [1mField[0m  [1mOurs[0m                       [1mTheirs[0m
!    stage  proposal, anna on 4 Nov    negotiation, bo on 5 Nov
!    owner  anna, anna on 3 Nov 09:00  bo, bo on 3 Nov 14:30
! acme-pilot: stage: proposal, anna on 4 Nov, or negotiation, bo on 5 Nov? [o]urs, [t]heirs, a value, [s]kip 
! acme-pilot: owner: anna, anna on 3 Nov 09:00, or bo, bo on 3 Nov 14:30? [o]urs, [t]heirs, a value, [s]kip 
? 4
answer qualification
answer theirs
$ deals resolve acme-pilot
acme-pilot: stage qualification; owner bo, not anna
nothing is in conflict any more; deals sync concludes the merge, or git add and git commit do
! [36macme-pilot[0m  [2mopportunities/acme-pilot.toml:4[0m
!    [1mField[0m  [1mOurs[0m                       [1mTheirs[0m
!    stage  proposal, anna on 4 Nov    negotiation, bo on 5 Nov
!    owner  anna, anna on 3 Nov 09:00  bo, bo on 3 Nov 14:30
! acme-pilot: stage: proposal, anna on 4 Nov, or negotiation, bo on 5 Nov? [o]urs, [t]heirs, a value, [s]kip 
! acme-pilot: owner: anna, anna on 3 Nov 09:00, or bo, bo on 3 Nov 14:30? [o]urs, [t]heirs, a value, [s]kip 
$ deals undo
undone: resolved acme-pilot   by anna, 10:30, 1 file
# a value that cannot be is asked for again
answer qualifed
answer sold
answer qualification
answer theirs
$ deals resolve acme-pilot
acme-pilot: stage qualification; owner bo, not anna
nothing is in conflict any more; deals sync concludes the merge, or git add and git commit do
! [36macme-pilot[0m  [2mopportunities/acme-pilot.toml:4[0m
!    [1mField[0m  [1mOurs[0m                       [1mTheirs[0m
!    stage  proposal, anna on 4 Nov    negotiation, bo on 5 Nov
!    owner  anna, anna on 3 Nov 09:00  bo, bo on 3 Nov 14:30
! acme-pilot: stage: proposal, anna on 4 Nov, or negotiation, bo on 5 Nov? [o]urs, [t]heirs, a value, [s]kip 
! deals: [1munknown stage "qualifed"[0m
!   [2mhint: did you mean "qualification"?[0m
! acme-pilot: stage: proposal, anna on 4 Nov, or negotiation, bo on 5 Nov? [o]urs, [t]heirs, a value, [s]kip 
! deals: [1munknown stage "sold"[0m
!   [2mhint: the stages are lead, qualification, proposal, negotiation, won and lost[0m
! acme-pilot: stage: proposal, anna on 4 Nov, or negotiation, bo on 5 Nov? [o]urs, [t]heirs, a value, [s]kip 
! acme-pilot: owner: anna, anna on 3 Nov 09:00, or bo, bo on 3 Nov 14:30? [o]urs, [t]heirs, a value, [s]kip 

# one clone won it, the other lost it: the stage takes its date and its reason along
file deals.toml
| name = "Lab"
file customers/acme.toml
| name = "Acme"
file opportunities/acme-pilot.toml
| name = "Pilot"
| customer = "acme"
| <<<<<<< HEAD
| stage = "won"
| ||||||| 1a2b3c4
| stage = "lead"
| =======
| stage = "lost"
| >>>>>>> bo/main
| amount = 400.00
| <<<<<<< HEAD
| closed = 2026-11-04
| ||||||| 1a2b3c4
| =======
| closed = 2026-11-05
| lost_reason = "price"
| >>>>>>> bo/main
| history = [
|   { at = 2026-11-01T09:00:00Z, by = "chen", event = "created", stage = "lead", amount = 400.00 },
| <<<<<<< HEAD
|   { at = 2026-11-04T09:00:00Z, by = "anna", event = "won", stage = "won", closed = 2026-11-04 },  # signed
| ||||||| 1a2b3c4
| =======
|   { at = 2026-11-05T09:00:00Z, by = "bo", event = "lost", stage = "lost", closed = 2026-11-05, lost_reason = "price" },
| >>>>>>> bo/main
| ]
$ deals resolve acme-pilot
acme-pilot  opportunities/acme-pilot.toml:3
   Field        Ours (HEAD)                Theirs (bo/main)
   stage        won, anna on 4 Nov         lost, bo on 5 Nov
   closed       4 Nov 2026, anna on 4 Nov  5 Nov 2026, bo on 5 Nov
   lost_reason  none                       price, bo on 5 Nov
! deals: acme-pilot: stage, closed and lost_reason are still in conflict; decide with --ours, --theirs or --take stage=… --take closed=… --take lost_reason=…
? 4
$ deals resolve acme-pilot --take stage=ours
acme-pilot: stage won, not lost; closed 4 Nov 2026, not 5 Nov 2026; no lost_reason, not price
nothing is in conflict any more; deals sync concludes the merge, or git add and git commit do
$ cat opportunities/acme-pilot.toml
name = "Pilot"
customer = "acme"
stage = "won"
amount = 400.00
closed = 2026-11-04
history = [
  { at = 2026-11-01T09:00:00Z, by = "chen", event = "created", stage = "lead", amount = 400.00 },
  { at = 2026-11-04T09:00:00Z, by = "anna", event = "won", stage = "won", closed = 2026-11-04 },  # signed
  { at = 2026-11-05T09:00:00Z, by = "bo", event = "lost", stage = "lost", closed = 2026-11-05, lost_reason = "price" },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", stage = "won", closed = 2026-11-04, cleared = ["lost_reason"], resolved = ["stage", "closed", "lost_reason"], text = "merge resolved: stage won, not lost; closed 4 Nov 2026, not 5 Nov 2026; no lost_reason, not price" },
]
$ deals check
no problems in 1 customer and 1 opportunity
$ deals undo
undone: resolved acme-pilot   by anna, 10:30, 1 file
$ deals resolve acme-pilot --take stage=lost
acme-pilot: stage lost, not won; closed 5 Nov 2026, not 4 Nov 2026; lost_reason price
nothing is in conflict any more; deals sync concludes the merge, or git add and git commit do
$ cat opportunities/acme-pilot.toml
name = "Pilot"
customer = "acme"
stage = "lost"
amount = 400.00
closed = 2026-11-05
lost_reason = "price"
history = [
  { at = 2026-11-01T09:00:00Z, by = "chen", event = "created", stage = "lead", amount = 400.00 },
  { at = 2026-11-04T09:00:00Z, by = "anna", event = "won", stage = "won", closed = 2026-11-04 },  # signed
  { at = 2026-11-05T09:00:00Z, by = "bo", event = "lost", stage = "lost", closed = 2026-11-05, lost_reason = "price" },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", stage = "lost", lost_reason = "price", closed = 2026-11-05, resolved = ["stage", "closed", "lost_reason"], text = "merge resolved: stage lost, not won; closed 5 Nov 2026, not 4 Nov 2026; lost_reason price" },
]
$ deals check
no problems in 1 customer and 1 opportunity
$ deals undo
undone: resolved acme-pilot   by anna, 10:30, 1 file
$ deals resolve acme-pilot --take stage=negotiation
acme-pilot: stage negotiation; no closed; no lost_reason, not price
nothing is in conflict any more; deals sync concludes the merge, or git add and git commit do
$ cat opportunities/acme-pilot.toml
name = "Pilot"
customer = "acme"
stage = "negotiation"
amount = 400.00
history = [
  { at = 2026-11-01T09:00:00Z, by = "chen", event = "created", stage = "lead", amount = 400.00 },
  { at = 2026-11-04T09:00:00Z, by = "anna", event = "won", stage = "won", closed = 2026-11-04 },  # signed
  { at = 2026-11-05T09:00:00Z, by = "bo", event = "lost", stage = "lost", closed = 2026-11-05, lost_reason = "price" },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", stage = "negotiation", cleared = ["lost_reason", "closed"], resolved = ["stage", "closed", "lost_reason"], text = "merge resolved: stage negotiation; no closed; no lost_reason, not price" },
]
$ deals check
no problems in 1 customer and 1 opportunity
# customers, notes of many lines, markers of another length, carriage returns
file customers/acme.toml
| name = "Acme"
| status = "lead"
| <<<<<<<<< ours
| notes = """
| Likes mornings.
| Has a dog.
| """
| =========
| notes = """
| Likes evenings.
| """
| >>>>>>>>> theirs
| <<<<<<<<< ours
| website = "https://acme.example"
| =========
| industry = "shipping"
| >>>>>>>>> theirs
$ deals resolve acme
acme  customers/acme.toml:3
   Field     Ours                  Theirs
   notes     Likes mornings. …     Likes evenings.
   website   https://acme.example  none
   industry  none                  shipping

  notes of ours
    Likes mornings.
    Has a dog.

  notes of theirs
    Likes evenings.
! deals: acme: notes, website and industry are still in conflict; decide with --ours, --theirs or --take notes=… --take website=… --take industry=…
? 4
$ deals resolve acme --take notes=theirs --take website=ours --take industry=theirs
acme: notes of theirs; website https://acme.example; industry shipping
nothing is in conflict any more; deals sync concludes the merge, or git add and git commit do
$ cat customers/acme.toml
name = "Acme"
status = "lead"
industry = "shipping"
notes = """
Likes evenings.
"""
history = [
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "baseline", status = "lead", resolved = ["notes", "website", "industry"], text = "merge resolved: notes of theirs; website https://acme.example; industry shipping" },
]
website = "https://acme.example"
# a side that cannot be read: its lines, or the other's
file opportunities/acme-torn.toml
| name = "Torn"
| customer = "acme"
| <<<<<<< ours
| stage = "lead"
| =======
| stage = lead
| >>>>>>> theirs
$ deals resolve
acme-torn  opportunities/acme-torn.toml:3
   theirs cannot be read: "lead" is text without quotes
   deals resolve acme-torn --ours or --theirs takes one side whole

1 record in conflict · deals resolve ID asks; --ours, --theirs or --take FIELD=VALUE decide
$ deals resolve acme-torn
! deals: opportunities/acme-torn.toml: theirs cannot be read: "lead" is text without quotes
!   stage = lead
!           ^~~~
!   hint: put quotes around it: "lead"
!   hint: deals resolve acme-torn --ours or --theirs takes one side whole; deals edit acme-torn opens the file
? 5
$ deals resolve acme-torn --take stage=ours
! deals: opportunities/acme-torn.toml: theirs cannot be read: "lead" is text without quotes
!   stage = lead
!           ^~~~
!   hint: put quotes around it: "lead"
!   hint: deals resolve acme-torn --ours or --theirs takes one side whole; deals edit acme-torn opens the file
? 5
$ deals resolve acme-torn --theirs
! deals: opportunities/acme-torn.toml: theirs cannot be read: "lead" is text without quotes
!   stage = lead
!           ^~~~
!   hint: put quotes around it: "lead"
!   hint: deals edit acme-torn opens the file
? 5
$ deals resolve acme-torn --ours
acme-torn: as ours has it
nothing is in conflict any more; deals sync concludes the merge, or git add and git commit do
$ cat opportunities/acme-torn.toml
name = "Torn"
customer = "acme"
stage = "lead"
history = [
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "baseline", stage = "lead", text = "merge resolved: the lines of ours; those of theirs cannot be read" },
]
# half of the markers is left: that is no conflict any more, but nothing that can be read either
file opportunities/acme-half.toml
| name = "Half"
| customer = "acme"
| stage = "lead"
| =======
| stage = "won"
| >>>>>>> theirs
$ deals resolve acme-half
! deals: opportunities/acme-half.toml:4:1: a line that a merge left, without the others of its conflict
!   4 | =======
!     | ^~~~~~~
!   hint: remove it, and of the lines around it those that are not right
? 5
$ deals check acme-half
deals: opportunities/acme-half.toml:4:1: a line that a merge left, without the others of its conflict
  4 | =======
    | ^~~~~~~
  hint: remove it, and of the lines around it those that are not right
1 error
? 1
# nothing to do
$ deals resolve acme-pilot
acme-pilot: nothing is in conflict
$ deals resolve nobody
! deals: no opportunity or customer "nobody"
!   hint: deals list --all shows the ids
? 3
# an archived one
file archive/opportunities/acme-old.toml
| name = "Old"
| customer = "acme"
| stage = "lost"
| closed = 2025-01-01
| <<<<<<< ours
| lost_reason = "price"
| =======
| lost_reason = "timing"
| >>>>>>> theirs
$ deals resolve
acme-old  archive/opportunities/acme-old.toml:5
   Field        Ours   Theirs
   lost_reason  price  timing

1 record in conflict · deals resolve ID asks; --ours, --theirs or --take FIELD=VALUE decide
$ deals resolve acme-old --ours
acme-old: lost_reason price, not timing
nothing is in conflict any more; deals sync concludes the merge, or git add and git commit do
$ cat archive/opportunities/acme-old.toml
name = "Old"
customer = "acme"
stage = "lost"
closed = 2025-01-01
lost_reason = "price"
history = [
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "baseline", stage = "lost", lost_reason = "price", closed = 2025-01-01, resolved = ["lost_reason"], text = "merge resolved: lost_reason price, not timing" },
]
# only the events of two sides are in conflict: all are kept, and there is nothing to decide
file opportunities/acme-notes.toml
| name = "Notes"
| customer = "acme"
| stage = "lead"
| history = [
|   { at = 2026-11-01T09:00:00Z, by = "chen", event = "created", stage = "lead" },
| <<<<<<< ours
|   { at = 2026-11-04T09:00:00Z, by = "anna", event = "note", text = "Called" },
| =======
|   { at = 2026-11-03T09:00:00Z, by = "bo", event = "note", text = "Wrote" },
| >>>>>>> theirs
| ]
$ deals resolve acme-notes
acme-notes: the events of both sides are kept
nothing is in conflict any more; deals sync concludes the merge, or git add and git commit do
$ cat opportunities/acme-notes.toml
name = "Notes"
customer = "acme"
stage = "lead"
history = [
  { at = 2026-11-01T09:00:00Z, by = "chen", event = "created", stage = "lead" },
  { at = 2026-11-03T09:00:00Z, by = "bo", event = "note", text = "Wrote" },
  { at = 2026-11-04T09:00:00Z, by = "anna", event = "note", text = "Called" },
]

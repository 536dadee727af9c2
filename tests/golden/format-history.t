# a file without history gets a baseline that carries all tracked fields as they were
file deals.toml
| name = "Lab"
file customers/acme.toml
| name = "Acme"
| owner = "bo"
file opportunities/acme-pilot.toml
| name = "Pilot"
| customer = "acme"
| stage = "lead"
| amount = 100
| currency = "NOK"
| close = 2026-12-15
| probability = 0
| owner = "bo"
$ deals note acme-pilot 'Called.'
acme-pilot: noted
$ deals set acme status=former
acme: status customer → former
$ cat opportunities/acme-pilot.toml | tail -5
owner = "bo"
history = [
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "baseline", stage = "lead", amount = 100.00, currency = "NOK", close = 2026-12-15, probability = 0, owner = "bo" },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "note", text = "Called." },
]
$ cat customers/acme.toml
name = "Acme"
status = "former"
owner = "bo"
history = [
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "baseline", owner = "bo", status = "customer" },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", status = "former" },
]

# the keys of an event: at by event, tracked fields, cleared, the rest, text last
$ deals set acme-pilot currency= amount=5 close= probability=50 category=best --note 'Why not'
acme-pilot: amount 100 NOK → 5 EUR, no close (was 15 Dec), probability 0 % → 50 %, category pipeline (the stage's) → best
$ cat opportunities/acme-pilot.toml | tail -2
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", amount = 5.00, probability = 50, category = "best", cleared = ["currency", "close"], text = "Why not" },
]
$ deals close-lost acme-pilot --reason price --note 'Too dear'
acme-pilot: lead → lost   5 EUR, price, closed today
$ cat opportunities/acme-pilot.toml | tail -2
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "lost", stage = "lost", lost_reason = "price", closed = 2026-11-21, cleared = ["probability", "category"], text = "Too dear" },
]

# --on gives an event noon UTC of that day, and on the last event's own day that event's time
file opportunities/acme-late.toml
| name = "Late"
| customer = "acme"
| stage = "lead"
| history = [
|   { at = 2026-11-01T09:00:00Z, by = "bo", event = "created", stage = "lead" },
|   { at = 2026-11-05T17:00:00Z, by = "bo", event = "note", text = "Spoke" },
| ]
$ deals move-stage acme-late qualification --on 2026-11-05
acme-late: lead → qualification   no amount, 25 % (was 10 %), no close date
$ deals set acme-late amount=5 --on 2026-11-03
acme-late: amount 5 EUR
$ deals note acme-late 'Today' --on 2026-11-21
acme-late: noted today
$ cat opportunities/acme-late.toml | tail -6
  { at = 2026-11-01T09:00:00Z, by = "bo", event = "created", stage = "lead" },
  { at = 2026-11-05T17:00:00Z, by = "bo", event = "note", text = "Spoke" },
  { at = 2026-11-05T17:00:00Z, by = "anna", event = "moved", stage = "qualification" },
  { at = 2026-11-03T12:00:00Z, by = "anna", event = "changed", amount = 5.00 },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "note", text = "Today" },
]

# readers sort by time, ties in file order
$ deals history acme-late
 When    Who   What
 21 Nov  anna  note: Today
  5 Nov  anna  lead → qualification
  5 Nov  bo    note: Spoke
  3 Nov  anna  amount 5
  1 Nov  bo    created in lead

# never in the future, nor before the last event that changed the same fields
$ deals move-stage acme-late proposal --on tomorrow
! deals: 2026-11-22 is in the future
!   hint: --on takes a day that has been: when did it happen?
? 2
$ deals move-stage acme-late proposal --on 2026-11-04
! deals: 2026-11-04 is before 2026-11-05, when stage was last changed
!   hint: deals history acme-late shows what happened when
? 2
$ deals set acme-late close=eoy --on 2026-11-02
acme-late: close 31 Dec (in 40 days)

# an edit made by hand is a notice of check, and the next command records it first and says so
file opportunities/acme-hand.toml
| name = "Hand"
| customer = "acme"
| stage = "proposal"
| amount = 300
| history = [
|   { at = 2026-09-01T09:00:00Z, by = "bo", event = "created", stage = "lead", amount = 100.00, owner = "bo" },
|   { at = 2026-09-10T09:00:00Z, by = "bo", event = "moved", stage = "qualification" },
|   { at = 2026-10-10T09:00:00Z, by = "bo", event = "note", text = "Spoke" },
| ]
$ deals check acme-hand
deals: notice: opportunities/acme-hand.toml:3:9: stage, amount and owner were changed by hand since the last event
  3 | stage = "proposal"
    |         ^~~~~~~~~~
  hint: deals record acme-hand adopts it; so does the next change of the file
1 notice
$ deals --dry-run note acme-hand 'Spoke again'
--- a/opportunities/acme-hand.toml
+++ b/opportunities/acme-hand.toml
@@ -6,4 +6,6 @@
   { at = 2026-09-01T09:00:00Z, by = "bo", event = "created", stage = "lead", amount = 100.00, owner = "bo" },
   { at = 2026-09-10T09:00:00Z, by = "bo", event = "moved", stage = "qualification" },
   { at = 2026-10-10T09:00:00Z, by = "bo", event = "note", text = "Spoke" },
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", stage = "proposal", amount = 300.00, cleared = ["owner"] },
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "note", text = "Spoke again" },
 ]
! deals: acme-hand: recorded what was changed by hand: stage, amount and owner

# also when the command is dated: what was edited came before
$ deals move-stage acme-hand negotiation --on 2026-10-01
acme-hand: proposal → negotiation   300 EUR, 75 % (was 50 %), no close date
! deals: acme-hand: recorded what was changed by hand: stage, amount and owner
$ cat opportunities/acme-hand.toml | tail -4
  { at = 2026-10-10T09:00:00Z, by = "bo", event = "note", text = "Spoke" },
  { at = 2026-10-01T12:00:00Z, by = "anna", event = "changed", stage = "proposal", amount = 300.00, cleared = ["owner"] },
  { at = 2026-10-01T12:00:00Z, by = "anna", event = "moved", stage = "negotiation" },
]
$ deals check acme-hand
no problems in 1 record

# what git makes of two sides when nobody told it of the merge driver
file deals.toml
| name = "Lab"
file customers/acme.toml
| name = "Acme"
file opportunities/acme-twice.toml
| name = "Twice"
| customer = "acme"
| stage = "lead"
| amount = 100
| stage = "proposal"
file opportunities/acme-half.toml
| name = "Half"
| customer = "acme"
| stage = "lead"
| >>>>>>> theirs
file opportunities/acme-union.toml
| name = "Union"
| customer = "acme"
| stage = "proposal"
| tasks = [
|   { id = 1, text = "Send the offer" },
|   { id = 1, text = "Call Ola" },
| ]
| history = [
|   { at = 2026-01-01T09:00:00Z, by = "bo", event = "created", stage = "lead" },
|   { at = 2026-02-03T09:00:00Z, by = "anna", event = "moved", stage = "proposal" },
|   { at = 2026-02-01T09:00:00Z, by = "bo", event = "note", text = "Called" },  # twice
|   { at = 2026-02-01T09:00:00Z, by = "bo", event = "note", text = "Called" },
|   { at = 2026-02-04T09:00:00Z, by = "bo", event = "moved", stage = "negotiation" },
| ]
$ deals check
deals: opportunities/acme-half.toml:4:1: a line that a merge left, without the others of its conflict
  4 | >>>>>>> theirs
    | ^~~~~~~
  hint: remove it, and of the lines around it those that are not right
deals: opportunities/acme-twice.toml:5:1: the key "stage" is there twice
  5 | stage = "proposal"
    | ^~~~~
  hint: remove one of them: the other is on line 3
deals: notice: opportunities/acme-union.toml:3:9: stage was changed by hand since the last event
  3 | stage = "proposal"
    |         ^~~~~~~~~~
  hint: deals record acme-union adopts it; so does the next change of the file
deals: warning: opportunities/acme-union.toml:6:3: there is a task 1 already
  6 |   { id = 1, text = "Call Ola" },
    |   ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~
  hint: give it a number of its own
deals: notice: opportunities/acme-union.toml:11:3: an event of 2026-02-01T09:00:00Z stands behind one of 2026-02-03T09:00:00Z
  11 |   { at = 2026-02-01T09:00:00Z, by = "bo", event = "note", text = "Called" },  # twice
     |   ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
  hint: events count by their times; deals check --fix puts them in order
deals: notice: opportunities/acme-union.toml:12:3: an event of 2026-02-01T09:00:00Z stands behind one of 2026-02-03T09:00:00Z
  12 |   { at = 2026-02-01T09:00:00Z, by = "bo", event = "note", text = "Called" },
     |   ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
  hint: events count by their times; deals check --fix puts them in order
deals: warning: opportunities/acme-union.toml:12:3: the same event of 2026-02-01T09:00:00Z stands there already
  12 |   { at = 2026-02-01T09:00:00Z, by = "bo", event = "note", text = "Called" },
     |   ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
  hint: deals check --fix removes it
7 problems: 2 errors, 2 warnings and 3 notices
? 1
$ deals check acme-union --fix --dry-run
--- a/opportunities/acme-union.toml
+++ b/opportunities/acme-union.toml
@@ -7,8 +7,8 @@
 ]
 history = [
   { at = 2026-01-01T09:00:00Z, by = "bo", event = "created", stage = "lead" },
-  { at = 2026-02-03T09:00:00Z, by = "anna", event = "moved", stage = "proposal" },
   { at = 2026-02-01T09:00:00Z, by = "bo", event = "note", text = "Called" },  # twice
-  { at = 2026-02-01T09:00:00Z, by = "bo", event = "note", text = "Called" },
+  { at = 2026-02-03T09:00:00Z, by = "anna", event = "moved", stage = "proposal" },
   { at = 2026-02-04T09:00:00Z, by = "bo", event = "moved", stage = "negotiation" },
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", stage = "proposal" },
 ]
! deals: 3 problems would be fixed; 1 warning is left
$ deals check --fix
fixed: opportunities/acme-union.toml: each event stands there once
fixed: opportunities/acme-union.toml: the history is in order of time
fixed: opportunities/acme-union.toml: stage as changed by hand is in the history
deals: opportunities/acme-half.toml:4:1: a line that a merge left, without the others of its conflict
  4 | >>>>>>> theirs
    | ^~~~~~~
  hint: remove it, and of the lines around it those that are not right
deals: opportunities/acme-twice.toml:5:1: the key "stage" is there twice
  5 | stage = "proposal"
    | ^~~~~
  hint: remove one of them: the other is on line 3
deals: warning: opportunities/acme-union.toml:6:3: there is a task 1 already
  6 |   { id = 1, text = "Call Ola" },
    |   ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~
  hint: give it a number of its own
3 problems fixed; 3 problems: 2 errors and 1 warning are left
? 1
$ cat opportunities/acme-union.toml
name = "Union"
customer = "acme"
stage = "proposal"
tasks = [
  { id = 1, text = "Send the offer" },
  { id = 1, text = "Call Ola" },
]
history = [
  { at = 2026-01-01T09:00:00Z, by = "bo", event = "created", stage = "lead" },
  { at = 2026-02-01T09:00:00Z, by = "bo", event = "note", text = "Called" },  # twice
  { at = 2026-02-03T09:00:00Z, by = "anna", event = "moved", stage = "proposal" },
  { at = 2026-02-04T09:00:00Z, by = "bo", event = "moved", stage = "negotiation" },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", stage = "proposal" },
]
$ deals undo
undone: 3 problems fixed   by anna, 10:30, 1 file

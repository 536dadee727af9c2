# --fix mends what can be mended without guessing: the history is put in order, line by line
file deals.toml
|
file .gitignore
| .cache/
file customers/acme.toml
| name = "Acme"
| tags = ["north", "key", "north"]   # both of them
file opportunities/acme-pilot.toml
| name = "Pilot"
| customer = "acme"
| stage = "proposal"
| owner = "bo"
| history = [
|   { at = 2026-11-01T09:00:00Z, by = "anna", event = "created", stage = "lead" },
|   # agreed in Oslo
|   { at = 2026-11-09T09:00:00Z, by = "anna", event = "moved", stage = "proposal" },  # at last
|   { at = 2026-11-03T09:00:00Z, by = "bo",   event = "moved", stage = "qualification" }
| ]
$ deals check
deals: notice: .gitignore: .deals/ is not ignored, and git would take it for part of the book
  hint: deals check --fix adds the line
deals: notice: customers/acme.toml:2:25: the tag "north" is there twice
  2 | tags = ["north", "key", "north"]   # both of them
    |                         ^~~~~~~
  hint: deals check --fix removes the second one
deals: notice: opportunities/acme-pilot.toml:4:9: owner was changed by hand since the last event
  4 | owner = "bo"
    |         ^~~~
  hint: deals record acme-pilot adopts it; so does the next change of the file
deals: notice: opportunities/acme-pilot.toml:9:3: an event of 2026-11-03T09:00:00Z stands behind one of 2026-11-09T09:00:00Z
  9 |   { at = 2026-11-03T09:00:00Z, by = "bo",   event = "moved", stage = "qualification" }
    |   ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
  hint: events count by their times; deals check --fix puts them in order
4 notices
$ deals check --fix --dry-run
--- a/.gitignore
+++ b/.gitignore
@@ -1 +1,2 @@
 .cache/
+.deals/
--- a/customers/acme.toml
+++ b/customers/acme.toml
@@ -1,2 +1,2 @@
 name = "Acme"
-tags = ["north", "key", "north"]   # both of them
+tags = ["north", "key"]   # both of them
--- a/opportunities/acme-pilot.toml
+++ b/opportunities/acme-pilot.toml
@@ -4,7 +4,8 @@
 owner = "bo"
 history = [
   { at = 2026-11-01T09:00:00Z, by = "anna", event = "created", stage = "lead" },
+  { at = 2026-11-03T09:00:00Z, by = "bo",   event = "moved", stage = "qualification" },
   # agreed in Oslo
   { at = 2026-11-09T09:00:00Z, by = "anna", event = "moved", stage = "proposal" },  # at last
-  { at = 2026-11-03T09:00:00Z, by = "bo",   event = "moved", stage = "qualification" }
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", owner = "bo" },
 ]
! deals: 4 problems would be fixed; none is left
$ deals check --fix acme
fixed: customers/acme.toml: each tag stands there once
1 problem fixed; none is left
$ deals check --fix
fixed: .gitignore: git leaves .deals/ alone
fixed: opportunities/acme-pilot.toml: the history is in order of time
fixed: opportunities/acme-pilot.toml: owner as changed by hand is in the history
3 problems fixed; none is left
$ cat .gitignore
.cache/
.deals/
$ cat customers/acme.toml
name = "Acme"
tags = ["north", "key"]   # both of them
$ cat opportunities/acme-pilot.toml
name = "Pilot"
customer = "acme"
stage = "proposal"
owner = "bo"
history = [
  { at = 2026-11-01T09:00:00Z, by = "anna", event = "created", stage = "lead" },
  { at = 2026-11-03T09:00:00Z, by = "bo",   event = "moved", stage = "qualification" },
  # agreed in Oslo
  { at = 2026-11-09T09:00:00Z, by = "anna", event = "moved", stage = "proposal" },  # at last
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", owner = "bo" },
]
$ deals check --fix
no problems in 1 customer and 1 opportunity
$ deals check --fix --dry-run
! deals: nothing to fix
$ deals undo
undone: 3 problems fixed   by anna, 10:30, 2 files

# what would need a guess stays, and so does the exit code
file opportunities/acme-won.toml
| name = "Won"
| customer = "acme"
| stage = "won"
| lost_reason = "price"
| tags = ["a", "a"]
| history = [
|   { at = 2027-11-01T09:00:00Z, by = "anna", event = "created", stage = "lead" },
| ]
file opportunities/acme-broken.toml
| name = "Broken"
| customer = "acme"
| stage = "propsal"
$ deals check --fix acme-won --dry-run --fail-on warning
--- a/opportunities/acme-won.toml
+++ b/opportunities/acme-won.toml
@@ -2,7 +2,7 @@
 customer = "acme"
 stage = "won"
 lost_reason = "price"
-tags = ["a", "a"]
+tags = ["a"]
 history = [
   { at = 2027-11-01T09:00:00Z, by = "anna", event = "created", stage = "lead" },
 ]
! deals: 1 problem would be fixed; 4 problems: 2 warnings and 2 notices are left
? 1
$ deals check --fix --json
{
  "schema": 1,
  "command": "check",
  "data": {
    "problems": 5,
    "errors": 1,
    "warnings": 2,
    "notices": 2,
    "fixed": [
      {
        "code": "not-ignored",
        "file": ".gitignore",
        "message": "git leaves .deals/ alone"
      },
      {
        "code": "history-order",
        "file": "opportunities/acme-pilot.toml",
        "message": "the history is in order of time"
      },
      {
        "code": "history-drift",
        "file": "opportunities/acme-pilot.toml",
        "message": "owner as changed by hand is in the history"
      },
      {
        "code": "duplicate-tag",
        "file": "opportunities/acme-won.toml",
        "message": "each tag stands there once"
      }
    ]
  },
  "problems": [
    {
      "kind": "invalid_data",
      "severity": "error",
      "code": "unknown-stage",
      "file": "opportunities/acme-broken.toml",
      "line": 3,
      "column": 9,
      "message": "unknown stage \"propsal\"",
      "hints": [
        "did you mean \"proposal\"?"
      ]
    },
    {
      "kind": "invalid_data",
      "severity": "warning",
      "code": "missing-closed",
      "file": "opportunities/acme-won.toml",
      "line": 3,
      "column": 9,
      "message": "won, but without the date",
      "hints": [
        "add a line like closed = 2026-12-15; reports need to know when it was"
      ]
    },
    {
      "kind": "invalid_data",
      "severity": "notice",
      "code": "history-drift",
      "file": "opportunities/acme-won.toml",
      "line": 3,
      "column": 9,
      "message": "stage and lost_reason were changed by hand since the last event",
      "hints": [
        "deals record acme-won adopts it; so does the next change of the file"
      ]
    },
    {
      "kind": "invalid_data",
      "severity": "notice",
      "code": "unused-lost-reason",
      "file": "opportunities/acme-won.toml",
      "line": 4,
      "column": 15,
      "message": "a reason for a loss, but it is won",
      "hints": [
        "it can be removed"
      ]
    },
    {
      "kind": "invalid_data",
      "severity": "warning",
      "code": "future-event",
      "file": "opportunities/acme-won.toml",
      "line": 7,
      "column": 3,
      "message": "an event of 2027-11-01T09:00:00Z, which is in the future",
      "hints": [
        "a clock was wrong, or the date is"
      ]
    }
  ]
}
? 1
$ deals check --fix
deals: opportunities/acme-broken.toml:3:9: unknown stage "propsal"
  3 | stage = "propsal"
    |         ^~~~~~~~~
  hint: did you mean "proposal"?
deals: warning: opportunities/acme-won.toml:3:9: won, but without the date
  3 | stage = "won"
    |         ^~~~~
  hint: add a line like closed = 2026-12-15; reports need to know when it was
deals: notice: opportunities/acme-won.toml:3:9: stage and lost_reason were changed by hand since the last event
  3 | stage = "won"
    |         ^~~~~
  hint: deals record acme-won adopts it; so does the next change of the file
deals: notice: opportunities/acme-won.toml:4:15: a reason for a loss, but it is won
  4 | lost_reason = "price"
    |               ^~~~~~~
  hint: it can be removed
deals: warning: opportunities/acme-won.toml:7:3: an event of 2027-11-01T09:00:00Z, which is in the future
  7 |   { at = 2027-11-01T09:00:00Z, by = "anna", event = "created", stage = "lead" },
    |   ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
  hint: a clock was wrong, or the date is
5 problems: 1 error, 2 warnings and 2 notices
? 1
$ deals check --fix --quiet
! deals: opportunities/acme-broken.toml:3:9: unknown stage "propsal"
!   3 | stage = "propsal"
!     |         ^~~~~~~~~
!   hint: did you mean "proposal"?
? 1
$ cat opportunities/acme-won.toml
name = "Won"
customer = "acme"
stage = "won"
lost_reason = "price"
tags = ["a"]
history = [
  { at = 2027-11-01T09:00:00Z, by = "anna", event = "created", stage = "lead" },
]

# rules of the settings, run by hand or by cron
file deals.toml
| lost_reasons = ["price", "no-decision"]
|
| [[automation]]
| name = "big"
| when = "amount:20k.."
| tag = "big"
| set = { category = "best", region = "EMEA" }
|
| [[automation]]
| name = "big ones to anna"
| when = "tag:big -owner:anna"
| assign = "anna"
| untag = ["small", "cold"]
|
| [[automation]]
| name = "silent"
| when = "close:..2026-10-31"
| close_lost = "no-decision"
|
| [[automation]]
| name = "keep going"
| when = "-has:next_step"
| next_step = "Decide what is next"
| on = "+1w"
|
| [[automation]]
| name = "call"
| when = "close:..eom"
| task = "Call, and ask for the date"
| due = "+3d"
|
| [[automation]]
| name = "offered"
| when = "stage:lead has:amount"
| move = "qualification"
|
| [fields.opportunity.region]
| type = "string"
| values = ["EMEA", "AMER"]
file customers/acme.toml
| name = "Acme"
file opportunities/one.toml
| name = "One"
| customer = "acme"
| stage = "lead"
| amount = 30000
| close = 2026-11-25
| owner = "bo"
| tags = ["cold"]
file opportunities/two.toml
| name = "Two"
| customer = "acme"
| stage = "proposal"
| amount = 5000
| close = 2026-10-20
| next_step = { on = 2026-11-23, text = "Call Kari" }
file opportunities/won.toml
| name = "Won"
| customer = "acme"
| stage = "won"
| amount = 90000
| closed = 2026-09-01
$ deals automate --list
 Name              When                   Does
 big               amount:20k..           tag "big", set { category = "best", region = "EMEA" }
 big ones to anna  tag:big -owner:anna    assign "anna", untag ["small", "cold"]
 silent            close:..2026-10-31     close_lost "no-decision"
 keep going        -has:next_step         next_step "Decide what is next", on "+1w"
 call              close:..eom            task "Call, and ask for the date", due "+3d"
 offered           stage:lead has:amount  move "qualification"
$ deals automate --list call --json
{
  "schema": 1,
  "command": "automate",
  "data": [
    {
      "name": "call",
      "when": "close:..eom",
      "does": "task \"Call, and ask for the date\", due \"+3d\""
    }
  ],
  "problems": []
}
$ deals automate call --dry-run
--- a/opportunities/one.toml
+++ b/opportunities/one.toml
@@ -5,3 +5,10 @@
 close = 2026-11-25
 owner = "bo"
 tags = ["cold"]
+tasks = [
+  { id = 1, text = "Call, and ask for the date", due = 2026-11-24 },
+]
+history = [
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "baseline", stage = "lead", amount = 30000.00, close = 2026-11-25, owner = "bo" },
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "task", task = 1, due = 2026-11-24, rule = "call", text = "Call, and ask for the date" },
+]
--- a/opportunities/two.toml
+++ b/opportunities/two.toml
@@ -4,3 +4,10 @@
 amount = 5000
 close = 2026-10-20
 next_step = { on = 2026-11-23, text = "Call Kari" }
+tasks = [
+  { id = 1, text = "Call, and ask for the date", due = 2026-11-24 },
+]
+history = [
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "baseline", stage = "proposal", amount = 5000.00, close = 2026-10-20 },
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "task", task = 1, due = 2026-11-24, rule = "call", text = "Call, and ask for the date" },
+]
$ deals automate
big
  one: category pipeline (the stage's) → best, tags cold → cold, big, region EMEA
big ones to anna
  one: tags cold, big → big; assigned to anna
silent
  two: closed as lost: no-decision
keep going
  one: next: Decide what is next (28 Nov)
call
  one: task 1: Call, and ask for the date (24 Nov)
offered
  one: stage lead → qualification
$ cat opportunities/one.toml
name = "One"
customer = "acme"
stage = "qualification"
amount = 30000
close = 2026-11-25
category = "best"
owner = "anna"
tags = ["big"]
next_step = { on = 2026-11-28, text = "Decide what is next" }
region = "EMEA"
tasks = [
  { id = 1, text = "Call, and ask for the date", due = 2026-11-24 },
]
history = [
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "baseline", stage = "lead", amount = 30000.00, close = 2026-11-25, owner = "bo" },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", category = "best", rule = "big", text = "tags: cold → cold, big, region: EMEA" },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", rule = "big ones to anna", text = "tags: cold, big → big" },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "assigned", owner = "anna", rule = "big ones to anna" },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "next", on = 2026-11-28, rule = "keep going", text = "Decide what is next" },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "task", task = 1, due = 2026-11-24, rule = "call", text = "Call, and ask for the date" },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "moved", stage = "qualification", rule = "offered" },
]
$ deals history two
 When    Who   What
 21 Nov  anna  lost, no-decision, by the rule "silent"
 21 Nov  anna  first recorded in proposal, 5,000, closing 20 Oct

# again: nothing is left to do, and nothing is said
$ deals automate
$ deals automate --dry-run
$ deals automate --json
{
  "schema": 1,
  "command": "automate",
  "data": {
    "changes": [],
    "dry_run": false
  },
  "problems": []
}
$ deals check
deals: notice: opportunities/two.toml:6:13: a next step, but it is lost
  6 | next_step = { on = 2026-11-23, text = "Call Kari" }
    |             ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
  hint: deals next two --done notes that it was done
1 notice

# what a rule added once and somebody did is not added again
$ deals next one --done
one: done: Decide what is next
  what is next? deals next one TEXT --on DATE
$ deals automate

# one command, one undo
$ deals undo
undone: one: next_step {"on":"2026-11-28","text":"Decide what … → none   by anna, 10:30, 1 file
$ deals undo
undone: 2 opportunities by big, big ones to anna, silent and 3 more   by anna, 10:30, 2 files
$ cat opportunities/one.toml
name = "One"
customer = "acme"
stage = "lead"
amount = 30000
close = 2026-11-25
owner = "bo"
tags = ["cold"]

# only one rule
$ deals automate "big ones to anna"
$ deals automate call
call
  one: task 1: Call, and ask for the date (24 Nov)
  two: task 1: Call, and ask for the date (24 Nov)
$ deals automate call --quiet

# a book without rules
file deals.toml
| name = "Plain"
$ deals automate
$ deals automate --list
no rules; [[automation]] in deals.toml makes one, with name and when

# the history names the rule for programs too; a broken file does not stop the others
file deals.toml
| [[automation]]
| name = "cold"
| when = "is:open -tag:cold"
| tag = "cold"
file opportunities/broken.toml
| name = "Broken
$ deals automate
cold
  two: tags cold
! deals: opportunities/broken.toml:1:8: the text is not closed
!   1 | name = "Broken
!     |        ^~~~~~~
!   hint: end it with "
!   hint: text of several lines is written between """
? 5
$ deals automate
! deals: opportunities/broken.toml:1:8: the text is not closed
!   1 | name = "Broken
!     |        ^~~~~~~
!   hint: end it with "
!   hint: text of several lines is written between """
? 5
$ deals history one --json | grep '"rule"'
      "rule": "call",
$ deals automate --output porcelain
! deals: opportunities/broken.toml:1:8: the text is not closed
!   1 | name = "Broken
!     |        ^~~~~~~
!   hint: end it with "
!   hint: text of several lines is written between """
? 5
$ deals automate --as-of 2026-10-01
! deals: automate changes the book, and --as-of only looks at it
!   hint: --on dates a change back, where a command has it
? 2

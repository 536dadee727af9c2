# rules of the settings that make no sense, each with its place
file deals.toml
| lost_reasons = ["price"]
| [[automation]]
| when = "is:open"
| tag = "x"
$ deals automate
! deals: deals.toml:2:1: a rule without "name"
!   2 | [[automation]]
!     | ^~~~~~~~~~~~~~
!   hint: the history names the rule that made a change
? 5

file deals.toml
| lost_reasons = ["price"]
| [[automation]]
| name = "a"
| tag = "x"
$ deals automate
! deals: deals.toml:2:1: the rule "a" has no "when"
!   2 | [[automation]]
!     | ^~~~~~~~~~~~~~
!   hint: it is a filter: when = "is:stale owner:none"
? 5

file deals.toml
| lost_reasons = ["price"]
| [[automation]]
| name = "a"
| when = "is:opn"
| tag = "x"
$ deals automate
! deals: deals.toml:4:8: unknown condition "opn"
!   4 | when = "is:opn"
!     |        ^~~~~~~~
!   hint: did you mean "open"?
? 5

file deals.toml
| lost_reasons = ["price"]
| [[automation]]
| name = "a"
| when = ""
| tag = "x"
$ deals automate
! deals: deals.toml:4:8: "when" is empty
!   4 | when = ""
!     |        ^~
? 5

file deals.toml
| lost_reasons = ["price"]
| [[automation]]
| name = "a"
| when = "is:open"
$ deals automate
! deals: deals.toml:2:1: the rule "a" does nothing
!   2 | [[automation]]
!     | ^~~~~~~~~~~~~~
!   hint: it can set, tag, untag, assign, move or close_lost, and add a task or next_step
? 5

file deals.toml
| lost_reasons = ["price"]
| [[automation]]
| name = "a"
| when = "is:open"
| tgs = "x"
$ deals automate
! deals: deals.toml:5:1: a rule has no "tgs"
!   5 | tgs = "x"
!     | ^~~
!   hint: there are name, when, set, tag, untag, assign, task, due, next_step, on, move and close_lost
? 5

file deals.toml
| lost_reasons = ["price"]
| [[automation]]
| name = "a"
| when = "is:open"
| move = "qualifed"
$ deals automate
! deals: deals.toml:5:8: unknown stage "qualifed"
!   5 | move = "qualifed"
!     |        ^~~~~~~~~~
!   hint: did you mean "qualification"?
? 5

file deals.toml
| lost_reasons = ["price"]
| [[automation]]
| name = "a"
| when = "is:open"
| move = "won"
$ deals automate
! deals: deals.toml:5:8: "move" cannot be "won": it is no open stage
!   5 | move = "won"
!     |        ^~~~~
!   hint: close_lost = "REASON" closes as lost; what is won, somebody says
? 5

file deals.toml
| lost_reasons = ["price"]
| [[automation]]
| name = "a"
| when = "is:open"
| close_lost = "tired"
$ deals automate
! deals: deals.toml:5:14: unknown reason "tired"
!   5 | close_lost = "tired"
!     |              ^~~~~~~
!   hint: the reasons are price
? 5

file deals.toml
| lost_reasons = ["price"]
| [[automation]]
| name = "a"
| when = "is:open"
| move = "lead"
| close_lost = "price"
$ deals automate
! deals: deals.toml:2:1: the rule "a" both moves and closes
!   2 | [[automation]]
!     | ^~~~~~~~~~~~~~
!   hint: leave out "move" or "close_lost"
? 5

file deals.toml
| lost_reasons = ["price"]
| [[automation]]
| name = "a"
| when = "is:open"
| set = { stage = "lead" }
$ deals automate
! deals: deals.toml:5:9: "set" cannot set stage
!   5 | set = { stage = "lead" }
!     |         ^~~~~
!   hint: the key for it is "move"
? 5

file deals.toml
| lost_reasons = ["price"]
| [[automation]]
| name = "a"
| when = "is:open"
| set = { regoin = "EMEA" }
$ deals automate
! deals: deals.toml:5:18: no field "regoin"
!   5 | set = { regoin = "EMEA" }
!     |                  ^~~~~~
!   hint: the fields are name, customer, pipeline, stage, currency, amount, close, probability, category, owner, type, source, tags, next_step, closed, lost_reason, notes and external
? 5

file deals.toml
| lost_reasons = ["price"]
| [[automation]]
| name = "a"
| when = "is:open"
| set = { probability = 120 }
$ deals automate
! deals: deals.toml:5:23: "120" is not between 0 and 100
!   5 | set = { probability = 120 }
!     |                       ^~~
!   hint: write a number from 0 to 100 with at most two decimals, such as 80 or 12.5
? 5

file deals.toml
| lost_reasons = ["price"]
| [[automation]]
| name = "a"
| when = "is:open"
| set = "amount=5"
$ deals automate
! deals: deals.toml:5:7: "set" must be a table
!   5 | set = "amount=5"
!     |       ^~~~~~~~~~
!   hint: set = { probability = 10, category = "pipeline" }
? 5

file deals.toml
| lost_reasons = ["price"]
| [[automation]]
| name = "a"
| when = "is:open"
| assign = "me"
$ deals automate
! deals: deals.toml:5:10: "assign" cannot be "me"
!   5 | assign = "me"
!     |          ^~~~
!   hint: name the owner: whoever runs the rule, it does the same
!   hint: assign = "" leaves an opportunity without an owner
? 5

file deals.toml
| lost_reasons = ["price"]
| [[automation]]
| name = "a"
| when = "is:open"
| tag = "x"
| untag = "x"
$ deals automate
! deals: deals.toml:6:9: "x" is named twice
!   6 | untag = "x"
!     |         ^~~
? 5

file deals.toml
| lost_reasons = ["price"]
| [[automation]]
| name = "a"
| when = "is:open"
| tag = 5
$ deals automate
! deals: deals.toml:5:7: "tag" must be a string
!   5 | tag = 5
!     |       ^
? 5

file deals.toml
| lost_reasons = ["price"]
| [[automation]]
| name = "a"
| when = "is:open"
| next_step = "Call"
$ deals automate
! deals: deals.toml:5:1: "next_step" needs "on"
!   5 | next_step = "Call"
!     | ^~~~~~~~~
!   hint: on = "+1w": by when, counted from the day on which the rule runs
? 5

file deals.toml
| lost_reasons = ["price"]
| [[automation]]
| name = "a"
| when = "is:open"
| task = "Call"
| due = "someday"
$ deals automate
! deals: deals.toml:6:7: "someday" is not a date
!   6 | due = "someday"
!     |       ^~~~~~~~~
!   hint: did you mean "som"?
? 5

file deals.toml
| lost_reasons = ["price"]
| [[automation]]
| name = "a"
| when = "is:open"
| tag = "x"
| due = "+3d"
$ deals automate
! deals: deals.toml:6:1: "due" is for "task", which is missing
!   6 | due = "+3d"
!     | ^~~
? 5

# two of one name; check finds them all
file deals.toml
| [[automation]]
| name = "a"
| when = "is:open"
| tag = "x"
|
| [[automation]]
| name = "a"
| when = "is:won"
| tag = "y"
|
| [[automation]]
| name = "b"
| when = "is:wno"
| tag = "y"
$ deals automate
! deals: deals.toml:6:1: two rules are called "a"
!   6 | [[automation]]
!     | ^~~~~~~~~~~~~~
!   hint: the history names the rule that made a change
? 5
$ deals check
deals: deals.toml:6:1: two rules are called "a"
  6 | [[automation]]
    | ^~~~~~~~~~~~~~
  hint: the history names the rule that made a change
deals: deals.toml:13:8: unknown condition "wno"
  13 | when = "is:wno"
     |        ^~~~~~~~
  hint: did you mean "won"?
2 errors
? 1
file deals.toml
| automation = "x"
$ deals automate
! deals: deals.toml:1:14: automation must be an array of tables, not the string "x"
!   1 | automation = "x"
!     |              ^~~
? 5

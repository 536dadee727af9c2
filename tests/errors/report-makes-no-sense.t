# a saved report that makes no sense
file deals.toml
| [reports.weekly]
| command = "list"
| sorted = "-amount"
$ deals report weekly
! deals: deals.toml:3:1: list has no option "sorted"
!   3 | sorted = "-amount"
!     | ^~~~~~
!   hint: did you mean "sort"?
? 5

file deals.toml
| [reports.weekly]
| command = "close-won"
| id = "acme"
$ deals report weekly
! deals: deals.toml:2:11: a report cannot run "close-won", which changes the book
!   2 | command = "close-won"
!     |           ^~~~~~~~~~~
!   hint: reports are commands that look: list, board, forecast, today, …
? 5

file deals.toml
| [reports.weekly]
| command = "lst"
$ deals report weekly
! deals: deals.toml:2:11: no command "lst"
!   2 | command = "lst"
!     |           ^~~~~
!   hint: did you mean "list"?
? 5

file deals.toml
| [reports.weekly]
| command = "list"
| all = "yes"
$ deals report weekly
! deals: deals.toml:3:7: "all" must be true or false
!   3 | all = "yes"
!     |       ^~~~~
? 5

file deals.toml
| [reports.weekly]
| filter = "owner:me"
$ deals report weekly
! deals: deals.toml:1:10: the report "weekly" has no "command"
!   1 | [reports.weekly]
!     |          ^~~~~~
!   hint: it names what to run: command = "list"
? 5

file deals.toml
| [reports.weekly]
| command = "check"
| fix = true
$ deals report weekly
! deals: deals.toml:2:11: a report cannot run "check", which changes the book
!   2 | command = "check"
!     |           ^~~~~~~
!   hint: reports are commands that look: list, board, forecast, today, …
? 5
$ deals check
deals: deals.toml:2:11: a report cannot run "check", which changes the book
  2 | command = "check"
    |           ^~~~~~~
  hint: reports are commands that look: list, board, forecast, today, …
1 error
? 1

# a report that the settings do not name
file deals.toml
| [reports.weekly]
| command = "today"
$ deals report weakly
! deals: no report "weakly"
!   hint: did you mean "weekly"?
? 3

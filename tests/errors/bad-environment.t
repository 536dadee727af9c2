# A variable of the environment that makes no sense
file deals.toml
| name = "Lab"
env DEALS_LOCK_TIMEOUT=soon
$ deals list
! deals: DEALS_LOCK_TIMEOUT cannot be "soon"
!   hint: it is a whole number of seconds, 0 for not waiting at all
? 2
env DEALS_LOCK_TIMEOUT=1
$ deals list --width 3
! deals: --width cannot be "3"
!   hint: it is a number of columns, 20 or more
? 2
env DEALS_NOW=yesterday
$ deals list
! deals: DEALS_NOW is "yesterday", which is no date
!   hint: write it like 2026-11-21 or 2026-11-21T10:30:00Z
? 2
env DEALS_NOW=2026-11-21T10:30:00Z
env DEALS_USER=anna
$ deals list
! deals: the user cannot be "an\ena"
!   hint: DEALS_USER, or user in your configuration, is a name in plain characters
? 2

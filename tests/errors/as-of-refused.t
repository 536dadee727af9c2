# a day that has been, for commands that read
book fjord-analytics
$ deals forecast --as-of 2027-01-01
! deals: 2027-01-01 is in the future
!   hint: --as-of takes a day that has been: nobody knows the book of another
? 2
$ deals forecast --as-of 2026-02-31
! deals: the day "2026-02-31" does not exist
!   hint: Feb 2026 has 28 days
? 2
$ deals close-won globex-pilot --as-of 2026-10-01
! deals: close-won changes the book, and --as-of only looks at it
!   hint: --on dates a change back, where a command has it
? 2
# before any history, and before the record was there
$ deals list --as-of 2020-01-01
no deals yet; deals create opportunity NAME --customer ID adds one
! deals: warning: 2020-01-01 is before any history: the first event is of 2025-11-24
$ deals show globex-pilot --as-of 2026-09-01
! deals: globex-pilot was not there yet on 2026-09-01
!   hint: deals history globex-pilot says since when it is
? 3

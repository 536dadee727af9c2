# two tasks with one number
file deals.toml
| name = "Twice"
file customers/acme.toml
| name = "Acme"
file opportunities/acme-pilot.toml
| name = "Pilot"
| customer = "acme"
| stage = "lead"
| tasks = [
|   { id = 1, text = "Call" },
|   { id = 1, text = "Write" },
| ]
$ deals task done acme-pilot 1
! deals: 2 tasks of acme-pilot have the number 1
!   hint: deals edit acme-pilot opens the file: give one of them another
? 3

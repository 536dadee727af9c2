# nobody to choose from, or somebody named as well
file deals.toml
| currency = "EUR"
file customers/acme.toml
| name = "Acme"
file opportunities/acme-pilot.toml
| name = "Pilot"
| customer = "acme"
| stage = "lead"
$ deals assign --auto acme-pilot
! deals: --auto has nobody to choose from: deals.toml names no owners
!   hint: write there: [assign] and below it owners = ["anna", "bo"]
? 2
$ deals assign
! deals: assign needs USER
!   hint: USER: who is to work on them; --auto chooses among the owners of deals.toml
? 2
file deals.toml
| [assign]
| owners = ["anna", "bo"]
$ deals assign --auto acme-pilot bo
! deals: --auto chooses who works on them, but "bo" is given too
!   hint: leave out one of them
? 2
$ deals assign --auto --where owner:none bo --yes
! deals: --auto chooses who works on them, but "bo" is given too
!   hint: leave out one of them
? 2
$ deals assign --auto
! deals: which opportunities?
!   hint: name ids, or choose them with --where FILTER
? 2
$ deals assign acme-pilot
! deals: which opportunities?
!   hint: name ids, or choose them with --where FILTER
? 2

# where a side is no record, single fields cannot be told apart
file deals.toml
| name = "Lab"
file opportunities/acme-pilot.toml
| name = "Pilot"
| customer = "acme"
| <<<<<<< ours
| stage = lead
| =======
| stage = "lead"
| >>>>>>> theirs
$ deals resolve acme-pilot
! deals: opportunities/acme-pilot.toml: ours cannot be read: "lead" is text without quotes
!   stage = lead
!           ^~~~
!   hint: put quotes around it: "lead"
!   hint: deals resolve acme-pilot --ours or --theirs takes one side whole; deals edit acme-pilot opens the file
? 5
$ deals resolve acme-pilot --take stage=theirs
! deals: opportunities/acme-pilot.toml: ours cannot be read: "lead" is text without quotes
!   stage = lead
!           ^~~~
!   hint: put quotes around it: "lead"
!   hint: deals resolve acme-pilot --ours or --theirs takes one side whole; deals edit acme-pilot opens the file
? 5
$ deals resolve acme-pilot --ours
! deals: opportunities/acme-pilot.toml: ours cannot be read: "lead" is text without quotes
!   stage = lead
!           ^~~~
!   hint: put quotes around it: "lead"
!   hint: deals edit acme-pilot opens the file
? 5

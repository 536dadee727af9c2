# only what is in conflict can be taken, and only once
file deals.toml
| name = "Lab"
file opportunities/acme-pilot.toml
| name = "Pilot"
| customer = "acme"
| stage = "lead"
| <<<<<<< ours
| owner = "anna"
| =======
| owner = "bo"
| >>>>>>> theirs
$ deals resolve acme-pilot --take stage=lead
! deals: stage is not in conflict in acme-pilot
!   hint: in conflict: owner
? 2
$ deals resolve acme-pilot --take ownr=ours
! deals: no conflict about "ownr" in acme-pilot
!   hint: did you mean "owner"?
? 2
$ deals resolve acme-pilot --take owner=ours --take owner=theirs
! deals: owner is given twice
!   hint: leave one of them out
? 2
$ deals resolve acme-pilot --take tags+=x
! deals: --take sets a field whole, not "tags+=x"
!   hint: --take tags=ours, =theirs or =VALUE
? 2
$ deals resolve acme-pilot --take owner
! deals: "owner" is no assignment
!   hint: write FIELD=VALUE
? 2
$ deals resolve acme-pilot --ours --theirs
! deals: --ours and --theirs are two answers to one question
!   hint: leave out one of them
? 2
$ deals resolve --theirs
! deals: which record?
!   hint: deals resolve lists those in conflict
? 2

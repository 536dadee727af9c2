# git has three versions of a record, in files of its own
file base
| name = "Renewal"
| stage = "lead"
| amount = 400.00
| owner = "anna"
| history = [
|   { at = 2026-01-01T09:00:00Z, by = "anna", event = "created", stage = "lead" },
| ]
file ours
| name = "Renewal"
| stage = "proposal"
| amount = 400.00
| owner = "anna"
| history = [
|   { at = 2026-01-01T09:00:00Z, by = "anna", event = "created", stage = "lead" },
|   { at = 2026-02-02T09:00:00Z, by = "anna", event = "moved", stage = "proposal" },
| ]
file theirs
| name = "Renewal"
| stage = "lead"
| amount = 500.00  # said Ola
| owner = "bo"
| history = [
|   { at = 2026-01-01T09:00:00Z, by = "anna", event = "created", stage = "lead" },
|   { at = 2026-02-01T09:00:00Z, by = "bo", event = "changed", amount = 500.00, owner = "bo" },
| ]
$ deals merge-driver base ours theirs 7 opportunities/renewal.toml
$ cat ours
name = "Renewal"
stage = "proposal"
amount = 500.00  # said Ola
owner = "bo"
history = [
  { at = 2026-01-01T09:00:00Z, by = "anna", event = "created", stage = "lead" },
  { at = 2026-02-01T09:00:00Z, by = "bo", event = "changed", amount = 500.00, owner = "bo" },
  { at = 2026-02-02T09:00:00Z, by = "anna", event = "moved", stage = "proposal" },
]
# both changed it differently
file ours
| name = "Renewal"
| stage = "won"
| closed = 2026-02-02
file theirs
| name = "Renewal"
| stage = "lost"
| closed = 2026-02-02
| lost_reason = "price"
$ deals merge-driver base ours theirs 9 opportunities/renewal.toml
! deals: opportunities/renewal.toml: both sides changed stage and lost_reason
? 1
$ cat ours
name = "Renewal"
<<<<<<<<< ours
stage = "won"
=========
stage = "lost"
lost_reason = "price"
>>>>>>>>> theirs
closed = 2026-02-02
# both made it: git hands an empty base
file empty
|
file ours
| name = "Renewal"
| tags = ["a"]
file theirs
| name = "Renewal"
| tags = ["b"]
$ deals merge-driver empty ours theirs 7 opportunities/renewal.toml
$ cat ours
name = "Renewal"
tags = ["a", "b"]
# no record any more: a merge of lines, and never a clean one
file theirs
| name = Renewal
$ deals merge-driver base ours theirs 7 opportunities/renewal.toml
! deals: opportunities/renewal.toml: "Renewal" is text without quotes; its lines are merged as any text's
? 1
$ cat ours
(the lines of ours, base and theirs)
# wrong words
$ deals merge-driver base ours theirs 0 opportunities/renewal.toml
! deals: "0" is no length of conflict markers
!   hint: git gives it as %L; it is 7 as a rule
? 2
$ deals merge-driver base ours gone 7 opportunities/renewal.toml
! deals: no file "gone"
? 3
$ deals merge-driver base ours
! deals: merge-driver needs THEIRS
!   hint: THEIRS: the file with their version (%B); see deals merge-driver --help
? 2

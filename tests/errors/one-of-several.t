# none is changed when one cannot be; the message says which
book fjord-analytics
$ deals set acme globex-pilot owner=bo stage=proposal
! deals: acme: a customer has no stage
!   hint: opportunities have one
? 2
$ deals set globex-pilot nosuch owner=bo
! deals: no opportunity or customer "nosuch"
!   hint: deals list --all shows the ids
? 3
$ cat opportunities/globex-pilot.toml | grep owner
owner = "anna"
  { at = 2026-09-17T09:25:00Z, by = "anna", event = "created", stage = "lead", amount = 15000.00, close = 2026-10-15, owner = "anna" },

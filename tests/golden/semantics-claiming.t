# two people claiming one opportunity: the second is told who has it
book fjord-analytics
env DEALS_USER=bo
$ deals claim hooli-seats
hooli-seats: claimed   9,500 EUR, proposal, closes 11 Dec
env DEALS_USER=chen
$ deals claim hooli-seats
! deals: hooli-seats is bo's since 21 Nov
!   hint: deals claim hooli-seats --force takes it over
? 4

# nothing is overwritten silently
$ cat opportunities/hooli-seats.toml | grep -E 'owner'
owner = "bo"
  { at = 2026-09-08T14:30:00Z, by = "bo", event = "created", stage = "lead", amount = 9500.00, close = 2026-11-30, owner = "bo" },
  { at = 2026-11-10T09:00:00Z, by = "bo", event = "unassigned", cleared = ["owner"], text = "Too many renewals until Christmas, up for grabs." },
  { at = 2026-11-21T10:30:00Z, by = "bo", event = "claimed", owner = "bo" },
$ deals claim hooli-seats --force
hooli-seats: claimed (was bo's)   9,500 EUR, proposal, closes 11 Dec
$ cat opportunities/hooli-seats.toml | grep -E 'owner'
owner = "chen"
  { at = 2026-09-08T14:30:00Z, by = "bo", event = "created", stage = "lead", amount = 9500.00, close = 2026-11-30, owner = "bo" },
  { at = 2026-11-10T09:00:00Z, by = "bo", event = "unassigned", cleared = ["owner"], text = "Too many renewals until Christmas, up for grabs." },
  { at = 2026-11-21T10:30:00Z, by = "bo", event = "claimed", owner = "bo" },
  { at = 2026-11-21T10:30:00Z, by = "chen", event = "claimed", owner = "chen" },

# a claim of one's own is done already and changes no byte
$ deals claim hooli-seats
hooli-seats: is yours already
$ deals --dry-run claim hooli-seats
! deals: hooli-seats: is yours already

# one of several that somebody else owns: none is claimed
$ deals unassign hooli-seats
hooli-seats: unassigned (was chen's)   9,500 EUR, proposal, closes 11 Dec
$ deals claim hooli-seats globex-pilot
! deals: globex-pilot is anna's since 17 Sep
!   hint: deals claim globex-pilot --force takes it over
? 4
$ deals list hooli-seats --columns id,owner
 ID           Owner
 hooli-seats  –
 1 open deal, 9,500 EUR, weighted 4,750 EUR · 1 without a next step

# what nobody owns is there for the taking
book fjord-analytics
$ deals unassign globex-pilot --note 'Away until March.'
globex-pilot: unassigned (was anna's)   12,500 EUR, proposal, expected 3 Nov, 18 days ago
$ deals --dry-run claim globex-pilot
--- a/opportunities/globex-pilot.toml
+++ b/opportunities/globex-pilot.toml
@@ -3,6 +3,7 @@
 stage = "proposal"
 amount = 12500.00
 close = 2026-11-03   # Katrin said "first week of November"
+owner = "anna"
 type = "new"
 source = "event"
 tags = ["pilot"]
@@ -15,4 +16,5 @@
   { at = 2026-10-21T08:15:00Z, by = "anna", event = "moved", stage = "proposal" },
   { at = 2026-10-29T10:05:00Z, by = "anna", event = "email", text = "Katrin: budget committee meets on the 3rd, expects a yes." },
   { at = 2026-11-21T10:30:00Z, by = "anna", event = "unassigned", cleared = ["owner"], text = "Away until March." },
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "claimed", owner = "anna" },
 ]
$ deals claim globex-pilot
globex-pilot: claimed   12,500 EUR, proposal, expected 3 Nov, 18 days ago
$ deals claim globex-pilot
globex-pilot: is yours already

# two people claiming one: the second is told who has it
env DEALS_USER=chen
$ deals claim globex-pilot
! deals: globex-pilot is anna's since 21 Nov
!   hint: deals claim globex-pilot --force takes it over
? 4

# taking it over is said, too
$ deals claim globex-pilot --force --note 'Agreed with Anna.'
globex-pilot: claimed (was anna's)   12,500 EUR, proposal, expected 3 Nov, 18 days ago
$ cat opportunities/globex-pilot.toml | grep 11-21
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "unassigned", cleared = ["owner"], text = "Away until March." },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "claimed", owner = "anna" },
  { at = 2026-11-21T10:30:00Z, by = "chen", event = "claimed", owner = "chen", text = "Agreed with Anna." },

# a closed one can be claimed
$ deals claim acme-data-audit --force
acme-data-audit: claimed (was anna's)   18,500 EUR, won, closed on 18 Dec 2025

# all that have no owner
$ deals claim --where owner:none --yes
hooli-seats: claimed   9,500 EUR, proposal, closes 11 Dec

# a column that does not exist is refused before anything is changed
book fjord-analytics
$ deals --columns id,nope claim hooli-seats
! deals: no column "nope"
!   hint: the columns are id, action, path and fields
? 2
$ deals --columns id,fields claim hooli-seats
 ID           Fields
 hooli-seats  owner

# assigning says whose it was
book fjord-analytics
$ deals --dry-run assign initech-rollout chen
--- a/opportunities/initech-rollout.toml
+++ b/opportunities/initech-rollout.toml
@@ -3,7 +3,7 @@
 stage = "qualification"
 amount = 22000.00
 close = 2026-12-18
-owner = "bo"
+owner = "chen"
 type = "upsell"
 source = "partner"
 next_step = { on = 2026-11-24, text = "Get the list of sites from Samir" }
@@ -23,4 +23,5 @@
   { at = 2026-10-22T17:00:00Z, by = "bo", event = "call", text = "Samir: four sites became six." },
   { at = 2026-10-22T17:04:00Z, by = "bo", event = "changed", amount = 22000.00 },
   { at = 2026-11-13T16:40:00Z, by = "bo", event = "changed", close = 2026-12-18 },
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "assigned", owner = "chen" },
 ]
$ deals assign initech-rollout chen --on 2026-11-20 --note 'Chen knows the sites.'
initech-rollout: assigned to chen (was bo's)   22,000 EUR, qualification, closes 18 Dec
$ deals assign initech-rollout chen
initech-rollout: is chen's already
$ deals assign initech-rollout me
initech-rollout: assigned to anna (was chen's)   22,000 EUR, qualification, closes 18 Dec
$ cat opportunities/initech-rollout.toml | grep -e ^owner -e assigned
owner = "anna"
  { at = 2026-11-20T12:00:00Z, by = "anna", event = "assigned", owner = "chen", text = "Chen knows the sites." },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "assigned", owner = "anna" },

# everything of one person
terminal 80
answer y
$ deals assign --where owner:bo chen
hooli-training: assigned to chen (was bo's)                  6,000 EUR, lead, closes 30 Dec
initech-platform-renewal: assigned to chen (was bo's)        21,000 EUR, notice, closes 29 Jan 2027
nordlys-energi-grid-dashboard: assigned to chen (was bo's)   no amount, qualification, closes 26 Feb 2027
!   hooli-training: assigned to chen (was bo's)                  6,000 EUR, lead, closes 30 Dec
!   initech-platform-renewal: assigned to chen (was bo's)        21,000 EUR, notice, closes 29 Jan 2027
!   nordlys-energi-grid-dashboard: assigned to chen (was bo's)   no amount, qualification, closes 26 Feb 2027
! assign 3 opportunities? [y/N] 

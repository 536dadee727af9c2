# a bulk change is not undone when files were changed since
book fjord-analytics
$ deals assign --where is:open bo --yes --quiet
file opportunities/globex-pilot.toml
| name = "Pilot"
file opportunities/initech-rollout.toml
| name = "Pilot"
$ deals undo
! deals: opportunities/globex-pilot.toml was changed since, so this cannot be undone: changed 9 opportunities
!   hint: the newer change would be lost; deals undo --list shows what each command did
? 4

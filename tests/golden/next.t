# the date that a phrase means is always shown
book fjord-analytics
$ deals --dry-run next globex-pilot 'Call Hank about the date' --on fri
$ deals next globex-pilot 'Call Hank about the date' --on fri
$ deals next globex-pilot 'Call Hank about the date' --on 2026-11-27

# another day, another step
$ deals next globex-pilot --on +1w
$ deals next globex-pilot 'Visit them' --on eom

# done is noted, and it is gone
$ deals --dry-run next globex-pilot --done
$ deals next globex-pilot --done --on yesterday
$ deals next globex-pilot --done
$ cat opportunities/globex-pilot.toml | grep -e next

# a table of its own keeps its comments
file opportunities/acme-pilot.toml
| name = "Pilot"
| customer = "acme"
| stage = "lead"
|
| [next_step] # agreed with Ola
| on = 2026-11-25   # a Wednesday
| text = "Call"
$ deals next acme-pilot Call --on 2026-11-26
$ cat opportunities/acme-pilot.toml
$ deals --json next acme-pilot --done

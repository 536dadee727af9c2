# in turn, after the last one in the history
file deals.toml
| [assign]
| owners = ["anna", "bo", "chen"]
file customers/acme.toml
| name = "Acme"
file opportunities/acme-a.toml
| name = "A"
| customer = "acme"
| stage = "lead"
file opportunities/acme-b.toml
| name = "B"
| customer = "acme"
| stage = "lead"
file opportunities/acme-c.toml
| name = "C"
| customer = "acme"
| stage = "lead"
| owner = "dana"
file opportunities/acme-d.toml
| name = "D"
| customer = "acme"
| stage = "lead"
$ deals assign --auto --where owner:none --yes
acme-a: assigned to anna   no amount, lead, no close date
acme-b: assigned to bo     no amount, lead, no close date
acme-d: assigned to chen   no amount, lead, no close date
$ deals assign --auto acme-c --note 'Dana left.'
acme-c: assigned to anna (was dana's)   no amount, lead, no close date
$ cat opportunities/acme-c.toml
name = "C"
customer = "acme"
stage = "lead"
owner = "anna"
history = [
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "baseline", stage = "lead", owner = "dana" },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "assigned", owner = "anna", turn = 4, text = "Dana left." },
]
$ deals history acme-c
 When    Who   What
 21 Nov  anna  assigned to anna, turn 4: Dana left.
 21 Nov  anna  first recorded in lead, owner dana
$ deals list --by owner
 Owner  Open  Worth  Weighted  Overdue  Stale  No next step
 anna      2      –         –        –      –             2
 bo        1      –         –        –      –             1
 chen      1      –         –        –      –             1
 4 open deals

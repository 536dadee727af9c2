# whoever has the fewest open deals is next; running it again changes nothing
file deals.toml
| [assign]
| owners = ["anna", "bo"]
| method = "least-loaded"
file customers/acme.toml
| name = "Acme"
file opportunities/acme-a.toml
| name = "A"
| customer = "acme"
| stage = "lead"
| owner = "anna"
file opportunities/acme-b.toml
| name = "B"
| customer = "acme"
| stage = "lead"
| owner = "anna"
file opportunities/acme-c.toml
| name = "C"
| customer = "acme"
| stage = "lead"
file opportunities/acme-d.toml
| name = "D"
| customer = "acme"
| stage = "lead"
file opportunities/acme-e.toml
| name = "E"
| customer = "acme"
| stage = "lead"
$ deals assign --auto acme-c acme-d acme-e
acme-c: assigned to bo     no amount, lead, no close date
acme-d: assigned to bo     no amount, lead, no close date
acme-e: assigned to anna   no amount, lead, no close date
$ deals assign --auto acme-c acme-d acme-e
acme-c: is bo's already
acme-d: is bo's already
acme-e: is anna's already
$ deals assign --auto --where stage:won --yes
no opportunity fits "stage:won"
$ deals config assign
 Setting        Value           From
 assign.owners  ["anna", "bo"]  deals.toml:2
 assign.method  "least-loaded"  deals.toml:3

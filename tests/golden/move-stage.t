# moving keeps comments, changes one line and appends one event
file deals.toml
| name = "Lab"
| currency = "EUR"
file customers/acme.toml
| name = "Acme Corp"
file opportunities/acme-pilot.toml
| name = "Pilot"
| customer = "acme"
| stage = "lead"  # hot
| amount = 12500.00
| close = 2026-12-15
| history = [
|   { at = 2026-11-01T09:00:00Z, by = "bo", event = "created", stage = "lead", amount = 12500.00, close = 2026-12-15 },
| ]
$ deals --dry-run move-stage acme-pilot qualification
$ deals move-stage acme-pilot qualification
$ deals move-stage acme-pilot won
$ deals move-stage acme-pilot quali --on 2026-11-01
$ cat opportunities/acme-pilot.toml

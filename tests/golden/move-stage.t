# moving keeps comments and layout, changes one line and appends one event
file deals.toml
| name = "Lab"
| currency = "EUR"
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

# where it is already it stays, and no byte changes
$ deals move-stage acme-pilot Qualification
$ deals --dry-run move-stage acme-pilot qualification --note again

# a move recorded late is dated: on the day of the last event it has that event's time
$ deals move acme-pilot proposal --on today --note 'Offer sent.'
$ cat opportunities/acme-pilot.toml

# a probability set by hand falls back to the new stage's, and the output says so; a category stays
book fjord-analytics
$ deals move-stage acme-annual-renewal proposal
$ cat opportunities/acme-annual-renewal.toml | grep -e ^stage -e ^probability -e ^category -e 11-21

# unless it is to be kept
book fjord-analytics
$ deals move-stage acme-annual-renewal proposal --keep-probability
$ deals move-stage acme-annual-renewal proposal --probability 60

# 0 % is a probability like others
$ deals move-stage acme-annual-renewal proposal --probability 0
$ cat opportunities/acme-annual-renewal.toml | grep -e ^probability -e 11-21

# several at once; one named twice moves once
book fjord-analytics
$ deals move-stage initech-rollout globex-pilot initech-rollout proposal

# by a filter it asks
book fjord-analytics
terminal 80
answer n
$ deals move-stage --where 'stage:lead owner:anna' qualification
answer y
$ deals move-stage --where 'stage:lead owner:anna' qualification
$ deals move-stage --where 'stage:lead owner:nobody' qualification

# skipping a stage is a warning
book fjord-analytics
$ deals move-stage soylen-workshop negotiation

# a stage of another pipeline's process
$ deals move-stage initech-platform-renewal quoted

# for scripts
book fjord-analytics
$ deals --json move-stage globex-pilot qualification --on 2026-11-20
$ deals --quiet move-stage globex-pilot proposal

# an edit made by hand is recorded first
file opportunities/acme-pilot.toml
| name = "Pilot"
| customer = "acme"
| stage = "lead"
| amount = 14000.00
| history = [
|   { at = 2026-11-01T09:00:00Z, by = "bo", event = "created", stage = "lead", amount = 12500.00 },
| ]
$ deals move-stage acme-pilot qualification
$ cat opportunities/acme-pilot.toml

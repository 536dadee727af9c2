# one of everything
file deals.toml
| name = "Lab"
| currency = "EUR"
| types = ["new", "renewal"]
| sources = ["referral"]
| nmae = "Lab"
| [[stages]]
| id = "lead"
| name = "Lead"
| [[stages]]
| id = "proposal"
| name = "Proposal"
| requires = ["amount"]
| [[stages]]
| id = "won"
| name = "Won"
| outcome = "won"
| [[stages]]
| id = "lost"
| name = "Lost"
| outcome = "lost"
| [fields.customer.size]
| type = "integer"
file customers/acme.toml
| name = "Acme Corp"
| source = "fair"
| size = "big"
| external = { crm = "1" }
| history = [ { at = 2026-01-01T12:00:00Z, by = "bo", event = "created" } ]
file customers/acme-again.toml
| name = "Acme"
| external = { crm = "1" }
file customers/Bad Name.toml
| name = "Bad"
file customers/notes.txt
| call Ola
file opportunities/broken.toml
| name = "Broken
file opportunities/conflict.toml
| name = "Conflict"
| customer = "acme"
| <<<<<<< ours
| stage = "won"
| =======
| stage = "lost"
| >>>>>>> theirs
file opportunities/dangling.toml
| name = "Dangling"
| customer = "acm"
| stage = "lead"
| closed = 2026-01-01
| lost_reason = "price"
file opportunities/nameless.toml
| customer = "acme"
| stage = "lead"
file opportunities/drift.toml
| name = "Drift"
| customer = "acme"
| stage = "proposal"
| currency = "EUR"
| type = "newish"
| owner = "anna"
| history = [
|   { at = 2026-01-01T12:00:00Z, by = "bo", event = "created", stage = "lead", owner = "bo" },
|   { at = 2026-05-01T09:00:00Z, by = "bo", event = "note", text = "later" },
|   { at = 2026-04-01T09:00:00Z, by = "bo", event = "note", text = "earlier" },
|   { at = 2025-12-01T09:00:00Z, by = "bo", event = "note", text = "before" },
|   { at = 2027-01-01T09:00:00Z, by = "bo", event = "note", text = "future" },
| ]
file opportunities/lost.toml
| name = "Lost"
| customer = "acme"
| stage = "lost"
| probability = 50
| next_step = { on = 2026-12-01, text = "Call" }
| tasks = [
|   { id = 1, text = "One" },
|   { id = 1, text = "Two" },
| ]
| history = [
|   { at = 2026-01-01T09:00:00Z, by = "bo", event = "created", stage = "lead", probability = 50 },
|   { at = 2026-02-01T09:00:00Z, by = "bo", event = "won", stage = "won" },
|   { at = 2026-02-02T09:00:00Z, by = "anna", event = "lost", stage = "lost" },
| ]
file opportunities/acme.toml
| name = "Acme"
| customer = "acme"
| stage = "lead"
| amount = "many"
file opportunities/clash.toml
| name = "Clash"
| customer = "clash"
| stage = "lead"
file customers/clash.toml
| name = "Clash"
| status = "lead"
file rates.toml
| base = "EUR
$ deals check
$ deals check --format github
$ deals check dangling drift --fail-on notice --output csv
$ deals check broken --json

# what deals.toml does not say cannot be written there losslessly
file deals.toml
| name = "Lab"
file customers/acme.toml
| name = "Acme"
file opportunities/d00.toml
| name = "D"
| customer = "acme"
| stage = "won"
| closed = 2026-02-01
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "lead" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "won", stage = "won", closed = 2026-02-01 },
| ]
file opportunities/d01.toml
| name = "D"
| customer = "acme"
| stage = "won"
| closed = 2026-02-01
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "lead" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "won", stage = "won", closed = 2026-02-01 },
| ]
file opportunities/d02.toml
| name = "D"
| customer = "acme"
| stage = "won"
| closed = 2026-02-01
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "lead" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "won", stage = "won", closed = 2026-02-01 },
| ]
file opportunities/d03.toml
| name = "D"
| customer = "acme"
| stage = "won"
| closed = 2026-02-01
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "lead" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "won", stage = "won", closed = 2026-02-01 },
| ]
file opportunities/d04.toml
| name = "D"
| customer = "acme"
| stage = "won"
| closed = 2026-02-01
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "lead" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "won", stage = "won", closed = 2026-02-01 },
| ]
file opportunities/d05.toml
| name = "D"
| customer = "acme"
| stage = "won"
| closed = 2026-02-01
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "lead" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "won", stage = "won", closed = 2026-02-01 },
| ]
file opportunities/d06.toml
| name = "D"
| customer = "acme"
| stage = "won"
| closed = 2026-02-01
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "lead" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "won", stage = "won", closed = 2026-02-01 },
| ]
file opportunities/d07.toml
| name = "D"
| customer = "acme"
| stage = "won"
| closed = 2026-02-01
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "lead" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "won", stage = "won", closed = 2026-02-01 },
| ]
file opportunities/d08.toml
| name = "D"
| customer = "acme"
| stage = "won"
| closed = 2026-02-01
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "lead" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "won", stage = "won", closed = 2026-02-01 },
| ]
file opportunities/d09.toml
| name = "D"
| customer = "acme"
| stage = "won"
| closed = 2026-02-01
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "lead" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "won", stage = "won", closed = 2026-02-01 },
| ]
file opportunities/d10.toml
| name = "D"
| customer = "acme"
| stage = "won"
| closed = 2026-02-01
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "lead" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "won", stage = "won", closed = 2026-02-01 },
| ]
file opportunities/d11.toml
| name = "D"
| customer = "acme"
| stage = "won"
| closed = 2026-02-01
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "lead" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "won", stage = "won", closed = 2026-02-01 },
| ]
file opportunities/d12.toml
| name = "D"
| customer = "acme"
| stage = "won"
| closed = 2026-02-01
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "lead" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "won", stage = "won", closed = 2026-02-01 },
| ]
file opportunities/d13.toml
| name = "D"
| customer = "acme"
| stage = "won"
| closed = 2026-02-01
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "lead" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "won", stage = "won", closed = 2026-02-01 },
| ]
file opportunities/d14.toml
| name = "D"
| customer = "acme"
| stage = "won"
| closed = 2026-02-01
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "lead" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "won", stage = "won", closed = 2026-02-01 },
| ]
file opportunities/d15.toml
| name = "D"
| customer = "acme"
| stage = "won"
| closed = 2026-02-01
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "lead" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "won", stage = "won", closed = 2026-02-01 },
| ]
file opportunities/d16.toml
| name = "D"
| customer = "acme"
| stage = "won"
| closed = 2026-02-01
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "lead" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "won", stage = "won", closed = 2026-02-01 },
| ]
file opportunities/d17.toml
| name = "D"
| customer = "acme"
| stage = "won"
| closed = 2026-02-01
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "lead" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "won", stage = "won", closed = 2026-02-01 },
| ]
file opportunities/d18.toml
| name = "D"
| customer = "acme"
| stage = "won"
| closed = 2026-02-01
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "lead" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "won", stage = "won", closed = 2026-02-01 },
| ]
file opportunities/d19.toml
| name = "D"
| customer = "acme"
| stage = "won"
| closed = 2026-02-01
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "lead" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "won", stage = "won", closed = 2026-02-01 },
| ]
$ deals calibrate --write
! deals: deals.toml has no [[stages]] to write probabilities to: this book has the default stages
!   hint: declare them as [[stages]] in deals.toml first; docs/format.md shows them
? 3

# one bad file of each sort among good ones: the rest works, and what is left out is said
file deals.toml
| currency = "EUR"
file customers/acme.toml
| name = "Acme"
file customers/broken.toml
| name = Broken
file opportunities/good.toml
| name = "Good"
| customer = "acme"
| stage = "proposal"
| amount = 1000
| close = 2026-12-01
| owner = "anna"
| history = [
|   { at = 2026-11-01T10:00:00Z, by = "anna", event = "created", stage = "proposal", amount = 1000.00, close = 2026-12-01, owner = "anna" },
| ]
file opportunities/no-toml.toml
| name = "No TOML
| customer = "acme"
| stage = "lead"
$ deals list
$ deals board
$ deals forecast
$ deals export
$ deals list --json
$ deals show good
$ deals set good source=web
$ deals show no-toml
$ deals show no-toml --json
$ deals note no-toml 'A note.'
$ deals check

# an unfinished merge
file opportunities/no-toml.toml
| name = "Merging"
| customer = "acme"
| <<<<<<< HEAD
| stage = "won"
| =======
| stage = "lead"
| >>>>>>> bo
$ deals list
$ deals show no-toml
$ deals close-lost no-toml --reason price
$ deals check no-toml

# values of the wrong type
file opportunities/no-toml.toml
| name = 7
| customer = "acme"
| stage = "lead"
$ deals list
$ deals show no-toml
$ deals set no-toml name=Seven

# something that every opportunity has is not there
file opportunities/no-toml.toml
| customer = "acme"
| stage = "lead"
$ deals list
$ deals show no-toml
$ deals claim good no-toml

# a bad customer does not hide its opportunities
$ deals list customers
$ deals show broken

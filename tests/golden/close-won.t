# winning sets stage and closed; what was set by hand goes
book fjord-analytics
$ deals --dry-run close-won acme-annual-renewal --amount 47500 --note 'Signed by Ola.'
$ deals close-won acme-annual-renewal --amount 47500 --note 'Signed by Ola.'

# won is won: nothing changes
$ deals won acme-annual-renewal
$ deals --dry-run won acme-annual-renewal --amount 47,500.00 --on today

# a win recorded late can be dated
file opportunities/acme-pilot.toml
| name = "Pilot"
| customer = "acme"
| stage = "negotiation"
| amount = 12500.00
| history = [
|   { at = 2026-01-15T09:00:00Z, by = "bo", event = "created", stage = "negotiation", amount = 12500.00 },
| ]
$ deals close-won acme-pilot --on 2026-03-01
$ cat opportunities/acme-pilot.toml

# each in the won stage of its own pipeline
$ deals close-won initech-platform-renewal globex-pilot

# one without an amount says so
file opportunities/acme-small.toml
| name = "Small"
| customer = "acme"
| stage = "lead"
$ deals close-won acme-small
$ cat opportunities/acme-small.toml

# of several won stages one can be chosen
file deals.toml
| [[stages]]
| id = "talk"
| [[stages]]
| id = "signed"
| outcome = "won"
| [[stages]]
| id = "paid"
| outcome = "won"
| requires = ["amount"]
| [[stages]]
| id = "lost"
| outcome = "lost"
file opportunities/acme-deal.toml
| name = "Deal"
| customer = "acme"
| stage = "talk"
$ deals close-won acme-deal --stage paid --amount 900

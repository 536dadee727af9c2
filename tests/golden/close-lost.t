# losing keeps the opportunity, with the reason
book fjord-analytics
$ deals --dry-run close-lost globex-pilot --reason competitor --note 'They took Initech.'
$ deals close-lost globex-pilot --reason competitor --on 2026-11-20 --note 'They took Initech.'
$ deals lost globex-pilot --reason competitor

# a next step stays, and is named
$ deals close-lost acme-data-warehouse --reason timing

# several at once, by a filter; with --yes nobody is asked
$ deals close-lost --where 'is:overdue' --reason no-decision --yes

# the reason may be optional
file deals.toml
| [rules]
| lost_reason = "optional"
file opportunities/acme-deal.toml
| name = "Deal"
| customer = "acme"
| stage = "lead"
$ deals close-lost acme-deal
$ deals --json close-lost acme-deal

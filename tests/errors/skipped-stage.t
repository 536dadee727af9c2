# where the book forbids it
file deals.toml
| [rules]
| skip_stages = "forbid"
file opportunities/acme-deal.toml
| name = "Deal"
| customer = "acme"
| stage = "lead"
$ deals move-stage acme-deal negotiation

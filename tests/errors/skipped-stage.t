# where the book forbids it
file deals.toml
| [rules]
| skip_stages = "forbid"
file opportunities/acme-deal.toml
| name = "Deal"
| customer = "acme"
| stage = "lead"
$ deals move-stage acme-deal negotiation
! deals: acme-deal skips qualification and proposal on the way to negotiation
!   hint: deals move-stage acme-deal qualification is the next step
!   hint: [rules] skip_stages = "forbid" in deals.toml is the rule
? 2

# nothing enters a stage without what it requires, and nothing moves then
file deals.toml
| [[stages]]
| id = "talk"
| [[stages]]
| id = "offer"
| requires = ["amount", "close"]
| [[stages]]
| id = "won"
| outcome = "won"
| requires = ["amount"]
| [[stages]]
| id = "lost"
| outcome = "lost"
file opportunities/acme-big.toml
| name = "Big"
| customer = "acme"
| stage = "talk"
| amount = 900
| close = 2026-12-01
file opportunities/acme-deal.toml
| name = "Deal"
| customer = "acme"
| stage = "talk"
| history = [
|   { at = 2026-11-01T09:00:00Z, by = "bo", event = "created", stage = "talk" },
| ]
$ deals move-stage acme-big acme-deal offer
! deals: acme-deal cannot enter "offer" without amount and close
!   hint: deals set acme-deal amount=VALUE close=VALUE
? 2
$ cat opportunities/acme-big.toml | grep stage
stage = "talk"
$ deals close-won acme-deal
! deals: acme-deal cannot enter "won" without amount
!   hint: deals set acme-deal amount=VALUE
? 2

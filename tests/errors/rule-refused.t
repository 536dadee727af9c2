# a rule whose action is refused: nothing at all is changed
file deals.toml
| [rules]
| skip_stages = "forbid"
|
| [[automation]]
| name = "tagged"
| when = "is:open"
| tag = "seen"
|
| [[automation]]
| name = "hurry"
| when = "is:open"
| move = "negotiation"
|
| [[automation]]
| name = "again"
| when = "is:won"
| move = "lead"
file customers/acme.toml
| name = "Acme"
file opportunities/one.toml
| name = "One"
| customer = "acme"
| stage = "lead"
file opportunities/two.toml
| name = "Two"
| customer = "acme"
| stage = "won"
| closed = 2026-11-01
$ deals automate tagged hurry
! deals: the rule "hurry": one skips qualification and proposal on the way to negotiation
!   hint: deals move-stage one qualification is the next step
!   hint: [rules] skip_stages = "forbid" in deals.toml is the rule
? 2
$ deals automate again
! deals: the rule "again" at two: it is won already
? 4
$ cat opportunities/one.toml
name = "One"
customer = "acme"
stage = "lead"

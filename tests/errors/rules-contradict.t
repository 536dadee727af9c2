# rules that undo what others did would never come to rest
file deals.toml
| [[automation]]
| name = "up"
| when = "stage:lead"
| move = "qualification"
|
| [[automation]]
| name = "down"
| when = "stage:qualification"
| move = "lead"
|
| [[automation]]
| name = "to anna"
| when = "stage:proposal -owner:anna"
| assign = "anna"
|
| [[automation]]
| name = "to bo"
| when = "stage:proposal"
| assign = "bo"
|
| [[automation]]
| name = "follows"
| when = "tag:hot"
| set = { category = "commit" }
|
| [[automation]]
| name = "leads"
| when = "stage:negotiation"
| tag = "hot"
file customers/acme.toml
| name = "Acme"
file opportunities/one.toml
| name = "One"
| customer = "acme"
| stage = "lead"
file opportunities/two.toml
| name = "Two"
| customer = "acme"
| stage = "proposal"
file opportunities/three.toml
| name = "Three"
| customer = "acme"
| stage = "negotiation"
$ deals automate
! deals: the rules "up" and "down" do not agree on one
!   hint: run again, "up" would do this: stage lead → qualification
!   hint: narrow the "when" of one of them; a rule that builds on another stands behind it
? 4
$ deals automate "to anna" "to bo"
! deals: the rules "to anna" and "to bo" do not agree on two
!   hint: run again, "to anna" would do this: assigned to anna
!   hint: narrow the "when" of one of them; a rule that builds on another stands behind it
? 4
# a rule that stands before the one that it builds on
$ deals automate follows leads
! deals: the rules "follows" and "leads" do not agree on three
!   hint: run again, "follows" would do this: category commit (the stage's) → commit
!   hint: narrow the "when" of one of them; a rule that builds on another stands behind it
? 4
$ cat opportunities/one.toml
name = "One"
customer = "acme"
stage = "lead"

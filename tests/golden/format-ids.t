# an id is made of the name, folded to ASCII; the book is an empty deals.toml: the default process
file deals.toml
|
$ deals create customer "Ærlig Ølbryggeri AS"
aerlig-olbryggeri-as: created, a prospect
  customers/aerlig-olbryggeri-as.toml; next: deals create opportunity NAME --customer aerlig-olbryggeri-as

# an opportunity's id is its customer's, a dash and its own name's
$ deals create opportunity "Größeres Café" --customer aerlig-olbryggeri-as
aerlig-olbryggeri-as-grosseres-cafe: created in lead   10 %
  opportunities/aerlig-olbryggeri-as-grosseres-cafe.toml; next: deals next aerlig-olbryggeri-as-grosseres-cafe TEXT --on DATE

# -2 and -3 follow when it is taken, and both kinds share one namespace
$ deals create opportunity "Größeres Café" --customer aerlig-olbryggeri-as
aerlig-olbryggeri-as-grosseres-cafe-2: created in lead   10 %
  opportunities/aerlig-olbryggeri-as-grosseres-cafe-2.toml; next: deals next aerlig-olbryggeri-as-grosseres-cafe-2 TEXT --on DATE
$ deals create opportunity "Größeres Café" --customer aerlig-olbryggeri-as
aerlig-olbryggeri-as-grosseres-cafe-3: created in lead   10 %
  opportunities/aerlig-olbryggeri-as-grosseres-cafe-3.toml; next: deals next aerlig-olbryggeri-as-grosseres-cafe-3 TEXT --on DATE
$ deals create customer "Ærlig Ølbryggeri AS"
aerlig-olbryggeri-as-2: created, a prospect
  customers/aerlig-olbryggeri-as-2.toml; next: deals create opportunity NAME --customer aerlig-olbryggeri-as-2
! deals: there is a customer aerlig-olbryggeri-as already; this one is aerlig-olbryggeri-as-2

# --id sets it, and a name with nothing to fold needs it
$ deals create customer 日本 --id nihon
nihon: created, a prospect
  customers/nihon.toml; next: deals create opportunity NAME --customer nihon
$ deals create customer 日本
! deals: "日本" has no letters that an id can be made of
!   hint: --id gives it one, such as --id first
? 2

# a new file has its keys in the order of format.md, one a line, with a final newline
$ deals create opportunity Full --customer nihon --id full --tag b --tag a --owner bo --close 2026-12-31 --category best --probability 12.50 --amount 1k --currency NOK --type upsell --source web --external "crm=4 2" --notes "One line"
full: created in lead   1,000 NOK, 12.5 %, closes 31 Dec (in 40 days), owner bo
  opportunities/full.toml; next: deals next full TEXT --on DATE
$ cat opportunities/full.toml
name = "Full"
customer = "nihon"
stage = "lead"
amount = 1000.00
currency = "NOK"
close = 2026-12-31
probability = 12.5
category = "best"
owner = "bo"
type = "upsell"
source = "web"
tags = ["b", "a"]
external = { crm = "4 2" }
notes = "One line"
history = [
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "created", stage = "lead", amount = 1000.00, currency = "NOK", close = 2026-12-31, probability = 12.5, category = "best", owner = "bo" },
]

# it is the same for the same input
$ deals create opportunity Full --customer nihon --id more --close 2026-12-31 --amount 1k --dry-run
--- /dev/null
+++ b/opportunities/more.toml
@@ -0,0 +1,8 @@
+name = "Full"
+customer = "nihon"
+stage = "lead"
+amount = 1000.00
+close = 2026-12-31
+history = [
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "created", stage = "lead", amount = 1000.00, close = 2026-12-31 },
+]
$ deals create opportunity Full --customer nihon --id more --amount 1k --close 2026-12-31 --dry-run
--- /dev/null
+++ b/opportunities/more.toml
@@ -0,0 +1,8 @@
+name = "Full"
+customer = "nihon"
+stage = "lead"
+amount = 1000.00
+close = 2026-12-31
+history = [
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "created", stage = "lead", amount = 1000.00, close = 2026-12-31 },
+]

# an exact id always wins, else a unique prefix will do, an ambiguous one lists the candidates
$ deals create opportunity Fuller --customer nihon --id full-er
full-er: created in lead   10 %
  opportunities/full-er.toml; next: deals next full-er TEXT --on DATE
$ deals create opportunity Fullest --customer nihon --id full-est
full-est: created in lead   10 %
  opportunities/full-est.toml; next: deals next full-est TEXT --on DATE
$ deals set full amount=2k
full: amount 1,000 → 2,000 NOK
$ deals set ful amount=2k
! deals: "ful" fits 3 records
!   hint: which one: full-er, full-est or full?
? 3
$ deals set full-es amount=2k
full-est: amount 2,000 EUR
$ deals set ni status=former
nihon: status prospect → former
$ deals create customer Very --id aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
! deals: the id "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…" is too long
!   hint: an id has at most 100 characters; this has 119
? 2
$ deals show aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
! deals: no opportunity or customer "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…"
!   hint: deals list --all shows the ids
? 3

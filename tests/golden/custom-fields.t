# fields that the book declares: typed everywhere
file deals.toml
| name = "Fields"
|
| [fields.opportunity.region]
| type = "string"
| values = ["EMEA", "AMER"]
| required = true
|
| [fields.opportunity.seats]
| type = "integer"
|
| [fields.opportunity.margin]
| type = "decimal"
|
| [fields.opportunity.pilot_done]
| type = "boolean"
|
| [fields.opportunity.kick_off]
| type = "date"
|
| [fields.customer.tier]
| type = "string"
| values = ["gold", "silver"]
|
| [fields.customer.employees]
| type = "integer"
$ deals create customer Acme --set tier=gold --set employees=250
acme: created, a prospect
  customers/acme.toml; next: deals create opportunity NAME --customer acme
$ deals create customer Globex --set tier=glod
! deals: no tier "glod"
!   hint: did you mean "gold"?
? 2
$ deals create customer Globex --set employees=many
! deals: employees cannot be "many"
!   hint: it is a whole number
? 2
$ deals create customer Globex
globex: created, a prospect
  customers/globex.toml; next: deals create opportunity NAME --customer globex

# required, one of its values, of its type
$ deals create opportunity One --customer acme --amount 5000 --close eoq
! deals: a value for region is required
!   hint: --set region=VALUE
? 2
$ deals create opportunity One --customer acme --amount 5000 --close eoq --set region=emea
! deals: no region "emea"
!   hint: did you mean "EMEA"?
? 2
$ deals create opportunity One --customer acme --amount 5000 --close eoq --set region=EMEA --set seats=20 --set margin=12.5 --set pilot_done=true --set kick_off=fri
acme-one: created in lead   5,000 EUR, 10 %, closes 31 Dec (in 40 days)
  opportunities/acme-one.toml; next: deals next acme-one TEXT --on DATE
$ deals create opportunity Two --customer globex --amount 7000 --close eoq --set region=AMER --set seats=5
globex-two: created in lead   7,000 EUR, 10 %, closes 31 Dec (in 40 days)
  opportunities/globex-two.toml; next: deals next globex-two TEXT --on DATE
$ deals create opportunity Three --customer acme --amount 900 --close eoq --set region=AMER
acme-three: created in lead   900 EUR, 10 %, closes 31 Dec (in 40 days)
  opportunities/acme-three.toml; next: deals next acme-three TEXT --on DATE
$ deals set acme-one region=
! deals: this record must have a region
!   hint: region=VALUE changes it
? 2
$ deals set acme-one seats=1.5
! deals: seats cannot be "1.5"
!   hint: it is a whole number
? 2
$ deals set acme-one pilot_done=yes
! deals: pilot_done cannot be "yes"
!   hint: it is true or false
? 2
$ deals set acme-one kick_off=2026-02-30
! deals: the day "2026-02-30" does not exist
!   hint: Feb 2026 has 28 days
? 2
$ deals set acme-one reigon=EMEA
! deals: no field "reigon"
!   hint: did you mean "region"?
? 2
$ deals set globex-two kick_off=+1w margin=8
globex-two: kick_off 2026-11-28, margin 8
$ cat opportunities/acme-one.toml
name = "One"
customer = "acme"
stage = "lead"
amount = 5000.00
close = 2026-12-31
region = "EMEA"
seats = 20
margin = 12.5
pilot_done = true
kick_off = 2026-11-27
history = [
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "created", stage = "lead", amount = 5000.00, close = 2026-12-31 },
]

# shown with their names
$ deals show acme-one
One                                                                     acme-one
Acme (prospect) · no owner

  Stage       Lead since today
  Amount      5,000.00 EUR · 10 % · weighted 500.00 · pipeline
  Close       31 Dec 2026, in 40 days
  Next        nothing; deals next acme-one TEXT --on DATE
  Region      EMEA
  Seats       20
  Margin      12.5
  Pilot done  yes
  Kick off    27 Nov 2026

  21 Nov  anna  created in lead, 5,000, closing 31 Dec
$ deals show acme
Acme                                                                        acme
prospect · no owner

  Open          2 deals, 5,900 EUR
  Last contact  none yet; deals note acme TEXT
  Tier          gold
  Employees     250

 ID          Stage  Amount  Close            Owner
 acme-one    Lead    5,000  31 Dec, 40 days  –
 acme-three  Lead      900  31 Dec, 40 days  –

  21 Nov  anna  acme-three: created in lead, 900, closing 31 Dec
  21 Nov  anna  acme-one: created in lead, 5,000, closing 31 Dec
  21 Nov  anna  created as prospect
$ deals show globex-two --json | grep -A 6 '"fields"'
    "fields": {
      "region": "AMER",
      "seats": 5,
      "margin": 8,
      "pilot_done": null,
      "kick_off": "2026-11-28"
    },

# in lists: columns, order, filters with ranges
$ deals list --columns id,region,seats,margin,pilot_done,kick_off,customer.tier,customer.employees --sort -seats
 ID          region  seats  margin  pilot_done  kick_off    tier  employees
 acme-one    EMEA       20    12.5  true        2026-11-27  gold        250
 globex-two  AMER        5       8  –           2026-11-28  –             –
 acme-three  AMER        –       –  –           –           gold        250
 3 open deals, 12,900 EUR, weighted 1,290 EUR · 3 without a next step
$ deals list seats:10.. --columns id,seats
 ID        seats
 acme-one     20
 1 open deal, 5,000 EUR, weighted 500 EUR · 1 without a next step
$ deals list margin:8..12 --columns id,margin
 ID          margin
 globex-two       8
 1 open deal, 7,000 EUR, weighted 700 EUR · 1 without a next step
$ deals list kick_off:..2026-11-27 --columns id,kick_off
 ID        kick_off
 acme-one  2026-11-27
 1 open deal, 5,000 EUR, weighted 500 EUR · 1 without a next step
$ deals list pilot_done:true customer.tier:gold --columns id
 ID
 acme-one
 1 open deal, 5,000 EUR, weighted 500 EUR · 1 without a next step
$ deals list has:seats -region:emea --columns id
 ID
 globex-two
 1 open deal, 7,000 EUR, weighted 700 EUR · 1 without a next step
$ deals list seats:many
! deals: "many" is no whole number
!   seats:many
!         ^~~~
!   hint: write it plain: 14
? 2
$ deals list region:EMAE
! deals: unknown region "EMAE"
!   region:EMAE
!          ^~~~
!   hint: did you mean "EMEA"?
? 2
$ deals list customers employees:>=100 --columns id,tier,employees
 ID    tier  employees
 acme  gold        250
 1 customer

# in reports
$ deals forecast --by region --json | grep '"key"'
        "key": "EMEA",
        "key": "AMER",
      "key": null,
$ deals stats --by region
Fields · stats by region · EUR · as of 21 Nov 2026

  Win rate  no deal is closed, so there is nothing to learn from yet

 Region  Won  Lost  Win rate  Won amount  By amount  Mean size  Median days  Open  A day
 ───────────────────────────────────────────────────────────────────────────────────────
 EMEA      –     –         –           –          –          –            –     1      –
 AMER      –     –         –           –          –          –            –     2      –
 ───────────────────────────────────────────────────────────────────────────────────────
 Total     –     –         –           –          –          –            –     3      –
$ deals list --columns id,sets
! deals: no column "sets"
!   hint: did you mean "seats"?
? 2

# out as CSV
$ deals export --columns id,region,seats,kick_off
id,region,seats,kick_off
acme-one,EMEA,20,2026-11-27
acme-three,AMER,,
globex-two,AMER,5,2026-11-28
$ deals list --output csv --columns id,seats,customer.tier --sort id
id,seats,customer.tier
acme-one,20,gold
acme-three,,gold
globex-two,5,

# what somebody wrote by hand
file opportunities/hand.toml
| name = "Hand"
| customer = "acme"
| stage = "lead"
| seats = "many"
| pilot_done = true
$ deals check
deals: warning: opportunities/hand.toml:1: missing "region"
  hint: deals.toml requires it
deals: opportunities/hand.toml:4:9: seats must be a plain integer, not the string "many"
  4 | seats = "many"
    |         ^~~~~~
2 problems: 1 error and 1 warning
? 1
$ deals show hand
Hand                                                                        hand
Acme (prospect) · no owner

  Stage       Lead
  Amount      none · 10 % · pipeline
  Close       no date
  Next        nothing; deals next hand TEXT --on DATE
  Seats       ! many
  Pilot done  yes
! deals: warning: opportunities/hand.toml:1: missing "region"
!   hint: deals.toml requires it
! deals: opportunities/hand.toml:4:9: seats must be a plain integer, not the string "many"
!   4 | seats = "many"
!     |         ^~~~~~
? 5

# several fields are one event; comments and order stay
book fjord-analytics
$ deals --dry-run set globex-pilot amount=14k close=eoq
--- a/opportunities/globex-pilot.toml
+++ b/opportunities/globex-pilot.toml
@@ -1,8 +1,8 @@
 name = "Pilot"
 customer = "globex"
 stage = "proposal"
-amount = 12500.00
-close = 2026-11-03   # Katrin said "first week of November"
+amount = 14000.00
+close = 2026-12-31   # Katrin said "first week of November"
 owner = "anna"
 type = "new"
 source = "event"
@@ -15,4 +15,5 @@
   { at = 2026-10-06T12:40:00Z, by = "anna", event = "changed", amount = 12500.00, close = 2026-11-03 },
   { at = 2026-10-21T08:15:00Z, by = "anna", event = "moved", stage = "proposal" },
   { at = 2026-10-29T10:05:00Z, by = "anna", event = "email", text = "Katrin: budget committee meets on the 3rd, expects a yes." },
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", amount = 14000.00, close = 2026-12-31 },
 ]
$ deals set globex-pilot amount=14k close=eoq
globex-pilot: amount 12,500 → 14,000 EUR, close 3 Nov → 31 Dec (in 40 days)

# what the event's keys cannot carry is in its text
$ deals set globex-pi source=inbound tags+=hot tags+=big 'name=The pilot' notes= --note "as agreed"
globex-pilot: name Pilot → The pilot, source event → inbound, tags pilot → pilot, hot, big
$ deals set globex-pilot tags-=hot region=EMEA 'next_step=Call Katrin' next_step.on=fri
globex-pilot: tags pilot, hot, big → pilot, big, next_step Call Katrin, 27 Nov
$ cat opportunities/globex-pilot.toml | tail -3
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", text = "name: Pilot → The pilot, source: event → inbound, tags: pilot → pilot, hot, big; as agreed" },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", text = "tags: pilot, hot, big → pilot, big, next_step: Call Katrin, 27 Nov" },
]

# what is so already is done
$ deals set globex-pilot amount=14000
globex-pilot: amount is 14,000 EUR already
$ deals set globex-pilot amount=14k close=2026-12-31
globex-pilot: all of it is so already
$ deals set globex-pilot tags+=big
globex-pilot: has the tag already
$ deals set globex-pilot tags-=cold
globex-pilot: has no such tag
$ deals set globex-pilot probability=
globex-pilot: has no probability already

# an owner is assigned, a stage is a move and takes a hand-set probability away
$ deals set globex-pilot owner=bo
globex-pilot: owner anna → bo
$ deals set globex-pilot owner=
globex-pilot: no owner (was bo)
$ deals set acme-annual-renewal stage=proposal
acme-annual-renewal: stage negotiation → proposal, probability 80 % → 50 % (the stage's)
$ deals set acme-annual-renewal stage=negotiation probability=85
acme-annual-renewal: stage proposal → negotiation, probability 50 % (the stage's) → 85 %
$ deals set acme-annual-renewal pipeline=renewals stage=quoted
acme-annual-renewal: pipeline renewals, stage negotiation → quoted, probability 85 % → 90 % (the stage's)
$ cat opportunities/acme-annual-renewal.toml | tail -14
  { at = 2026-10-20T15:00:00Z, by = "anna", event = "moved", stage = "negotiation" },
  { at = 2026-10-20T15:01:00Z, by = "anna", event = "changed", probability = 80, category = "commit" },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "moved", stage = "proposal", cleared = ["probability"] },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "moved", stage = "negotiation", probability = 85 },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "moved", stage = "quoted", pipeline = "renewals", cleared = ["probability"] },
]

[[items]]
text = "Platform seats"
quantity = 40
price = 1200.00
every = "year"
from = 2027-01-01
times = 1

# skipping a stage is worth a warning
$ deals set soylen-workshop stage=proposal
soylen-workshop: stage lead → proposal
! deals: warning: soylen-workshop skips qualification on the way to proposal

# currencies
$ deals set globex-pilot currency=usd
globex-pilot: amount 14,000 EUR → 14,000 USD
$ deals set globex-pilot 'amount=$15k'
globex-pilot: amount 14,000 → 15,000 USD
$ deals set globex-pilot currency=JPY amount=900000
globex-pilot: amount 15,000 USD → 900,000 JPY
$ deals set globex-pilot currency=
globex-pilot: amount 900,000 JPY → 900,000 EUR

# customers, several records, back-dated
$ deals set acme status=former tags=a,b external.hubspot= external.pipedrive=5
acme: status customer → former, tags nordics, reference → a, b, no external.hubspot (was 881), external.pipedrive 5
$ deals set acme globex acme industry=energy
acme: industry logistics → energy
globex: industry manufacturing → energy
$ deals set globex-pilot close=nov --on 2026-11-02
! deals: 2026-11-02 is before 2026-11-21, when close was last changed
!   hint: deals history globex-pilot shows what happened when
? 2

# keys that deals does not know, at any depth, are changed where they stand
file customers/odd.toml
| name = "Odd"
| x.y = 5 # five
| "a.b" = true
| [survey] # of 2025
| score = 8 # of 10
| "to" = { ask = 2026-01-01 }
$ deals set odd x.y=6 a.b=false survey.score=9 survey.to.ask=2027-01-01 survey.by=bo
odd: x.y 5 → 6, a.b true → false, survey.score 8 → 9, survey.to.ask 2026-01-01 → 2027-01-01, survey.by bo
$ cat customers/odd.toml
name = "Odd"
x.y = 6 # five
"a.b" = false
history = [
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "baseline", status = "customer" },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", text = "x.y: 5 → 6, a.b: true → false, survey.score: 8 → 9, survey.to.ask: 2026-01-01 → 2027-01-01, survey.by: bo" },
]
[survey] # of 2025
score = 9 # of 10
"to" = { ask = 2027-01-01 }
by = "bo"
$ deals set odd x.y= survey.to.ask= new.table.key=1.50
odd: no x.y (was 6), no survey.to.ask (was 2027-01-01), new.table.key 1.5
$ cat customers/odd.toml
name = "Odd"
"a.b" = false
new = { table = { key = 1.50 } }
history = [
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "baseline", status = "customer" },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", text = "x.y: 5 → 6, a.b: true → false, survey.score: 8 → 9, survey.to.ask: 2026-01-01 → 2027-01-01, survey.by: bo" },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", text = "no x.y (was 6), no survey.to.ask (was 2027-01-01), new.table.key: 1.5" },
]
[survey] # of 2025
score = 9 # of 10
by = "bo"

# by filter
$ deals set --where 'owner:bo is:open' owner=chen
! deals: this needs a yes: change 4 opportunities?
!   hint: --yes says it; --dry-run shows what would change
? 2
$ deals --yes set --where 'owner:bo is:open' owner=chen
hooli-training: owner bo → chen
initech-platform-renewal: owner bo → chen
initech-rollout: owner bo → chen
nordlys-energi-grid-dashboard: owner bo → chen
$ deals --yes set --where 'owner:nobody' owner=chen
no opportunity fits "owner:nobody"

# for machines
$ deals --json set hooli-seats amount=5 tags+=x
{
  "schema": 1,
  "command": "set",
  "data": {
    "changes": [
      {
        "id": "hooli-seats",
        "path": "opportunities/hooli-seats.toml",
        "action": "changed",
        "fields": {
          "amount": [
            {
              "amount": "9500.00",
              "currency": "EUR"
            },
            {
              "amount": "5.00",
              "currency": "EUR"
            }
          ],
          "tags": [
            [
              "win-back"
            ],
            [
              "win-back",
              "x"
            ]
          ]
        }
      }
    ],
    "dry_run": false
  },
  "problems": []
}

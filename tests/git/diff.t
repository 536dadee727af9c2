# what changed since the last commit, in the words of deals
now 2026-10-01T09:00:00Z
in book
file deals.toml
| name = "Fjord"
| currency = "EUR"
file .gitignore
| .deals/
$ git init -q .
$ deals diff
Fjord · what changed · nothing committed → now

 nothing changed

$ deals create customer "Acme Corp" --quiet && deals create opportunity Pilot --id pilot --customer acme-corp --amount 12k --close 2026-11-15 --owner anna --quiet
$ deals create opportunity Renewal --id renewal --owner bo --customer acme-corp --amount 40k --stage proposal --close 2026-12-15 --quiet
$ deals create opportunity Training --id training --customer acme-corp --amount 3k --quiet
$ deals diff
Fjord · what changed · nothing committed → now

NEW                             3 deals, 55,000 EUR
  renewal    40,000  in Proposal, closes 15 Dec, bo
  pilot      12,000  in Lead, closes 15 Nov, anna
  training    3,000  in Lead
CUSTOMERS                                         1
  acme-corp          new, prospect

 open pipeline 0 → 55,000 EUR · created 3, +55,000

$ git add . && git commit -qm "The book" && git tag v1
$ deals diff
Fjord · what changed · HEAD, commit b1f1e8c9 of 1 Oct 2026 → now

 nothing changed

$ deals diff --exit-code
Fjord · what changed · HEAD, commit b1f1e8c9 of 1 Oct 2026 → now

 nothing changed

now 2026-10-20T10:00:00Z
$ deals move-stage pilot proposal && deals set renewal amount=48k close=2027-01-31 && deals close-lost training --reason no-budget
pilot: lead → proposal   12,000 EUR, 50 % (was 10 %), closes 15 Nov
renewal: amount 40,000 → 48,000 EUR, close 15 Dec → 31 Jan 2027 (in 103 days)
training: lead → lost   3,000 EUR, no-budget, closed today
! deals: warning: pilot skips qualification on the way to proposal
$ deals create lead "Globex" --quiet && deals create opportunity Seats --id seats --customer acme-corp --amount "90k NOK" --quiet && deals note pilot "They like it"
pilot: noted
$ deals diff
Fjord · what changed · HEAD, commit b1f1e8c9 of 1 Oct 2026 → now

LOST                                                           1 deal, 3,000 EUR
  training       3,000  Lead → Closed lost: no-budget, closed 20 Oct (today)
NEW                                                           1 deal, 90,000 NOK
  seats     90,000 NOK  in Lead
MOVED                                                         1 deal, 12,000 EUR
  pilot         12,000  Lead → Proposal, 1 note
PUSHED OUT                                                    1 deal, 48,000 EUR
  renewal       48,000  amount 40,000 → 48,000 EUR, close 15 Dec → 31 Jan 2027 (in 103 days)
CUSTOMERS                                                                      1
  globex                new, lead

 open pipeline 55,000 → 60,000 EUR · increased 1, +8,000 · lost 1, −3,000
 open pipeline 0 → 90,000 NOK · created 1, +90,000

$ deals diff --exit-code --quiet > changes; echo $?
1
$ git add . && git commit -qm "October" && git tag v2 && rm changes

now 2026-11-21T10:30:00Z
$ deals close-won pilot --amount 14500.50 && deals rename renewal acme-renewal && deals assign acme-renewal anna && deals archive training && deals set seats tags+=big
pilot: proposal → won   14,500.50 EUR (was 12,000 EUR), closed today
renewal: renamed to acme-renewal
acme-renewal: assigned to anna (was bo's)   48,000 EUR, proposal, closes 31 Jan 2027
training: archived; deals restore training brings it back
seats: tags big
$ deals rename acme-corp acme --quiet && sed -i s/Fjord/Fjord\ Analytics/ deals.toml
$ deals diff
Fjord Analytics · what changed · HEAD, commit a2af0466 of 20 Oct 2026 → now

WON                                                        1 deal, 14,500.50 EUR
  pilot          14,500.50  Proposal → Closed won, customer acme-corp → acme, amount 12,000 → 14,500.50 EUR, closed 21 Nov (today)
REASSIGNED                                                    1 deal, 48,000 EUR
  acme-renewal      48,000  was renewal, customer acme-corp → acme, owner bo → anna
OTHERWISE CHANGED                                             1 deal, 90,000 NOK
  seats         90,000 NOK  customer acme-corp → acme, tags big
ARCHIVED                                                       1 deal, 3,000 EUR
  training           3,000  archived, customer acme-corp → acme
CUSTOMERS                                                                      1
  acme                      was acme-corp
SETTINGS
  deals.toml                changed

 open pipeline 60,000 → 48,000 EUR · increased 1, +2,500.50 · won 1, −14,500.50

$ deals diff v1
Fjord Analytics · what changed · v1, commit b1f1e8c9 of 1 Oct 2026 → now

WON                                                        1 deal, 14,500.50 EUR
  pilot          14,500.50  Lead → Closed won, customer acme-corp → acme, amount 12,000 → 14,500.50 EUR, closed 21 Nov (today), 1 note
LOST                                                           1 deal, 3,000 EUR
  training           3,000  Lead → Closed lost: no-budget, customer acme-corp → acme, closed 20 Oct (32 days ago)
NEW                                                           1 deal, 90,000 NOK
  seats         90,000 NOK  in Lead
PUSHED OUT                                                    1 deal, 48,000 EUR
  acme-renewal      48,000  was renewal, customer acme-corp → acme, amount 40,000 → 48,000 EUR, close 15 Dec → 31 Jan 2027 (in 71 days), owner bo → anna
CUSTOMERS                                                                      2
  globex                    new, lead
  acme                      was acme-corp
SETTINGS
  deals.toml                changed

 open pipeline 55,000 → 48,000 EUR · increased 2, +10,500.50 · lost 1, −3,000 · won 1, −14,500.50
 open pipeline 0 → 90,000 NOK · created 1, +90,000

$ deals diff v1..v2
Fjord Analytics · what changed · v1, commit b1f1e8c9 of 1 Oct 2026 → v2, commit a2af0466 of 20 Oct 2026

LOST                                                           1 deal, 3,000 EUR
  training       3,000  Lead → Closed lost: no-budget, closed 20 Oct (32 days ago)
NEW                                                           1 deal, 90,000 NOK
  seats     90,000 NOK  in Lead
MOVED                                                         1 deal, 12,000 EUR
  pilot         12,000  Lead → Proposal, 1 note
PUSHED OUT                                                    1 deal, 48,000 EUR
  renewal       48,000  amount 40,000 → 48,000 EUR, close 15 Dec → 31 Jan 2027 (in 71 days)
CUSTOMERS                                                                      1
  globex                new, lead

 open pipeline 55,000 → 60,000 EUR · increased 1, +8,000 · lost 1, −3,000
 open pipeline 0 → 90,000 NOK · created 1, +90,000

$ deals diff v2..v1 owner:anna
Fjord Analytics · what changed · v2, commit a2af0466 of 20 Oct 2026 → v1, commit b1f1e8c9 of 1 Oct 2026

MOVED         1 deal, 12,000 EUR
  pilot  12,000  Proposal → Lead

 filter owner:anna

$ deals diff stage:negotiation,proposal
Fjord Analytics · what changed · HEAD, commit a2af0466 of 20 Oct 2026 → now

WON                                                        1 deal, 14,500.50 EUR
  pilot         14,500.50  Proposal → Closed won, customer acme-corp → acme, amount 12,000 → 14,500.50 EUR, closed 21 Nov (today)
REASSIGNED                                                    1 deal, 48,000 EUR
  acme-renewal     48,000  was renewal, customer acme-corp → acme, owner bo → anna

 open pipeline 60,000 → 48,000 EUR · increased 1, +2,500.50 · won 1, −14,500.50
 filter stage:negotiation,proposal

$ deals diff v1 pilot
Fjord Analytics · what changed · v1, commit b1f1e8c9 of 1 Oct 2026 → now

WON                                                        1 deal, 14,500.50 EUR
  pilot  14,500.50  Lead → Closed won, customer acme-corp → acme, amount 12,000 → 14,500.50 EUR, closed 21 Nov (today), 1 note

 open pipeline 12,000 → 0 EUR · increased 1, +2,500.50 · won 1, −14,500.50
 filter pilot

# by the book's own history: a day is a day
$ deals diff 2026-10-20
Fjord Analytics · what changed · morning of 20 Oct 2026 → now

WON                                                        1 deal, 14,500.50 EUR
  pilot          14,500.50  Lead → Closed won, amount 12,000 → 14,500.50 EUR, closed 21 Nov (today), 1 note
NEW                                                           1 deal, 90,000 NOK
  seats         90,000 NOK  in Lead
PUSHED OUT                                                    1 deal, 48,000 EUR
  acme-renewal      48,000  amount 40,000 → 48,000 EUR, close 15 Dec → 31 Jan 2027 (in 71 days), owner bo → anna
CUSTOMERS                                                                      2
  globex                    new, lead
  acme                      only in its history

 open pipeline 52,000 → 48,000 EUR · increased 2, +10,500.50 · won 1, −14,500.50
 open pipeline 0 → 90,000 NOK · created 1, +90,000

$ deals diff 2026-10..2026-10
Fjord Analytics · what changed · morning of 1 Oct 2026 → evening of 31 Oct 2026

NEW                            3 deals, 60,000 EUR + 90,000 NOK
  acme-renewal      48,000  in Proposal, closes 31 Jan 2027, bo
  pilot             12,000  in Proposal, closes 15 Nov, anna
  seats         90,000 NOK  in Lead
CUSTOMERS                                                     2
  acme                      new, prospect
  globex                    new, lead

 open pipeline 0 → 60,000 EUR · created 2, +60,000
 open pipeline 0 → 90,000 NOK · created 1, +90,000
! deals: warning: 2026-09-30 is before any history: the first event is of 2026-10-01

$ deals diff "last mon"
Fjord Analytics · what changed · morning of 16 Nov 2026 → now

WON                                                        1 deal, 14,500.50 EUR
  pilot          14,500.50  Proposal → Closed won, amount 12,000 → 14,500.50 EUR, closed 21 Nov (today)
REASSIGNED                                                    1 deal, 48,000 EUR
  acme-renewal      48,000  owner bo → anna
OTHERWISE CHANGED                                             1 deal, 90,000 NOK
  seats         90,000 NOK  only in its history
CUSTOMERS                                                                      1
  acme                      only in its history

 open pipeline 60,000 → 48,000 EUR · increased 1, +2,500.50 · won 1, −14,500.50

# for scripts
$ deals diff v2 --output porcelain
opportunity	won	pilot		Pilot	acme	EUR	12000.00	14500.50	proposal	won	2026-11-15	2026-11-15	anna	anna	Proposal → Closed won, customer acme-corp → acme, amount 12,000 → 14,500.50 EUR, closed 21 Nov (today)
opportunity	reassigned	acme-renewal	renewal	Renewal	acme	EUR	48000.00	48000.00	proposal	proposal	2027-01-31	2027-01-31	bo	anna	was renewal, customer acme-corp → acme, owner bo → anna
opportunity	changed	seats		Seats	acme	NOK	90000.00	90000.00	lead	lead					customer acme-corp → acme, tags big
opportunity	archived	training		Training	acme	EUR	3000.00	3000.00	lost	lost					archived, customer acme-corp → acme
customer	renamed	acme	acme-corp	Acme Corp											was acme-corp
$ deals diff v2 --json owner:anna
{
  "schema": 1,
  "command": "diff",
  "data": {
    "from": {
      "revision": "v2",
      "commit": "a2af0466b8facbc3a8cff1c17df2ef26f2461132",
      "at": "2026-10-20T10:00:00Z",
      "author": "anna",
      "subject": "October"
    },
    "to": {
      "day": "2026-11-21"
    },
    "filter": "owner:anna",
    "deals": [
      {
        "id": "pilot",
        "was": null,
        "change": "won",
        "name": "Pilot",
        "customer": "acme",
        "customer_name": "Acme Corp",
        "amount_before": {
          "amount": "12000.00",
          "currency": "EUR"
        },
        "amount": {
          "amount": "14500.50",
          "currency": "EUR"
        },
        "what": "Proposal → Closed won, customer acme-corp → acme, amount 12,000 → 14,500.50 EUR, closed 21 Nov (today)",
        "fields": {
          "customer": [
            "acme-corp",
            "acme"
          ],
          "stage": [
            "proposal",
            "won"
          ],
          "amount": [
            {
              "amount": "12000.00",
              "currency": "EUR"
            },
            {
              "amount": "14500.50",
              "currency": "EUR"
            }
          ],
          "closed": [
            null,
            "2026-11-21"
          ]
        }
      },
      {
        "id": "acme-renewal",
        "was": "renewal",
        "change": "reassigned",
        "name": "Renewal",
        "customer": "acme",
        "customer_name": "Acme Corp",
        "amount_before": {
          "amount": "48000.00",
          "currency": "EUR"
        },
        "amount": {
          "amount": "48000.00",
          "currency": "EUR"
        },
        "what": "was renewal, customer acme-corp → acme, owner bo → anna",
        "fields": {
          "customer": [
            "acme-corp",
            "acme"
          ],
          "owner": [
            "bo",
            "anna"
          ]
        }
      }
    ],
    "customers": [],
    "settings": [],
    "pipelines": [
      {
        "currency": "EUR",
        "start": {
          "count": 1,
          "amount": {
            "amount": "12000.00",
            "currency": "EUR"
          }
        },
        "steps": {
          "created": {
            "count": 0,
            "amount": {
              "amount": "0.00",
              "currency": "EUR"
            }
          },
          "pulled_in": {
            "count": 0,
            "amount": {
              "amount": "0.00",
              "currency": "EUR"
            }
          },
          "increased": {
            "count": 1,
            "amount": {
              "amount": "2500.50",
              "currency": "EUR"
            }
          },
          "reopened": {
            "count": 0,
            "amount": {
              "amount": "0.00",
              "currency": "EUR"
            }
          },
          "owner_in": {
            "count": 1,
            "amount": {
              "amount": "48000.00",
              "currency": "EUR"
            }
          },
          "entered": {
            "count": 0,
            "amount": {
              "amount": "0.00",
              "currency": "EUR"
            }
          },
          "decreased": {
            "count": 0,
            "amount": {
              "amount": "0.00",
              "currency": "EUR"
            }
          },
          "pushed_out": {
            "count": 0,
            "amount": {
              "amount": "0.00",
              "currency": "EUR"
            }
          },
          "lost": {
            "count": 0,
            "amount": {
              "amount": "0.00",
              "currency": "EUR"
            }
          },
          "won": {
            "count": 1,
            "amount": {
              "amount": "-14500.50",
              "currency": "EUR"
            }
          },
          "owner_out": {
            "count": 0,
            "amount": {
              "amount": "0.00",
              "currency": "EUR"
            }
          },
          "left": {
            "count": 0,
            "amount": {
              "amount": "0.00",
              "currency": "EUR"
            }
          }
        },
        "end": {
          "count": 1,
          "amount": {
            "amount": "48000.00",
            "currency": "EUR"
          }
        },
        "unpriced": 0
      }
    ],
    "not_compared": 0,
    "left_out": []
  },
  "problems": []
}
$ deals diff v1 --html - | grep -c '<h2'
6
$ deals diff v1 --output csv --columns change,id,was,amount_before,amount
change,id,was,amount_before,amount
won,pilot,,12000.00,14500.50
lost,training,,3000.00,3000.00
created,seats,,,90000.00
pushed_out,acme-renewal,renewal,40000.00,48000.00
created,globex,,,
renamed,acme,acme-corp,,
$ deals diff v1 --width 60
Fjord Analytics · what changed
v1, commit b1f1e8c9 of 1 Oct 2026 → now

WON                                    1 deal, 14,500.50 EUR
  pilot          14,500.50  Lead → Closed won, customer
                            acme-corp → acme, amount 12,000
                            → 14,500.50 EUR, closed 21 Nov
                            (today), 1 note
LOST                                       1 deal, 3,000 EUR
  training           3,000  Lead → Closed lost: no-budget,
                            customer acme-corp → acme,
                            closed 20 Oct (32 days ago)
NEW                                       1 deal, 90,000 NOK
  seats         90,000 NOK  in Lead
PUSHED OUT                                1 deal, 48,000 EUR
  acme-renewal      48,000  was renewal, customer acme-corp
                            → acme, amount 40,000 → 48,000
                            EUR, close 15 Dec → 31 Jan 2027
                            (in 71 days), owner bo → anna
CUSTOMERS                                                  2
  globex                    new, lead
  acme                      was acme-corp
SETTINGS
  deals.toml                changed

 open pipeline 55,000 → 48,000 EUR · increased 2, +10,500.50
 lost 1, −3,000 · won 1, −14,500.50
 open pipeline 0 → 90,000 NOK · created 1, +90,000

# a record that cannot be read is neither new nor gone
$ echo 'name = ' > opportunities/seats.toml
$ deals diff v2 | tail -6
SETTINGS
  deals.toml               changed

 open pipeline 60,000 → 48,000 EUR · increased 1, +2,500.50 · won 1, −14,500.50
 not compared 1 record: a side of it cannot be read
 1 file left out: totals are incomplete
! deals: opportunities/seats.toml:1:8: a value is missing
!   1 | name =
!     |        ^
!   hint: write "" for an empty text
$ deals diff v2 --quiet > /dev/null
! deals: opportunities/seats.toml:1:8: a value is missing
!   1 | name =
!     |        ^
!   hint: write "" for an empty text
? 5

$ git checkout -q opportunities/seats.toml

# what is neither
$ deals diff nope
! deals: no revision "nope"
!   hint: git log --oneline shows the commits, git tag the tags
!   hint: as a date: "nope" is not a date
? 3
$ deals diff v1...v2
! deals: "v1...v2" is neither one state nor two
!   hint: two dots stand between them: v1..v2
? 2
$ deals diff 2027-01-01
! deals: 2027-01-01 is in the future
!   hint: nothing has changed since then yet
? 2
$ deals diff v1..nope
! deals: no revision "nope"
!   hint: git log --oneline shows the commits, git tag the tags
!   hint: as a date: "nope" is not a date
? 3
$ git branch yesterday && deals diff yesterday
! deals: "yesterday" is a branch or tag, and a date
!   hint: refs/heads/yesterday or refs/tags/yesterday for git's, 2026-11-20 for the day
? 3
$ git branch -qD yesterday
$ deals diff v1 stage:nope
! deals: unknown stage "nope"
!   stage:nope
!         ^~~~
!   hint: write lead, qualification, proposal, negotiation, won or lost
? 2
$ deals diff --at v1
! deals: diff takes its revisions as an argument, not with --at
!   hint: deals diff v1..v2 compares two of them
? 2

# a commit's day is that of the clock on the wall, here and with --at
$ TZ=HST10 deals diff v1 | head -1
Fjord Analytics · what changed · v1, commit b1f1e8c9 of 30 Sep 2026 → now
$ TZ=HST10 deals --at v1 show pilot | head -1
Pilot                                                                      pilot
! deals: at v1, commit b1f1e8c9 of 30 Sep 2026

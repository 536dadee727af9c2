# without git: since yesterday, by the book's own history
book fjord-analytics
$ deals diff
Fjord Analytics · what changed · morning of 20 Nov 2026 → now

 nothing changed
$ deals diff 2026-11-14
Fjord Analytics · what changed · morning of 14 Nov 2026 → now

NEW                                                            1 deal, 4,000 EUR
  soylen-workshop              4,000  in Lead, anna
OTHERWISE CHANGED                              4 deals, 59,000 EUR + 180,000 NOK
  acme-annual-renewal         48,000  tasks changed
  vandelay-import-pilot        8,000  1 call
  initech-onboarding           3,000  next: Call Samir about the missing signature, 23 Nov
  soylen-platform        180,000 NOK  probability 50 % (the stage's) → 60 %
CUSTOMERS                                                                      1
  per-hansen                          new, lead

 open pipeline 168,000 → 172,000 EUR · created 1, +4,000
$ deals diff 2026-10..2026-10 owner:anna
Fjord Analytics · what changed · morning of 1 Oct 2026 → evening of 31 Oct 2026

WON                                                           1 deal, 24,000 EUR
  acme-forecast-model             24,000  Negotiation → Closed won, closed 8 Oct (44 days ago)
MOVED                                                        4 deals, 82,400 EUR
  acme-annual-renewal             48,000  Qualification → Negotiation, amount 40,000 → 48,000 EUR, close 31 Dec → 15 Dec (in 24 days), probability 75 % (the stage's) → 80 %, category commit (the stage's) → commit, 1 note
  acme-more-seats                 14,400  Proposal → Negotiation
  globex-pilot                    12,500  Qualification → Proposal, amount 15,000 → 12,500 EUR, close 15 Oct → 3 Nov (18 days ago), 1 e-mail
  umbra-logistics-proof-of-concept
                                   7,500  Qualification → Proposal, close 30 Oct → 20 Nov (1 day ago)

 open pipeline 112,300 → 93,800 EUR · increased 1, +8,000 · decreased 1, −2,500 · won 1, −24,000
 filter owner:anna
$ deals diff "last mon" --exit-code
Fjord Analytics · what changed · morning of 16 Nov 2026 → now

NEW                                                            1 deal, 4,000 EUR
  soylen-workshop              4,000  in Lead, anna
OTHERWISE CHANGED                              4 deals, 59,000 EUR + 180,000 NOK
  acme-annual-renewal         48,000  tasks changed
  vandelay-import-pilot        8,000  1 call
  initech-onboarding           3,000  next: Call Samir about the missing signature, 23 Nov
  soylen-platform        180,000 NOK  probability 50 % (the stage's) → 60 %
CUSTOMERS                                                                      1
  per-hansen                          new, lead

 open pipeline 168,000 → 172,000 EUR · created 1, +4,000
? 1
$ deals diff today --exit-code
Fjord Analytics · what changed · morning of 21 Nov 2026 → now

 nothing changed
# totals are those of the waterfall
$ deals diff 2026-10-01 currency:EUR | tail -4

 open pipeline 187,800 → 172,000 EUR · created 5, +36,000 · increased 4, +16,200
 decreased 1, −2,500 · lost 1, −7,500 · won 3, −58,000
 filter currency:EUR
$ deals waterfall --since 2026-10-01 currency:EUR
Fjord Analytics · waterfall of what is open · EUR · 1 Oct → 21 Nov 2026

 Start        10  187,800  █████████████████████████
 + Created     6   37,200                           █████
 + Increased   4   16,200                                ██
 − Decreased   1    2,500                                 ▒
 − Lost        1    7,500                                 ▒
 − Won         4   59,200                         ▒▒▒▒▒▒▒▒
 End          11  172,000  ███████████████████████

 1 deal at the end without an amount
 filter currency:EUR
$ deals diff 2026-10-01 --width 70
Fjord Analytics · what changed · morning of 1 Oct 2026 → now

WON                                                4 deals, 59,200 EUR
  acme-forecast-model           24,000  Negotiation → Closed won,
                                        closed 8 Oct (44 days ago)
  acme-more-seats               18,000  Proposal → Closed won, amount
                                        14,400 → 18,000 EUR, closed 12
                                        Nov (9 days ago)
  initech-data-quality          16,000  Proposal → Closed won, closed
                                        27 Oct (25 days ago)
  ingrid-dahl-licence-renewal
                                 1,200  new, Renewed, closed 19 Oct,
                                        chen
LOST                                                 1 deal, 7,500 EUR
  umbra-logistics-proof-of-concept
                                 7,500  Qualification → Closed lost:
                                        competitor, close 30 Oct → 20
                                        Nov (1 day ago), closed 6 Nov
                                        (15 days ago)
NEW                                                6 deals, 42,000 EUR
  initech-platform-renewal
                                21,000  in Notice period, closes 29
                                        Jan 2027, bo
  vandelay-import-pilot          8,000  in Lead, closes 28 Nov, chen
  hooli-training                 6,000  in Lead, closes 30 Dec, bo
  soylen-workshop                4,000  in Lead, anna
  initech-onboarding             3,000  in Negotiation, closes 14 Nov,
                                        chen
  nordlys-energi-grid-dashboard
                                     –  in Qualification, closes 26
                                        Feb 2027, bo
MOVED                               7 deals, 136,000 EUR + 180,000 NOK
  acme-annual-renewal           48,000  Qualification → Negotiation,
                                        amount 40,000 → 48,000 EUR,
                                        close 31 Dec → 15 Dec (in 24
                                        days), probability 75 % (the
                                        stage's) → 80 %, category
                                        commit (the stage's) → commit,
                                        tasks changed, 1 note
  acme-data-warehouse           32,000  Proposal → Qualification
  initech-rollout               22,000  Lead → Qualification, amount
                                        18,000 → 22,000 EUR, close 27
                                        Nov → 18 Dec (in 27 days), 1
                                        call
  globex-pilot                  12,500  Qualification → Proposal,
                                        amount 15,000 → 12,500 EUR,
                                        close 15 Oct → 3 Nov (18 days
                                        ago), 1 e-mail
  acme-platform-renewal         12,000  Notice period → Quoted, amount
                                        11,400 → 12,000 EUR
  hooli-seats                    9,500  Qualification → Proposal,
                                        close 30 Nov → 11 Dec (in 20
                                        days), no owner (was bo)
  soylen-platform          180,000 NOK  Qualification → Proposal,
                                        amount 150,000 → 180,000 NOK,
                                        close 30 Nov → 22 Dec (in 31
                                        days), probability 50 % (the
                                        stage's) → 60 %
CUSTOMERS                                                            5
  per-hansen                            new, lead
  vandelay-import                       new, lead, chen
  nordlys-energi                        1 meeting
  soylen                                1 call
  umbra-logistics                       1 note

 open pipeline 187,800 → 172,000 EUR · created 5, +36,000
 increased 4, +16,200 · decreased 1, −2,500 · lost 1, −7,500
 won 3, −58,000
 open pipeline 150,000 → 180,000 NOK · increased 1, +30,000
$ deals diff 2026-11-14 owner:chen tag:none --json | head -60
{
  "schema": 1,
  "command": "diff",
  "data": {
    "from": {
      "day": "2026-11-14"
    },
    "to": {
      "day": "2026-11-21"
    },
    "filter": "owner:chen tag:none",
    "deals": [
      {
        "id": "vandelay-import-pilot",
        "was": null,
        "change": "changed",
        "name": "Pilot",
        "customer": "vandelay-import",
        "customer_name": "Vandelay Import",
        "amount_before": {
          "amount": "8000.00",
          "currency": "EUR"
        },
        "amount": {
          "amount": "8000.00",
          "currency": "EUR"
        },
        "what": "1 call",
        "fields": {}
      },
      {
        "id": "initech-onboarding",
        "was": null,
        "change": "changed",
        "name": "Onboarding",
        "customer": "initech",
        "customer_name": "Initech",
        "amount_before": {
          "amount": "3000.00",
          "currency": "EUR"
        },
        "amount": {
          "amount": "3000.00",
          "currency": "EUR"
        },
        "what": "next: Call Samir about the missing signature, 23 Nov",
        "fields": {
          "next_step": [
            null,
            {
              "on": "2026-11-23",
              "text": "Call Samir about the missing signature"
            }
          ]
        }
      }
    ],
    "customers": [],
    "settings": [],
    "pipelines": [
$ deals diff 2026-11-14 stage:negotiation --json | tail -30
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
          "count": 2,
          "amount": {
            "amount": "51000.00",
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
$ deals diff 2026-11-14 --output porcelain
opportunity	created	soylen-workshop		Workshop	soylen	EUR		4000.00		lead				anna	in Lead, anna
opportunity	changed	acme-annual-renewal		Annual renewal	acme	EUR	48000.00	48000.00	negotiation	negotiation	2026-12-15	2026-12-15	anna	anna	tasks changed
opportunity	changed	vandelay-import-pilot		Pilot	vandelay-import	EUR	8000.00	8000.00	lead	lead	2026-11-28	2026-11-28	chen	chen	1 call
opportunity	changed	initech-onboarding		Onboarding	initech	EUR	3000.00	3000.00	negotiation	negotiation	2026-11-14	2026-11-14	chen	chen	next: Call Samir about the missing signature, 23 Nov
opportunity	changed	soylen-platform		Platform	soylen	NOK	180000.00	180000.00	proposal	proposal	2026-12-22	2026-12-22	chen	chen	probability 50 % (the stage's) → 60 %
customer	created	per-hansen		Per Hansen											new, lead
# another day for today
$ deals diff 2026-09-15 --as-of 2026-10-01
Fjord Analytics · what changed · morning of 15 Sep 2026 → evening of 1 Oct 2026

REOPENED                                                      1 deal, 32,000 EUR
  acme-data-warehouse    32,000  Closed lost → Proposal, amount 35,000 → 32,000 EUR, close 31 Jul → 31 Mar 2027 (in 181 days), owner anna → chen
NEW                                                          3 deals, 44,400 EUR
  initech-rollout        18,000  in Lead, closes 27 Nov, bo
  globex-pilot           15,000  in Qualification, closes 15 Oct, anna
  acme-platform-renewal  11,400  in Notice period, closes 27 Nov, anna
MOVED                                                        3 deals, 47,900 EUR
  acme-forecast-model    24,000  Proposal → Negotiation, category commit (the stage's) → best
  acme-more-seats        14,400  Qualification → Proposal
  hooli-seats             9,500  Lead → Qualification
CUSTOMERS                                                                      2
  nordlys-energi                 new, lead, bo
  globex                         1 note

 open pipeline 111,400 → 187,800 EUR · created 3, +44,400 · reopened 1, +32,000

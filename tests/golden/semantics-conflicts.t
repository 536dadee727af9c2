# a file with git's conflict markers is reported as a conflict at its line; the others still work
file deals.toml
| name = "Lab"
file customers/acme.toml
| name = "Acme"
file opportunities/acme-pilot.toml
| name = "Pilot"
| customer = "acme"
| stage = "proposal"
| amount = 100
| close = 2026-12-03
file opportunities/acme-torn.toml
| name = "Torn"
| customer = "acme"
| <<<<<<< ours
| stage = "proposal"
| =======
| stage = "negotiation"
| >>>>>>> theirs
$ deals list
 ID          Customer  Stage     Amount   %  Close           Next step
 acme-pilot  Acme      Proposal     100  50  3 Dec, 12 days  –
 1 open deal, 100 EUR, weighted 50 EUR · 1 without a next step · 1 file left out
! deals: opportunities/acme-torn.toml:3:1: unresolved merge conflict (stage: proposal / negotiation)
!   3 | <<<<<<< ours
!     | ^~~~~~~
!   hint: deals resolve acme-torn shows both sides and settles it
? 5
$ deals board
 Lead  0  Qualification  0  Proposal  1 · 100  Negotiation  0
 ───────  ────────────────  ─────────────────  ──────────────
                            acme-pilot    100
                            Acme

 1 open deal, 100 EUR, weighted 50 EUR · 1 without a next step · 1 file left out
! deals: opportunities/acme-torn.toml:3:1: unresolved merge conflict (stage: proposal / negotiation)
!   3 | <<<<<<< ours
!     | ^~~~~~~
!   hint: deals resolve acme-torn shows both sides and settles it
? 5
$ deals forecast
Lab · forecast by month · EUR · as of 21 Nov 2026

 Month     Deals  Pipeline  Best  Commit  Closed  Weighted  Expected
 ───────────────────────────────────────────────────────────────────
 Oct 2026      –         –     –       –       –         –         –
 Nov 2026      –         –     –       –       –         –         –
 Dec 2026      1         –   100       –       –        50        50  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
 Jan 2027      –         –     –       –       –         –         –
 Feb 2027      –         –     –       –       –         –         –
 Mar 2027      –         –     –       –       –         –         –
 ───────────────────────────────────────────────────────────────────
 Total         1         –   100       –       –        50        50

 █ closed, weighted: ▓ commit, ▒ best, ░ pipeline
 weighted = amount × probability of open deals · expected = closed + weighted
 1 file left out: totals are incomplete
! deals: opportunities/acme-torn.toml:3:1: unresolved merge conflict (stage: proposal / negotiation)
!   3 | <<<<<<< ours
!     | ^~~~~~~
!   hint: deals resolve acme-torn shows both sides and settles it
? 5
$ deals check
deals: opportunities/acme-torn.toml:3:1: unresolved merge conflict (stage: proposal / negotiation)
  3 | <<<<<<< ours
    | ^~~~~~~
  hint: deals resolve acme-torn shows both sides and settles it
1 error
? 1
$ deals check acme-torn
deals: opportunities/acme-torn.toml:3:1: unresolved merge conflict (stage: proposal / negotiation)
  3 | <<<<<<< ours
    | ^~~~~~~
  hint: deals resolve acme-torn shows both sides and settles it
1 error
? 1
$ deals export
id,name,customer,customer_name,pipeline,stage,amount,currency,close,probability,category,owner,type,source,tags,next_step,next_step_on,closed,lost_reason,contact,contact_role,created,notes
acme-pilot,Pilot,acme,Acme,,proposal,100.00,EUR,2026-12-03,,,,,,,,,,,,,,
! deals: opportunities/acme-torn.toml:3:1: unresolved merge conflict (stage: proposal / negotiation)
!   3 | <<<<<<< ours
!     | ^~~~~~~
!   hint: deals resolve acme-torn shows both sides and settles it
? 5
$ deals show acme
Acme                                                                        acme
customer · no owner

  Open          1 deal, 100 EUR
  Last contact  none yet; deals note acme TEXT

 ID          Stage     Amount  Close           Owner
 acme-pilot  Proposal     100  3 Dec, 12 days  –
! deals: opportunities/acme-torn.toml:3:1: unresolved merge conflict (stage: proposal / negotiation)
!   3 | <<<<<<< ours
!     | ^~~~~~~
!   hint: deals resolve acme-torn shows both sides and settles it
? 5
$ deals show acme-pilot | head -2
Pilot                                                                 acme-pilot
Acme (customer) · no owner
$ deals set acme-pilot amount=200
acme-pilot: amount 100 → 200 EUR
$ deals list --json
{
  "schema": 1,
  "command": "list",
  "data": [
    {
      "id": "acme-pilot",
      "name": "Pilot",
      "customer": "acme",
      "customer_name": "Acme",
      "stage": "proposal",
      "stage_name": "Proposal",
      "state": "open",
      "pipeline": null,
      "amount": {
        "amount": "200.00",
        "currency": "EUR"
      },
      "probability": 50,
      "probability_source": "stage",
      "category": "best",
      "category_source": "stage",
      "weighted": {
        "amount": "100.00",
        "currency": "EUR"
      },
      "close": "2026-12-03",
      "closed": null,
      "owner": null,
      "type": null,
      "source": null,
      "tags": [],
      "next_step": null,
      "created": "2026-11-21",
      "stage_since": "2026-11-21",
      "days_in_stage": 0,
      "overdue": false,
      "stale": false,
      "lost_reason": null,
      "external": {},
      "fields": {}
    }
  ],
  "problems": [
    {
      "kind": "conflict",
      "severity": "error",
      "code": "unreadable",
      "file": "opportunities/acme-torn.toml",
      "line": 3,
      "column": 1,
      "message": "unresolved merge conflict (stage: proposal / negotiation)",
      "hints": [
        "deals resolve acme-torn shows both sides and settles it"
      ]
    }
  ]
}
? 5

# a command on the torn file itself is refused
$ deals set acme-torn amount=5
! deals: opportunities/acme-torn.toml:3:1: unresolved merge conflict (stage: proposal / negotiation)
!   3 | <<<<<<< ours
!     | ^~~~~~~
!   hint: deals resolve acme-torn shows both sides and settles it
? 4
$ deals move-stage acme-torn lead
! deals: opportunities/acme-torn.toml:3:1: unresolved merge conflict (stage: proposal / negotiation)
!   3 | <<<<<<< ours
!     | ^~~~~~~
!   hint: deals resolve acme-torn shows both sides and settles it
? 4
$ deals show acme-torn
! deals: opportunities/acme-torn.toml:3:1: unresolved merge conflict (stage: proposal / negotiation)
!   3 | <<<<<<< ours
!     | ^~~~~~~
!   hint: deals resolve acme-torn shows both sides and settles it
? 4

# a bulk change does not pass over it unseen
$ deals move-stage --where is:open negotiation --yes
acme-pilot: proposal → negotiation   200 EUR, 75 % (was 50 %), closes 3 Dec
! deals: opportunities/acme-torn.toml:3:1: unresolved merge conflict (stage: proposal / negotiation)
!   3 | <<<<<<< ours
!     | ^~~~~~~
!   hint: deals resolve acme-torn shows both sides and settles it
? 5

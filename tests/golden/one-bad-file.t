# one bad file of each sort among good ones: the rest works, and what is left out is said
file deals.toml
| currency = "EUR"
file customers/acme.toml
| name = "Acme"
file customers/broken.toml
| name = Broken
file opportunities/good.toml
| name = "Good"
| customer = "acme"
| stage = "proposal"
| amount = 1000
| close = 2026-12-01
| owner = "anna"
| history = [
|   { at = 2026-11-01T10:00:00Z, by = "anna", event = "created", stage = "proposal", amount = 1000.00, close = 2026-12-01, owner = "anna" },
| ]
file opportunities/no-toml.toml
| name = "No TOML
| customer = "acme"
| stage = "lead"
$ deals list
 ID    Customer  Stage     In stage  Amount   %  Close           Next step
 good  Acme      Proposal      20 d   1,000  50  1 Dec, 10 days  –
 1 open deal, 1,000 EUR, weighted 500 EUR · 1 without a next step · 2 files left out
! deals: customers/broken.toml:1:8: "Broken" is text without quotes
!   1 | name = Broken
!     |        ^~~~~~
!   hint: put quotes around it: "Broken"
! deals: opportunities/no-toml.toml:1:8: the text is not closed
!   1 | name = "No TOML
!     |        ^~~~~~~~
!   hint: end it with "
!   hint: text of several lines is written between """
? 5
$ deals board
 Lead  0  Qualification  0  Proposal  1 · 1,000  Negotiation  0
 ───────  ────────────────  ───────────────────  ──────────────
                            good          1,000
                            Acme, anna     20 d

 1 open deal, 1,000 EUR, weighted 500 EUR · 1 without a next step · 2 files left out
! deals: customers/broken.toml:1:8: "Broken" is text without quotes
!   1 | name = Broken
!     |        ^~~~~~
!   hint: put quotes around it: "Broken"
! deals: opportunities/no-toml.toml:1:8: the text is not closed
!   1 | name = "No TOML
!     |        ^~~~~~~~
!   hint: end it with "
!   hint: text of several lines is written between """
? 5
$ deals forecast
forecast by month · EUR · as of 21 Nov 2026

 Month     Deals  Pipeline   Best  Commit  Closed  Weighted  Expected
 ────────────────────────────────────────────────────────────────────
 Oct 2026      –         –      –       –       –         –         –
 Nov 2026      –         –      –       –       –         –         –
 Dec 2026      1         –  1,000       –       –       500       500  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
 Jan 2027      –         –      –       –       –         –         –
 Feb 2027      –         –      –       –       –         –         –
 Mar 2027      –         –      –       –       –         –         –
 ────────────────────────────────────────────────────────────────────
 Total         1         –  1,000       –       –       500       500

 █ closed, weighted: ▓ commit, ▒ best, ░ pipeline
 weighted = amount × probability of open deals · expected = closed + weighted
 2 files left out: totals are incomplete
! deals: customers/broken.toml:1:8: "Broken" is text without quotes
!   1 | name = Broken
!     |        ^~~~~~
!   hint: put quotes around it: "Broken"
! deals: opportunities/no-toml.toml:1:8: the text is not closed
!   1 | name = "No TOML
!     |        ^~~~~~~~
!   hint: end it with "
!   hint: text of several lines is written between """
? 5
$ deals export
id,name,customer,customer_name,pipeline,stage,amount,currency,close,probability,category,owner,type,source,tags,next_step,next_step_on,closed,lost_reason,contact,contact_role,created,notes
good,Good,acme,Acme,,proposal,1000.00,EUR,2026-12-01,,,anna,,,,,,,,,,2026-11-01,
! deals: customers/broken.toml:1:8: "Broken" is text without quotes
!   1 | name = Broken
!     |        ^~~~~~
!   hint: put quotes around it: "Broken"
! deals: opportunities/no-toml.toml:1:8: the text is not closed
!   1 | name = "No TOML
!     |        ^~~~~~~~
!   hint: end it with "
!   hint: text of several lines is written between """
? 5
$ deals list --json
{
  "schema": 1,
  "command": "list",
  "data": [
    {
      "id": "good",
      "name": "Good",
      "customer": "acme",
      "customer_name": "Acme",
      "stage": "proposal",
      "stage_name": "Proposal",
      "state": "open",
      "pipeline": null,
      "amount": {
        "amount": "1000.00",
        "currency": "EUR"
      },
      "probability": 50,
      "probability_source": "stage",
      "category": "best",
      "category_source": "stage",
      "weighted": {
        "amount": "500.00",
        "currency": "EUR"
      },
      "close": "2026-12-01",
      "closed": null,
      "owner": "anna",
      "type": null,
      "source": null,
      "tags": [],
      "next_step": null,
      "created": "2026-11-01",
      "stage_since": "2026-11-01",
      "days_in_stage": 20,
      "overdue": false,
      "stale": false,
      "lost_reason": null,
      "external": {},
      "fields": {}
    }
  ],
  "problems": [
    {
      "kind": "invalid_data",
      "severity": "error",
      "code": "unreadable",
      "file": "customers/broken.toml",
      "line": 1,
      "column": 8,
      "message": "\"Broken\" is text without quotes",
      "hints": [
        "put quotes around it: \"Broken\""
      ]
    },
    {
      "kind": "invalid_data",
      "severity": "error",
      "code": "unreadable",
      "file": "opportunities/no-toml.toml",
      "line": 1,
      "column": 8,
      "message": "the text is not closed",
      "hints": [
        "end it with \"",
        "text of several lines is written between \"\"\""
      ]
    }
  ]
}
? 5
$ deals show good
Good                                                                        good
Acme (customer) · owner anna

  Stage     Proposal for 20 days
  Amount    1,000.00 EUR · 50 % · weighted 500.00 · best
  Close     1 Dec 2026, in 10 days
  Next      nothing; deals next good TEXT --on DATE

  1 Nov  anna  created in proposal, 1,000, closing 1 Dec
$ deals set good source=web
good: source web
$ deals show no-toml
! deals: opportunities/no-toml.toml:1:8: the text is not closed
!   1 | name = "No TOML
!     |        ^~~~~~~~
!   hint: end it with "
!   hint: text of several lines is written between """
? 5
$ deals show no-toml --json
{
  "schema": 1,
  "command": "show",
  "error": {
    "kind": "invalid_data",
    "severity": "error",
    "file": "opportunities/no-toml.toml",
    "line": 1,
    "column": 8,
    "message": "the text is not closed",
    "hints": [
      "end it with \"",
      "text of several lines is written between \"\"\""
    ]
  },
  "problems": []
}
? 5
$ deals note no-toml 'A note.'
! deals: opportunities/no-toml.toml:1:8: the text is not closed
!   1 | name = "No TOML
!     |        ^~~~~~~~
!   hint: end it with "
!   hint: text of several lines is written between """
? 5
$ deals check
deals: customers/broken.toml:1:8: "Broken" is text without quotes
  1 | name = Broken
    |        ^~~~~~
  hint: put quotes around it: "Broken"
deals: opportunities/no-toml.toml:1:8: the text is not closed
  1 | name = "No TOML
    |        ^~~~~~~~
  hint: end it with "
  hint: text of several lines is written between """
2 errors
? 1

# an unfinished merge
file opportunities/no-toml.toml
| name = "Merging"
| customer = "acme"
| <<<<<<< HEAD
| stage = "won"
| =======
| stage = "lead"
| >>>>>>> bo
$ deals list
 ID    Customer  Stage     In stage  Amount   %  Close           Next step
 good  Acme      Proposal      20 d   1,000  50  1 Dec, 10 days  –
 1 open deal, 1,000 EUR, weighted 500 EUR · 1 without a next step · 2 files left out
! deals: customers/broken.toml:1:8: "Broken" is text without quotes
!   1 | name = Broken
!     |        ^~~~~~
!   hint: put quotes around it: "Broken"
! deals: opportunities/no-toml.toml:3:1: unresolved merge conflict (stage: won / lead)
!   3 | <<<<<<< HEAD
!     | ^~~~~~~
!   hint: deals resolve no-toml shows both sides and settles it
? 5
$ deals show no-toml
! deals: opportunities/no-toml.toml:3:1: unresolved merge conflict (stage: won / lead)
!   3 | <<<<<<< HEAD
!     | ^~~~~~~
!   hint: deals resolve no-toml shows both sides and settles it
? 4
$ deals close-lost no-toml --reason price
! deals: opportunities/no-toml.toml:3:1: unresolved merge conflict (stage: won / lead)
!   3 | <<<<<<< HEAD
!     | ^~~~~~~
!   hint: deals resolve no-toml shows both sides and settles it
? 4
$ deals check no-toml
deals: opportunities/no-toml.toml:3:1: unresolved merge conflict (stage: won / lead)
  3 | <<<<<<< HEAD
    | ^~~~~~~
  hint: deals resolve no-toml shows both sides and settles it
1 error
? 1

# values of the wrong type
file opportunities/no-toml.toml
| name = 7
| customer = "acme"
| stage = "lead"
$ deals list
 ID    Customer  Stage     In stage  Amount   %  Close           Next step
 good  Acme      Proposal      20 d   1,000  50  1 Dec, 10 days  –
 1 open deal, 1,000 EUR, weighted 500 EUR · 1 without a next step · 2 files left out
! deals: customers/broken.toml:1:8: "Broken" is text without quotes
!   1 | name = Broken
!     |        ^~~~~~
!   hint: put quotes around it: "Broken"
! deals: opportunities/no-toml.toml:1:8: name must be a string, not the integer 7
!   1 | name = 7
!     |        ^
!   hint: put it in quotes: name = "7"
? 5
$ deals show no-toml
! deals: opportunities/no-toml.toml:1:8: name must be a string, not the integer 7
!   1 | name = 7
!     |        ^
!   hint: put it in quotes: name = "7"
? 5
$ deals set no-toml name=Seven
! deals: opportunities/no-toml.toml:1:8: name must be a string, not the integer 7
!   1 | name = 7
!     |        ^
!   hint: put it in quotes: name = "7"
? 5

# something that every opportunity has is not there
file opportunities/no-toml.toml
| customer = "acme"
| stage = "lead"
$ deals list
 ID    Customer  Stage     In stage  Amount   %  Close           Next step
 good  Acme      Proposal      20 d   1,000  50  1 Dec, 10 days  –
 1 open deal, 1,000 EUR, weighted 500 EUR · 1 without a next step · 2 files left out
! deals: customers/broken.toml:1:8: "Broken" is text without quotes
!   1 | name = Broken
!     |        ^~~~~~
!   hint: put quotes around it: "Broken"
! deals: opportunities/no-toml.toml:1: missing "name"
!   hint: add a line: name = "…"
? 5
$ deals show no-toml
! deals: opportunities/no-toml.toml:1: missing "name"
!   hint: add a line: name = "…"
? 5
$ deals claim good no-toml
! deals: opportunities/no-toml.toml:1: missing "name"
!   hint: add a line: name = "…"
? 5

# a bad customer is left out of the list of customers
$ deals list customers
 ID    Name  Status    Owner  Open  Worth  Won  Worth
 acme  Acme  customer  –         1  1,000    –      –
 1 customer · 2 files left out
! deals: customers/broken.toml:1:8: "Broken" is text without quotes
!   1 | name = Broken
!     |        ^~~~~~
!   hint: put quotes around it: "Broken"
! deals: opportunities/no-toml.toml:1: missing "name"
!   hint: add a line: name = "…"
? 5
$ deals show broken
! deals: customers/broken.toml:1:8: "Broken" is text without quotes
!   1 | name = Broken
!     |        ^~~~~~
!   hint: put quotes around it: "Broken"
? 5

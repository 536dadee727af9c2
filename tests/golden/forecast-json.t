# everything in scope is counted once, and what is added was rounded before
file deals.toml
| name = "Lab"
| currency = "EUR"
| fiscal_year_start = 4
| [[targets]]
| period = "2027-Q3"
| amount = 100.00
| [[targets]]
| period = "2026-11"
| amount = 40.00
file customers/acme.toml
| name = "Acme Corp"
file opportunities/a-open.toml
| name = "Open"
| customer = "acme"
| stage = "negotiation"
| amount = 0.10
| close = 2026-12-15
| owner = "anna"
| tags = ["x", "y"]
file opportunities/b-half.toml
| name = "Half a cent"
| customer = "acme"
| stage = "negotiation"
| amount = 0.10
| close = 2026-12-31
| tags = ["x"]
file opportunities/c-won.toml
| name = "Won"
| customer = "acme"
| stage = "won"
| amount = 60.00
| close = 2027-06-30
| closed = 2026-11-20
| owner = "anna"
file opportunities/d-won-some-day.toml
| name = "Won some day"
| customer = "acme"
| stage = "won"
| amount = 5.00
| close = 2026-12-01
file opportunities/e-won-unpriced.toml
| name = "Won for nothing"
| customer = "acme"
| stage = "won"
| closed = 2026-11-20
file opportunities/f-lost.toml
| name = "Lost"
| customer = "acme"
| stage = "lost"
| amount = 7.00
file opportunities/g-omitted.toml
| name = "Omitted"
| customer = "acme"
| stage = "lead"
| category = "omitted"
| close = 2026-01-01
file opportunities/h-overdue.toml
| name = "Overdue"
| customer = "acme"
| stage = "proposal"
| amount = 9.00
| close = 2026-11-20
file opportunities/i-outside.toml
| name = "Outside"
| customer = "acme"
| stage = "proposal"
| amount = 11.00
| close = 2027-07-01
$ deals forecast
Lab · forecast by month · EUR · as of 21 Nov 2026

 Month     Deals  Pipeline  Best  Commit  Closed  Weighted  Expected  Target  Gap
 ────────────────────────────────────────────────────────────────────────────────
 Oct 2026      –         –     –       –       –         –         –       –    –
 Nov 2026      1         –     –       –      60         –     60.00      40    –  ████████████████
 Dec 2026      2         –     –    0.20       –      0.16      0.16       –    –  ▓
 Jan 2027      –         –     –       –       –         –         –       –    –
 Feb 2027      –         –     –       –       –         –         –       –    –
 Mar 2027      –         –     –       –       –         –         –       –    –
 ────────────────────────────────────────────────────────────────────────────────
 Total         3         –     –    0.20      60      0.16     60.16      40    –

 not in the table   overdue 1 deal, 9 · no close date 1 deal, 5 · no amount 1 deal · omitted 1 deal
                    other dates 1 deal, 11 · lost 1 deal, 7
 █ closed, weighted: ▓ commit, ▒ best, ░ pipeline
 weighted = amount × probability of open deals · expected = closed + weighted
 gap = target − expected in the periods that have a target
$ deals forecast --by quarter --json
{
  "schema": 1,
  "command": "forecast",
  "data": {
    "currency": "EUR",
    "from": "2026-10-01",
    "to": "2027-03-31",
    "by": "quarter",
    "as_of": "2026-11-21",
    "filter": null,
    "rows": [
      {
        "key": "2027-Q3",
        "label": "2027-Q3",
        "count": 3,
        "pipeline": {
          "amount": "0.00",
          "currency": "EUR"
        },
        "best": {
          "amount": "0.00",
          "currency": "EUR"
        },
        "commit": {
          "amount": "0.20",
          "currency": "EUR"
        },
        "closed": {
          "amount": "60.00",
          "currency": "EUR"
        },
        "weighted": {
          "amount": "0.16",
          "currency": "EUR"
        },
        "expected": {
          "amount": "60.16",
          "currency": "EUR"
        },
        "target": {
          "amount": "100.00",
          "currency": "EUR"
        },
        "gap": {
          "amount": "39.84",
          "currency": "EUR"
        },
        "coverage": 0
      },
      {
        "key": "2027-Q4",
        "label": "2027-Q4",
        "count": 0,
        "pipeline": {
          "amount": "0.00",
          "currency": "EUR"
        },
        "best": {
          "amount": "0.00",
          "currency": "EUR"
        },
        "commit": {
          "amount": "0.00",
          "currency": "EUR"
        },
        "closed": {
          "amount": "0.00",
          "currency": "EUR"
        },
        "weighted": {
          "amount": "0.00",
          "currency": "EUR"
        },
        "expected": {
          "amount": "0.00",
          "currency": "EUR"
        },
        "target": null,
        "gap": null,
        "coverage": null
      }
    ],
    "total": {
      "key": null,
      "label": "Total",
      "count": 3,
      "pipeline": {
        "amount": "0.00",
        "currency": "EUR"
      },
      "best": {
        "amount": "0.00",
        "currency": "EUR"
      },
      "commit": {
        "amount": "0.20",
        "currency": "EUR"
      },
      "closed": {
        "amount": "60.00",
        "currency": "EUR"
      },
      "weighted": {
        "amount": "0.16",
        "currency": "EUR"
      },
      "expected": {
        "amount": "60.16",
        "currency": "EUR"
      },
      "target": {
        "amount": "100.00",
        "currency": "EUR"
      },
      "gap": {
        "amount": "39.84",
        "currency": "EUR"
      },
      "coverage": 0
    },
    "overdue": {
      "count": 1,
      "amount": {
        "amount": "9.00",
        "currency": "EUR"
      },
      "weighted": {
        "amount": "4.50",
        "currency": "EUR"
      }
    },
    "undated": {
      "count": 1,
      "amount": {
        "amount": "5.00",
        "currency": "EUR"
      },
      "weighted": {
        "amount": "0.00",
        "currency": "EUR"
      }
    },
    "unpriced": {
      "count": 1,
      "amount": {
        "amount": "0.00",
        "currency": "EUR"
      },
      "weighted": {
        "amount": "0.00",
        "currency": "EUR"
      }
    },
    "omitted": {
      "count": 1,
      "amount": {
        "amount": "0.00",
        "currency": "EUR"
      },
      "weighted": {
        "amount": "0.00",
        "currency": "EUR"
      }
    },
    "outside": {
      "count": 1,
      "amount": {
        "amount": "11.00",
        "currency": "EUR"
      },
      "weighted": {
        "amount": "5.50",
        "currency": "EUR"
      }
    },
    "lost": {
      "count": 1,
      "amount": {
        "amount": "7.00",
        "currency": "EUR"
      }
    },
    "in_scope": 9,
    "rates": [],
    "left_out": []
  },
  "problems": []
}
$ deals forecast --by tag
Lab · forecast by tag · EUR · 1 Oct 2026 to 31 Mar 2027 · as of 21 Nov 2026

 Tag       Deals  Pipeline  Best  Commit  Closed  Weighted  Expected
 ───────────────────────────────────────────────────────────────────
 x             2         –     –    0.20       –      0.16      0.16  ▓
 y             1         –     –    0.10       –      0.08      0.08  ▓
 (no tag)      1         –     –       –      60         –     60.00  ████████████████
 ───────────────────────────────────────────────────────────────────
 Total         3         –     –    0.20      60      0.16     60.16

 not in the table   overdue 1 deal, 9 · no close date 1 deal, 5 · no amount 1 deal · omitted 1 deal
                    other dates 1 deal, 11 · lost 1 deal, 7
 █ closed, weighted: ▓ commit, ▒ best, ░ pipeline
 weighted = amount × probability of open deals · expected = closed + weighted
 a deal is in the row of each of its tags, once in the total

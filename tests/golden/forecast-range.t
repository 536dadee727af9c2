# what may be closed, at worst and at best
book fjord-analytics
$ deals forecast --range
Fjord Analytics · forecast by month · EUR · as of 21 Nov 2026

 Month     Deals  Pipeline       Best  Commit  Closed   Weighted    Expected         P10         P50         P90   Target        Gap  Coverage
 ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
 Oct 2026      3         –          –       –  41,200          –   41,200.00   41,200.00   41,200.00   41,200.00   40,000          –         –  ███████████
 Nov 2026      3     8,000          –  12,000  18,000  11,600.00   29,600.00   26,000.00   30,000.00   30,000.00   40,000  10,400.00      0.91  █████▓▓▓░
 Dec 2026      4    22,000  24,819.15  48,000       –  57,841.49   57,841.49   15,319.25   63,318.60   85,318.00   40,000          –      2.37  ▓▓▓▓▓▓▓▓▓▓▓▒▒▒░░
 Jan 2027      1         –  21,000.00       –       –  14,700.00   14,700.00           –   21,000.00   21,000.00        –          –         –  ▒▒▒▒
 Feb 2027      –         –          –       –       –          –           –           –           –           –        –          –         –
 Mar 2027      1    32,000          –       –       –   8,000.00    8,000.00           –           –   32,000.00        –          –         –  ░░
 ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
 Total        12    62,000  45,819.15  60,000  59,200  92,141.49  151,341.49  108,518.30  155,518.46  187,517.53  120,000          –      1.89

 not in the table   overdue 2 deals, 15,500 · no close date 1 deal, 4,000 · no amount 1 deal
                    omitted 1 deal, 6,000 · other dates 5 deals, 59,373.72 · lost 6 deals, 94,500
 █ closed, weighted: ▓ commit, ▒ best, ░ pipeline
 weighted = amount × probability of open deals · expected = closed + weighted
 closed in all: at most P10 in 1 case of 10, P90 in 9 of 10, off by 4.32 at most
 gap = target − expected in the periods that have a target · coverage = open ÷ (target − closed)
 rate of 4 May 2026: 1 EUR = 11.603 NOK (1 deal) · rate of 20 Nov 2026: 1 EUR = 11.75 NOK (1 deal)
$ deals forecast --range --by owner --output porcelain
anna	EUR	4	0.00	0.00	60000.00	42000.00	49200.00	91200.00	60000.00	-31200.00	3.33	54000.00	102000.00	102000.00
bo	EUR	3	22000.00	21000.00	0.00	16000.00	20200.00	36200.00	35000.00	13500.00	1.16	16000.00	37000.00	59000.00
chen	EUR	4	40000.00	15319.15	0.00	1200.00	17991.49	19191.49	25000.00	13808.51	0.98	1200.00	16519.55	48519.50
	EUR	1	0.00	9500.00	0.00	0.00	4750.00	4750.00				0.00	0.00	9500.00
# what was said, and what came
$ deals forecast --against-actual
Fjord Analytics · forecast by month · EUR · as of 21 Nov 2026

 Month     Deals  Commit then  Expected then      Closed  Difference
 ───────────────────────────────────────────────────────────────────
 Jan 2026      1       15,000      16,100.00    1,200.00  −14,900.00
 Feb 2026      1            –       6,500.00   26,000.00   19,500.00
 Mar 2026      –            –              –           –           –
 Apr 2026      –            –       2,360.92           –   −2,360.92
 May 2026      1            –       4,721.84    8,273.72    3,551.88
 Jun 2026      –            –      22,500.00           –  −22,500.00
 Jul 2026      –       30,000      15,000.00           –  −15,000.00
 Aug 2026      1            –      13,350.00    5,400.00   −7,950.00
 Sep 2026      –            –       7,000.00           –   −7,000.00
 Oct 2026      3            –      31,625.00   41,200.00    9,575.00
 Nov 2026      3       14,400      41,330.00   18,000.00  −23,330.00
 ───────────────────────────────────────────────────────────────────
 Total        10       59,400     160,487.76  100,073.72  −60,414.04

 not in the table   overdue 2 deals, 15,500 · no close date 1 deal, 4,000 · no amount 1 deal
                    omitted 1 deal, 6,000 · other dates 7 deals, 166,319.15 · lost 6 deals, 94,500
 then: the evening of the period's first day · difference = closed − expected then
 rate of 4 May 2026: 1 EUR = 11.603 NOK (1 deal) · rate of 20 Nov 2026: 1 EUR = 11.75 NOK (1 deal)
$ deals forecast --against-actual --by quarter --json
{
  "schema": 1,
  "command": "forecast",
  "data": {
    "currency": "EUR",
    "from": "2026-01-01",
    "to": "2026-11-30",
    "by": "quarter",
    "as_of": "2026-11-21",
    "filter": null,
    "rows": [
      {
        "key": "2026-Q1",
        "label": "2026-Q1",
        "count": 2,
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
          "amount": "27200.00",
          "currency": "EUR"
        },
        "weighted": {
          "amount": "0.00",
          "currency": "EUR"
        },
        "expected": {
          "amount": "27200.00",
          "currency": "EUR"
        },
        "target": null,
        "gap": null,
        "coverage": null,
        "commit_then": {
          "amount": "15000.00",
          "currency": "EUR"
        },
        "weighted_then": {
          "amount": "16100.00",
          "currency": "EUR"
        },
        "expected_then": {
          "amount": "16100.00",
          "currency": "EUR"
        },
        "actual": {
          "amount": "27200.00",
          "currency": "EUR"
        },
        "difference": {
          "amount": "11100.00",
          "currency": "EUR"
        }
      },
      {
        "key": "2026-Q2",
        "label": "2026-Q2",
        "count": 1,
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
          "amount": "8273.72",
          "currency": "EUR"
        },
        "weighted": {
          "amount": "0.00",
          "currency": "EUR"
        },
        "expected": {
          "amount": "8273.72",
          "currency": "EUR"
        },
        "target": null,
        "gap": null,
        "coverage": null,
        "commit_then": {
          "amount": "0.00",
          "currency": "EUR"
        },
        "weighted_then": {
          "amount": "11860.92",
          "currency": "EUR"
        },
        "expected_then": {
          "amount": "11860.92",
          "currency": "EUR"
        },
        "actual": {
          "amount": "8273.72",
          "currency": "EUR"
        },
        "difference": {
          "amount": "-3587.20",
          "currency": "EUR"
        }
      },
      {
        "key": "2026-Q3",
        "label": "2026-Q3",
        "count": 1,
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
          "amount": "5400.00",
          "currency": "EUR"
        },
        "weighted": {
          "amount": "0.00",
          "currency": "EUR"
        },
        "expected": {
          "amount": "5400.00",
          "currency": "EUR"
        },
        "target": null,
        "gap": null,
        "coverage": null,
        "commit_then": {
          "amount": "30000.00",
          "currency": "EUR"
        },
        "weighted_then": {
          "amount": "27540.00",
          "currency": "EUR"
        },
        "expected_then": {
          "amount": "27540.00",
          "currency": "EUR"
        },
        "actual": {
          "amount": "5400.00",
          "currency": "EUR"
        },
        "difference": {
          "amount": "-22140.00",
          "currency": "EUR"
        }
      },
      {
        "key": "2026-Q4",
        "label": "2026-Q4",
        "count": 6,
        "pipeline": {
          "amount": "8000.00",
          "currency": "EUR"
        },
        "best": {
          "amount": "0.00",
          "currency": "EUR"
        },
        "commit": {
          "amount": "12000.00",
          "currency": "EUR"
        },
        "closed": {
          "amount": "59200.00",
          "currency": "EUR"
        },
        "weighted": {
          "amount": "11600.00",
          "currency": "EUR"
        },
        "expected": {
          "amount": "70800.00",
          "currency": "EUR"
        },
        "target": {
          "amount": "80000.00",
          "currency": "EUR"
        },
        "gap": {
          "amount": "9200.00",
          "currency": "EUR"
        },
        "coverage": 0.96,
        "commit_then": {
          "amount": "0.00",
          "currency": "EUR"
        },
        "weighted_then": {
          "amount": "54176.66",
          "currency": "EUR"
        },
        "expected_then": {
          "amount": "54176.66",
          "currency": "EUR"
        },
        "actual": {
          "amount": "59200.00",
          "currency": "EUR"
        },
        "difference": {
          "amount": "5023.34",
          "currency": "EUR"
        }
      }
    ],
    "total": {
      "key": null,
      "label": "Total",
      "count": 10,
      "pipeline": {
        "amount": "8000.00",
        "currency": "EUR"
      },
      "best": {
        "amount": "0.00",
        "currency": "EUR"
      },
      "commit": {
        "amount": "12000.00",
        "currency": "EUR"
      },
      "closed": {
        "amount": "100073.72",
        "currency": "EUR"
      },
      "weighted": {
        "amount": "11600.00",
        "currency": "EUR"
      },
      "expected": {
        "amount": "111673.72",
        "currency": "EUR"
      },
      "target": {
        "amount": "80000.00",
        "currency": "EUR"
      },
      "gap": {
        "amount": "9200.00",
        "currency": "EUR"
      },
      "coverage": 0.96,
      "commit_then": {
        "amount": "45000.00",
        "currency": "EUR"
      },
      "weighted_then": {
        "amount": "109677.58",
        "currency": "EUR"
      },
      "expected_then": {
        "amount": "109677.58",
        "currency": "EUR"
      },
      "actual": {
        "amount": "100073.72",
        "currency": "EUR"
      },
      "difference": {
        "amount": "-9603.86",
        "currency": "EUR"
      }
    },
    "overdue": {
      "count": 2,
      "amount": {
        "amount": "15500.00",
        "currency": "EUR"
      },
      "weighted": {
        "amount": "8500.00",
        "currency": "EUR"
      }
    },
    "undated": {
      "count": 1,
      "amount": {
        "amount": "4000.00",
        "currency": "EUR"
      },
      "weighted": {
        "amount": "400.00",
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
        "amount": "6000.00",
        "currency": "EUR"
      },
      "weighted": {
        "amount": "0.00",
        "currency": "EUR"
      }
    },
    "outside": {
      "count": 7,
      "amount": {
        "amount": "166319.15",
        "currency": "EUR"
      },
      "weighted": {
        "amount": "80541.49",
        "currency": "EUR"
      }
    },
    "lost": {
      "count": 6,
      "amount": {
        "amount": "94500.00",
        "currency": "EUR"
      }
    },
    "in_scope": 28,
    "rates": [
      {
        "date": "2026-05-04",
        "from": "EUR",
        "to": "NOK",
        "rate": 11.603
      },
      {
        "date": "2026-11-20",
        "from": "EUR",
        "to": "NOK",
        "rate": 11.75
      }
    ],
    "left_out": []
  },
  "problems": []
}

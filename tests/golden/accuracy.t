# what was said on the first day of each month beside what came
book fjord-analytics
$ deals accuracy --from 2026-06
Fjord Analytics · accuracy by month · EUR · as of 21 Nov 2026

 Month     Won    Came  Weighted      Off          %  Commit      Off          %
 ───────────────────────────────────────────────────────────────────────────────
 Jun 2026    –       –    22,500  +22,500          –       –        0          –
 Jul 2026    –       –    15,000  +15,000          –  30,000  +30,000          –
 Aug 2026    1   5,400    13,350   +7,950  +147.22 %       –   −5,400  −100.00 %
 Sep 2026    –       –     7,000   +7,000          –       –        0          –
 Oct 2026    3  41,200    31,625   −9,575   −23.24 %       –  −41,200  −100.00 %
 ───────────────────────────────────────────────────────────────────────────────
 Total       4  46,600    89,475  +42,875   +92.01 %  30,000  −16,600   −35.62 %

 weighted: bias +8,575 a month (+92.01 %), error 133.10 %
 commit: bias −3,320 a month (−35.62 %), error 164.38 %
 said on a period's first day: what was won by then, and weighted or commit
 off = said − came · bias = mean of said − came
 error = sum of what it was off either way, of what came
 rates of 3 days: 1 EUR = 11.603 to 11.752 NOK (7 deals)
$ deals accuracy --by quarter currency:EUR
Fjord Analytics · accuracy by quarter · EUR · as of 21 Nov 2026

 Quarter  Won    Came  Weighted      Off          %  Commit      Off          %
 ──────────────────────────────────────────────────────────────────────────────
 2026-Q1    2  27,200    16,100  −11,100   −40.81 %  15,000  −12,200   −44.85 %
 2026-Q2    –       –     9,500   +9,500          –       –        0          –
 2026-Q3    1   5,400    27,540  +22,140  +410.00 %  30,000  +24,600  +455.56 %
 ──────────────────────────────────────────────────────────────────────────────
 Total      3  32,600    53,140  +20,540   +63.01 %  45,000  +12,400   +38.04 %

 weighted: bias +6,846.67 a quarter (+63.01 %), error 131.10 %
 commit: bias +4,133.33 a quarter (+38.04 %), error 112.88 %
 said on a period's first day: what was won by then, and weighted or commit
 off = said − came · bias = mean of said − came
 error = sum of what it was off either way, of what came
 filter currency:EUR
$ deals accuracy owner:anna --from 2026-09 --to 2026-10
Fjord Analytics · accuracy by month · EUR · as of 21 Nov 2026

 Month     Won    Came  Weighted     Off         %  Commit      Off          %
 ─────────────────────────────────────────────────────────────────────────────
 Sep 2026    –       –     7,000  +7,000         –       –        0          –
 Oct 2026    1  24,000    23,625    −375   −1.56 %       –  −24,000  −100.00 %
 ─────────────────────────────────────────────────────────────────────────────
 Total       1  24,000    30,625  +6,625  +27.60 %       –  −24,000  −100.00 %

 weighted: bias +3,312.50 a month (+27.60 %), error 30.73 %
 commit: bias −12,000 a month (−100.00 %), error 100.00 %
 said on a period's first day: what was won by then, and weighted or commit
 off = said − came · bias = mean of said − came
 error = sum of what it was off either way, of what came
 filter owner:anna
# the same numbers as the forecast of that day
$ deals forecast --as-of 2026-10-01 --from 2026-10 --to 2026-10 currency:EUR
Fjord Analytics · forecast by month · EUR · 1 Oct 2026 to 31 Oct 2026 · as of 1 Oct 2026

 Month     Deals  Pipeline    Best  Commit  Closed  Weighted  Expected
 ─────────────────────────────────────────────────────────────────────
 Oct 2026      4    22,500  40,000       –       –    31,625    31,625  ▒▒▒▒▒▒▒▒▒▒▒▒▒░░░
 ─────────────────────────────────────────────────────────────────────
 Total         4    22,500  40,000       –       –    31,625    31,625

 not in the table   other dates 10 deals, 176,400 · lost 5 deals, 87,000
 █ closed, weighted: ▓ commit, ▒ best, ░ pipeline
 weighted = amount × probability of open deals · expected = closed + weighted
 filter currency:EUR · targets are for all deals, so not shown
# machines
$ deals accuracy --from 2026-09 currency:EUR --output porcelain
2026-09	EUR	0	0.00	7000.00	7000.00		0.00	0.00	
2026-10	EUR	3	41200.00	31625.00	-9575.00	-23.24	0.00	-41200.00	-100
$ deals accuracy --from 2026-10 currency:EUR --json
{
  "schema": 1,
  "command": "accuracy",
  "data": {
    "currency": "EUR",
    "from": "2026-10-01",
    "to": "2026-10-31",
    "by": "month",
    "rows": [
      {
        "key": "2026-10",
        "label": "Oct 2026",
        "from": "2026-10-01",
        "to": "2026-10-31",
        "won": 3,
        "came": {
          "amount": "41200.00",
          "currency": "EUR"
        },
        "weighted": {
          "amount": "31625.00",
          "currency": "EUR"
        },
        "weighted_off": {
          "amount": "-9575.00",
          "currency": "EUR"
        },
        "weighted_off_percent": -23.24,
        "commit": {
          "amount": "0.00",
          "currency": "EUR"
        },
        "commit_off": {
          "amount": "-41200.00",
          "currency": "EUR"
        },
        "commit_off_percent": -100
      }
    ],
    "total": {
      "key": null,
      "label": "Total",
      "from": "2026-10-01",
      "to": "2026-10-31",
      "won": 3,
      "came": {
        "amount": "41200.00",
        "currency": "EUR"
      },
      "weighted": {
        "amount": "31625.00",
        "currency": "EUR"
      },
      "weighted_off": {
        "amount": "-9575.00",
        "currency": "EUR"
      },
      "weighted_off_percent": -23.24,
      "commit": {
        "amount": "0.00",
        "currency": "EUR"
      },
      "commit_off": {
        "amount": "-41200.00",
        "currency": "EUR"
      },
      "commit_off_percent": -100
    },
    "weighted": {
      "bias": {
        "amount": "-9575.00",
        "currency": "EUR"
      },
      "bias_percent": -23.24,
      "error_percent": 23.24
    },
    "commit": {
      "bias": {
        "amount": "-41200.00",
        "currency": "EUR"
      },
      "bias_percent": -100,
      "error_percent": 100
    },
    "without_history": 0,
    "filter": "currency:EUR",
    "rates": [],
    "left_out": []
  },
  "problems": []
}
# nothing fits, and nothing is over yet
$ deals accuracy customer:nobody-at-all
no opportunities fit customer:nobody-at-all
$ deals accuracy --by year --as-of 2026-01-15
no year is over since the book's history began: nothing to learn from yet
# before any history nobody knows what was said
$ deals accuracy --from 2025-09 --to 2025-12 --output porcelain
2025-09	EUR	0	0.00	0.00	0.00		0.00	0.00	
2025-10	EUR	0	0.00	0.00	0.00		0.00	0.00	
2025-11	EUR	0	0.00	0.00	0.00		0.00	0.00	
2025-12	EUR	1	18500.00	4625.00	-13875.00	-75	0.00	-18500.00	-100
! deals: warning: 2025-09-01 is before any history: the first event is of 2025-11-24

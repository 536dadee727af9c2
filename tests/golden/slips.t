# how often and how far close dates were pushed
book fjord-analytics
$ deals slips
Fjord Analytics · slips by owner · as of 21 Nov 2026

 Owner  Deals  Pushes  Median days   Mean  Total  Won  Lost  Open  Win rate %
 ────────────────────────────────────────────────────────────────────────────
 anna       4       5           30   34.8    174    1     2     1     33.33 %
 bo         5       5           28   23.6    118    1     1     3     50.00 %
 chen       2       2         25.5   25.5     51    1     –     1    100.00 %
 ────────────────────────────────────────────────────────────────────────────
 Total     11      12           28  28.58    343    3     3     5     50.00 %

 pushed 11 of 27 deals with a close date, 40.74 % · pulled in 1 time
 pushed deals: 3 of 6 closed were won, 50.00 %
 deals that were not: 6 of 9 closed were won, 66.67 %
 not counted  1 deal without a close date
$ deals slips --by stage
Fjord Analytics · slips by stage · as of 21 Nov 2026

 Stage          Deals  Pushes  Median days   Mean  Total  Won  Lost  Open  Win rate %
 ────────────────────────────────────────────────────────────────────────────────────
 Lead               1       1           28     28     28    –     –     1           –
 Qualification      7       7           22     26    182    3     1     3     75.00 %
 Proposal           2       3           30  34.33    103    –     1     1      0.00 %
 Negotiation        1       1           30     30     30    –     1     –      0.00 %
 ────────────────────────────────────────────────────────────────────────────────────
 Total             11      12           28  28.58    343    3     3     5     50.00 %

 pushed 11 of 27 deals with a close date, 40.74 % · pulled in 1 time
 pushed deals: 3 of 6 closed were won, 50.00 %
 deals that were not: 6 of 9 closed were won, 66.67 %
 not counted  1 deal without a close date
$ deals slips --by quarter --from 2026-Q2
Fjord Analytics · slips by quarter · pushed 1 Apr 2026 to 21 Nov 2026 · as of 21 Nov 2026

 Quarter  Deals  Pushes  Median days   Mean  Total  Won  Lost  Open  Win rate %
 ──────────────────────────────────────────────────────────────────────────────
 2026-Q2      3       3           30  40.33    121    1     2     –     33.33 %
 2026-Q3      2       2           36     36     72    1     1     –     50.00 %
 2026-Q4      6       6           21  20.33    122    –     1     5      0.00 %
 ──────────────────────────────────────────────────────────────────────────────
 Total       10      11           28  28.64    315    2     3     5     40.00 %

 pushed 10 of 27 deals with a close date, 37.04 % · pulled in 1 time
 pushed deals: 2 of 5 closed were won, 40.00 %
 deals that were not: 7 of 10 closed were won, 70.00 %
 a deal is in each row in which it was pushed, once in the total
 not counted  1 deal without a close date
$ deals slips customer:umbra-logistics
Fjord Analytics · slips by owner · as of 21 Nov 2026

 Owner  Deals  Pushes  Median days  Mean  Total  Won  Lost  Open  Win rate %
 ───────────────────────────────────────────────────────────────────────────
 anna       1       1           21    21     21    –     1     –      0.00 %
 ───────────────────────────────────────────────────────────────────────────
 Total      1       1           21    21     21    –     1     –      0.00 %

 pushed 1 of 1 deal with a close date, 100.00 %
 pushed deals: 0 of 1 closed were won, 0.00 %
 deals that were not: none is closed yet
 filter customer:umbra-logistics
# machines
$ deals slips --output porcelain
anna	4	5	30	34.8	174	1	2	1	33.33
bo	5	5	28	23.6	118	1	1	3	50
chen	2	2	25.5	25.5	51	1	0	1	100
$ deals slips owner:anna --json
{
  "schema": 1,
  "command": "slips",
  "data": {
    "from": "2025-11-24",
    "to": "2026-11-21",
    "by": "owner",
    "rows": [
      {
        "key": "anna",
        "label": "anna",
        "deals": 4,
        "pushes": 5,
        "median_days": 30,
        "mean_days": 34.8,
        "total_days": 174,
        "won": 1,
        "lost": 2,
        "open": 1,
        "win_rate": 33.33
      }
    ],
    "total": {
      "deals": 4,
      "pushes": 5,
      "median_days": 30,
      "mean_days": 34.8,
      "total_days": 174,
      "won": 1,
      "lost": 2,
      "open": 1,
      "win_rate": 33.33
    },
    "not_pushed": {
      "count": 6,
      "won": 3,
      "lost": 1,
      "open": 2,
      "win_rate": 75
    },
    "pulled_in": 1,
    "undated": 1,
    "without_history": 0,
    "filter": "owner:anna",
    "rates": [],
    "left_out": []
  },
  "problems": []
}
# nothing fits, and nothing slipped yet
$ deals slips customer:nobody-at-all
no opportunities fit customer:nobody-at-all
$ deals slips --to 2020
Fjord Analytics · slips by owner · pushed 31 Dec 2020 to 31 Dec 2020 · as of 21 Nov 2026

 no close date of an open deal was pushed
 not counted  28 deals without a close date

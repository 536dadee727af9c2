# why deals were lost
book fjord-analytics
$ deals losses
Fjord Analytics · losses by reason · EUR · as of 21 Nov 2026

 Reason       Deals     Share  Amount     Share  Lost in
 ───────────────────────────────────────────────────────────────────────────────
 competitor       2   33.33 %  22,500   23.81 %  Proposal 1, Quoted (renewals) 1  ▒▒▒▒▒▒▒▒▒▒▒▒
 price            1   16.67 %  30,000   31.75 %  Negotiation 1                    ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
 no-budget        1   16.67 %  28,000   29.63 %  Qualification 1                  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
 no-decision      1   16.67 %  14,000   14.81 %  Proposal 1                       ▒▒▒▒▒▒▒
 not-a-fit        1   16.67 %       –    0.00 %  Lead 1
 ───────────────────────────────────────────────────────────────────────────────
 Total            6  100.00 %  94,500  100.00 %

 no amount 1 deal
$ deals losses --by stage
Fjord Analytics · losses by stage · EUR · as of 21 Nov 2026

 Stage              Deals     Share  Amount     Share
 ────────────────────────────────────────────────────
 Lead                   1   16.67 %       –    0.00 %
 Qualification          1   16.67 %  28,000   29.63 %  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
 Proposal               2   33.33 %  21,500   22.75 %  ▒▒▒▒▒▒▒▒▒▒▒
 Negotiation            1   16.67 %  30,000   31.75 %  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
 Quoted (renewals)      1   16.67 %  15,000   15.87 %  ▒▒▒▒▒▒▒▒
 ────────────────────────────────────────────────────
 Total                  6  100.00 %  94,500  100.00 %

 no amount 1 deal
$ deals losses --by quarter
Fjord Analytics · losses by quarter · EUR · as of 21 Nov 2026

 Quarter  Deals     Share  Amount     Share  Lost in
 ────────────────────────────────────────────────────────────────────────────────
 2026-Q1      2   33.33 %  43,000   45.50 %  Qualification 1, Quoted (renewals) 1  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
 2026-Q2      1   16.67 %       –    0.00 %  Lead 1
 2026-Q3      2   33.33 %  44,000   46.56 %  Proposal 1, Negotiation 1             ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
 2026-Q4      1   16.67 %   7,500    7.94 %  Proposal 1                            ▒▒▒
 ────────────────────────────────────────────────────────────────────────────────
 Total        6  100.00 %  94,500  100.00 %

 no amount 1 deal
$ deals losses --from 2026-Q3 owner:anna
Fjord Analytics · losses by reason · EUR · lost since 1 Jul 2026 · as of 21 Nov 2026

 Reason       Deals     Share  Amount     Share  Lost in
 ──────────────────────────────────────────────────────────
 no-decision      1   50.00 %  14,000   65.12 %  Proposal 1  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
 competitor       1   50.00 %   7,500   34.88 %  Proposal 1  ▒▒▒▒▒▒▒▒▒
 ──────────────────────────────────────────────────────────
 Total            2  100.00 %  21,500  100.00 %

 lost on other days 1 deal
 filter owner:anna
$ deals losses --json lost_reason:competitor
{
  "schema": 1,
  "command": "losses",
  "data": {
    "currency": "EUR",
    "from": null,
    "to": null,
    "by": "reason",
    "as_of": "2026-11-21",
    "rows": [
      {
        "key": "competitor",
        "label": "competitor",
        "count": 2,
        "count_share": 100,
        "amount": {
          "amount": "22500.00",
          "currency": "EUR"
        },
        "amount_share": 100,
        "unpriced": 0,
        "stages": [
          {
            "stage": "proposal",
            "label": "Proposal",
            "count": 1,
            "amount": {
              "amount": "7500.00",
              "currency": "EUR"
            }
          },
          {
            "stage": "renewals/quoted",
            "label": "Quoted (renewals)",
            "count": 1,
            "amount": {
              "amount": "15000.00",
              "currency": "EUR"
            }
          }
        ]
      }
    ],
    "total": {
      "key": null,
      "label": "Total",
      "count": 2,
      "count_share": 100,
      "amount": {
        "amount": "22500.00",
        "currency": "EUR"
      },
      "amount_share": 100,
      "unpriced": 0,
      "stages": [
        {
          "stage": "proposal",
          "label": "Proposal",
          "count": 1,
          "amount": {
            "amount": "7500.00",
            "currency": "EUR"
          }
        },
        {
          "stage": "renewals/quoted",
          "label": "Quoted (renewals)",
          "count": 1,
          "amount": {
            "amount": "15000.00",
            "currency": "EUR"
          }
        }
      ]
    },
    "not_lost": 0,
    "outside": 0,
    "undated": 0,
    "in_scope": 2,
    "filter": "lost_reason:competitor",
    "rates": [],
    "left_out": []
  },
  "problems": []
}
$ deals losses --output porcelain
competitor	EUR	2	33.33	22500.00	23.81	proposal:1,renewals/quoted:1
price	EUR	1	16.67	30000.00	31.75	negotiation:1
no-budget	EUR	1	16.67	28000.00	29.63	qualification:1
no-decision	EUR	1	16.67	14000.00	14.81	proposal:1
not-a-fit	EUR	1	16.67	0.00	0	lead:1
$ deals losses is:won
Fjord Analytics · losses by reason · EUR · as of 21 Nov 2026

 no deal was lost

 filter is:won

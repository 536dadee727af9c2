# what became of leads, by where they came from
book fjord-analytics
$ deals funnel leads
Fjord Analytics · leads by source · as of 21 Nov 2026

 Source    Leads  Promoted  Former  Open     Share  Days
 ───────────────────────────────────────────────────────
 event         3         1       –     2   33.33 %    22  █████▒▒▒▒▒▒▒▒▒▒▒
 inbound       2         1       –     1   50.00 %    31  █████▒▒▒▒▒▒
 outbound      1         –       –     1    0.00 %     –  ▒▒▒▒▒
 partner       1         1       –     –  100.00 %    37  █████
 referral      1         1       –     –  100.00 %     9  █████
 ───────────────────────────────────────────────────────
 Total         8         4       –     4   50.00 %  26.5

 promoted 4 of 8, 50.00 % · 4 still open
 share = promoted of all leads · former = given up without a promotion
 days from lead to promotion: median
$ deals funnel leads owner:anna
Fjord Analytics · leads by source · as of 21 Nov 2026

 Source    Leads  Promoted  Former  Open     Share  Days
 ───────────────────────────────────────────────────────
 event         1         1       –     –  100.00 %    22  ████████████████
 inbound       1         –       –     1    0.00 %     –  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
 referral      1         1       –     –  100.00 %     9  ████████████████
 ───────────────────────────────────────────────────────
 Total         3         2       –     1   66.67 %  15.5

 promoted 2 of 3, 66.67 % · 1 still open
 share = promoted of all leads · former = given up without a promotion
 days from lead to promotion: median
 filter owner:anna
$ deals funnel leads industry:nowhere
no lead fits industry:nowhere
$ deals set per-hansen status=former --note 'Only wanted the free report.'
per-hansen: status lead → former
$ deals set vandelay-import status=former
vandelay-import: status lead → former
! deals: vandelay-import is given up without a reason; deals note vandelay-import TEXT, or --note the next time, says why
$ deals promote nordlys --on today
nordlys-energi: lead → customer   from event, a lead for 52 days
  next: deals create opportunity NAME --customer nordlys-energi
$ deals funnel leads --output markdown
\| Source | Leads | Promoted | Former | Open | Share | Days |
\| --- | ---: | ---: | ---: | ---: | ---: | ---: |
\| event | 3 | 2 | 1 | – | 66.67 % | 37 |
\| inbound | 2 | 1 | – | 1 | 50.00 % | 31 |
\| outbound | 1 | – | 1 | – | 0.00 % | – |
\| partner | 1 | 1 | – | – | 100.00 % | 37 |
\| referral | 1 | 1 | – | – | 100.00 % | 9 |
\| Total | 8 | 5 | 2 | 1 | 62.50 % | 31 |
$ deals funnel leads --output porcelain
event	3	2	1	0	66.67	37
inbound	2	1	0	1	50	31
outbound	1	0	1	0	0	
partner	1	1	0	0	100	37
referral	1	1	0	0	100	9
$ deals funnel leads source:event --json
{
  "schema": 1,
  "command": "funnel leads",
  "data": {
    "as_of": "2026-11-21",
    "rows": [
      {
        "source": "event",
        "made": 3,
        "promoted": 2,
        "former": 1,
        "open": 0,
        "conversion": 66.67,
        "days": {
          "count": 2,
          "mean": 37,
          "median": 37,
          "p90": 52
        }
      }
    ],
    "total": {
      "source": null,
      "made": 3,
      "promoted": 2,
      "former": 1,
      "open": 0,
      "conversion": 66.67,
      "days": {
        "count": 2,
        "mean": 37,
        "median": 37,
        "p90": 52
      }
    },
    "untimed": 0,
    "never_led": 0,
    "filter": "source:event",
    "rates": [],
    "left_out": []
  },
  "problems": []
}

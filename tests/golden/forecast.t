# the book of the example: two currencies, converted to the book's
book fjord-analytics
$ deals forecast
Fjord Analytics · forecast by month · EUR · as of 21 Nov 2026

 Month     Deals  Pipeline       Best  Commit  Closed   Weighted    Expected   Target        Gap  Coverage
 ─────────────────────────────────────────────────────────────────────────────────────────────────────────
 Oct 2026      3         –          –       –  41,200          –   41,200.00   40,000          –         –  ███████████
 Nov 2026      3     8,000          –  12,000  18,000  11,600.00   29,600.00   40,000  10,400.00      0.91  █████▓▓▓░
 Dec 2026      4    22,000  24,819.15  48,000       –  57,841.49   57,841.49   40,000          –      2.37  ▓▓▓▓▓▓▓▓▓▓▓▒▒▒░░
 Jan 2027      1         –  21,000.00       –       –  14,700.00   14,700.00        –          –         –  ▒▒▒▒
 Feb 2027      –         –          –       –       –          –           –        –          –         –
 Mar 2027      1    32,000          –       –       –   8,000.00    8,000.00        –          –         –  ░░
 ─────────────────────────────────────────────────────────────────────────────────────────────────────────
 Total        12    62,000  45,819.15  60,000  59,200  92,141.49  151,341.49  120,000          –      1.89

 not in the table   overdue 2 deals, 15,500 · no close date 1 deal, 4,000 · no amount 1 deal
                    omitted 1 deal, 6,000 · other dates 5 deals, 59,373.72 · lost 6 deals, 94,500
 █ closed, weighted: ▓ commit, ▒ best, ░ pipeline
 weighted = amount × probability of open deals · expected = closed + weighted
 gap = target − expected in the periods that have a target · coverage = open ÷ (target − closed)
 rate of 4 May 2026: 1 EUR = 11.603 NOK (1 deal) · rate of 20 Nov 2026: 1 EUR = 11.75 NOK (1 deal)
# one currency, and every other dimension
$ deals forecast --by quarter currency:EUR
Fjord Analytics · forecast by quarter · EUR · as of 21 Nov 2026

 Quarter  Deals  Pipeline    Best  Commit  Closed  Weighted  Expected
 ────────────────────────────────────────────────────────────────────
 2026-Q4      9    30,000   9,500  60,000  59,200    60,250   119,450  ████████▓▓▓▓▓▓▒░
 2027-Q1      2    32,000  21,000       –       –    22,700    22,700  ▒▒░
 ────────────────────────────────────────────────────────────────────
 Total       11    62,000  30,500  60,000  59,200    82,950   142,150

 not in the table   overdue 2 deals, 15,500 · no close date 1 deal, 4,000 · no amount 1 deal
                    omitted 1 deal, 6,000 · other dates 4 deals, 51,100 · lost 6 deals, 94,500
 █ closed, weighted: ▓ commit, ▒ best, ░ pipeline
 weighted = amount × probability of open deals · expected = closed + weighted
 filter currency:EUR · targets are for all deals, so not shown
$ deals forecast --by year --from 2025 --to 2026
Fjord Analytics · forecast by year · EUR · 1 Jan 2025 to 31 Dec 2026 · as of 21 Nov 2026

 Year   Deals  Pipeline       Best  Commit      Closed   Weighted    Expected   Target         Gap  Coverage
 ───────────────────────────────────────────────────────────────────────────────────────────────────────────
 2025       1         –          –       –   18,500.00          –   18,500.00        –           –         –  ██
 2026      14    30,000  24,819.15  60,000  100,073.72  69,441.49  169,515.21  400,000  230,484.79      0.38  █████████▓▓▓▓▓▒░
 ───────────────────────────────────────────────────────────────────────────────────────────────────────────
 Total     15    30,000  24,819.15  60,000  118,573.72  69,441.49  188,015.21  400,000  230,484.79      0.38

 not in the table   overdue 2 deals, 15,500 · no close date 1 deal, 4,000 · no amount 1 deal
                    omitted 1 deal, 6,000 · other dates 2 deals, 53,000 · lost 6 deals, 94,500
 █ closed, weighted: ▓ commit, ▒ best, ░ pipeline
 weighted = amount × probability of open deals · expected = closed + weighted
 gap = target − expected in the periods that have a target · coverage = open ÷ (target − closed)
 rate of 4 May 2026: 1 EUR = 11.603 NOK (1 deal) · rate of 20 Nov 2026: 1 EUR = 11.75 NOK (1 deal)
$ deals forecast --by owner --from 2026-Q4 --to 2026-Q4
Fjord Analytics · forecast by owner · EUR · 1 Oct 2026 to 31 Dec 2026 · as of 21 Nov 2026

 Owner     Deals  Pipeline       Best  Commit  Closed   Weighted    Expected   Target        Gap  Coverage
 ─────────────────────────────────────────────────────────────────────────────────────────────────────────
 anna          4         –          –  60,000  42,000  49,200.00   91,200.00   60,000          –      3.33  ███████▓▓▓▓▓▓▓▓▓
 bo            2    22,000          –       –  16,000   5,500.00   21,500.00   35,000  13,500.00      1.16  ███░
 chen          3     8,000  15,319.15       –   1,200   9,991.49   11,191.49   25,000  13,808.51      0.98  █▒░
 (nobody)      1         –   9,500.00       –       –   4,750.00    4,750.00        –          –         –  ▒
 ─────────────────────────────────────────────────────────────────────────────────────────────────────────
 Total        10    30,000  24,819.15  60,000  59,200  69,441.49  128,641.49  120,000          –      1.73

 not in the table   overdue 2 deals, 15,500 · no close date 1 deal, 4,000 · no amount 1 deal
                    omitted 1 deal, 6,000 · other dates 7 deals, 112,373.72 · lost 6 deals, 94,500
 █ closed, weighted: ▓ commit, ▒ best, ░ pipeline
 weighted = amount × probability of open deals · expected = closed + weighted
 gap = target − expected of owners with a target, in its periods
 coverage = open ÷ (target − closed)
 rate of 4 May 2026: 1 EUR = 11.603 NOK (1 deal) · rate of 20 Nov 2026: 1 EUR = 11.75 NOK (1 deal)
$ deals forecast --by owner
Fjord Analytics · forecast by owner · EUR · 1 Oct 2026 to 31 Mar 2027 · as of 21 Nov 2026

 Owner     Deals  Pipeline       Best  Commit  Closed   Weighted    Expected   Target        Gap  Coverage
 ─────────────────────────────────────────────────────────────────────────────────────────────────────────
 anna          4         –          –  60,000  42,000  49,200.00   91,200.00   60,000          –      3.33  ███████▓▓▓▓▓▓▓▓▓
 bo            3    22,000  21,000.00       –  16,000  20,200.00   36,200.00   35,000  13,500.00      1.16  ███▒▒░
 chen          4    40,000  15,319.15       –   1,200  17,991.49   19,191.49   25,000  13,808.51      0.98  █▒░
 (nobody)      1         –   9,500.00       –       –   4,750.00    4,750.00        –          –         –  ▒
 ─────────────────────────────────────────────────────────────────────────────────────────────────────────
 Total        12    62,000  45,819.15  60,000  59,200  92,141.49  151,341.49  120,000          –      1.73

 not in the table   overdue 2 deals, 15,500 · no close date 1 deal, 4,000 · no amount 1 deal
                    omitted 1 deal, 6,000 · other dates 5 deals, 59,373.72 · lost 6 deals, 94,500
 █ closed, weighted: ▓ commit, ▒ best, ░ pipeline
 weighted = amount × probability of open deals · expected = closed + weighted
 gap = target − expected of owners with a target, in its periods
 coverage = open ÷ (target − closed)
 rate of 4 May 2026: 1 EUR = 11.603 NOK (1 deal) · rate of 20 Nov 2026: 1 EUR = 11.75 NOK (1 deal)
$ deals forecast --by stage currency:EUR
Fjord Analytics · forecast by stage · EUR · 1 Oct 2026 to 31 Mar 2027 · as of 21 Nov 2026

 Stage                     Deals  Pipeline    Best  Commit  Closed  Weighted  Expected
 ─────────────────────────────────────────────────────────────────────────────────────
 Lead                          1     8,000       –       –       –       800       800  ░
 Qualification                 2    54,000       –       –       –    13,500    13,500  ░░░░
 Proposal                      1         –   9,500       –       –     4,750     4,750  ▒
 Negotiation                   1         –       –  48,000       –    38,400    38,400  ▓▓▓▓▓▓▓▓▓▓▓
 Closed won                    3         –       –       –  58,000         –    58,000  ████████████████
 Notice period (renewals)      1         –  21,000       –       –    14,700    14,700  ▒▒▒▒
 Quoted (renewals)             1         –       –  12,000       –    10,800    10,800  ▓▓▓
 Renewed (renewals)            1         –       –       –   1,200         –     1,200  █
 ─────────────────────────────────────────────────────────────────────────────────────
 Total                        11    62,000  30,500  60,000  59,200    82,950   142,150

 not in the table   overdue 2 deals, 15,500 · no close date 1 deal, 4,000 · no amount 1 deal
                    omitted 1 deal, 6,000 · other dates 4 deals, 51,100 · lost 6 deals, 94,500
 █ closed, weighted: ▓ commit, ▒ best, ░ pipeline
 weighted = amount × probability of open deals · expected = closed + weighted
 filter currency:EUR · targets are for all deals, so not shown
$ deals forecast --by customer owner:anna
Fjord Analytics · forecast by customer · EUR · 1 Oct 2026 to 31 Mar 2027 · as of 21 Nov 2026

 Customer   Deals  Pipeline  Best  Commit  Closed  Weighted  Expected
 ────────────────────────────────────────────────────────────────────
 Acme Corp      4         –     –  60,000  42,000    49,200    91,200  ███████▓▓▓▓▓▓▓▓▓
 ────────────────────────────────────────────────────────────────────
 Total          4         –     –  60,000  42,000    49,200    91,200

 not in the table   overdue 1 deal, 12,500 · no close date 1 deal, 4,000
                    other dates 2 deals, 23,900 · lost 3 deals, 49,500
 █ closed, weighted: ▓ commit, ▒ best, ░ pipeline
 weighted = amount × probability of open deals · expected = closed + weighted
 filter owner:anna · targets are for all deals, so not shown
$ deals forecast --by source owner:anna
Fjord Analytics · forecast by source · EUR · 1 Oct 2026 to 31 Mar 2027 · as of 21 Nov 2026

 Source    Deals  Pipeline  Best  Commit  Closed  Weighted  Expected
 ───────────────────────────────────────────────────────────────────
 referral      4         –     –  60,000  42,000    49,200    91,200  ███████▓▓▓▓▓▓▓▓▓
 ───────────────────────────────────────────────────────────────────
 Total         4         –     –  60,000  42,000    49,200    91,200

 not in the table   overdue 1 deal, 12,500 · no close date 1 deal, 4,000
                    other dates 2 deals, 23,900 · lost 3 deals, 49,500
 █ closed, weighted: ▓ commit, ▒ best, ░ pipeline
 weighted = amount × probability of open deals · expected = closed + weighted
 filter owner:anna · targets are for all deals, so not shown
$ deals forecast --by type owner:anna
Fjord Analytics · forecast by type · EUR · 1 Oct 2026 to 31 Mar 2027 · as of 21 Nov 2026

 Type     Deals  Pipeline  Best  Commit  Closed  Weighted  Expected
 ──────────────────────────────────────────────────────────────────
 renewal      2         –     –  60,000       –    49,200    49,200  ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓
 service      1         –     –       –  24,000         –    24,000  ████████
 upsell       1         –     –       –  18,000         –    18,000  ██████
 ──────────────────────────────────────────────────────────────────
 Total        4         –     –  60,000  42,000    49,200    91,200

 not in the table   overdue 1 deal, 12,500 · no close date 1 deal, 4,000
                    other dates 2 deals, 23,900 · lost 3 deals, 49,500
 █ closed, weighted: ▓ commit, ▒ best, ░ pipeline
 weighted = amount × probability of open deals · expected = closed + weighted
 filter owner:anna · targets are for all deals, so not shown
$ deals forecast --by tag --from 2026 --to 2026 currency:EUR
Fjord Analytics · forecast by tag · EUR · 1 Jan 2026 to 31 Dec 2026 · as of 21 Nov 2026

 Tag           Deals  Pipeline   Best  Commit  Closed  Weighted  Expected
 ────────────────────────────────────────────────────────────────────────
 partner-deal      1         –      –       –  26,000         –    26,000  ███████
 priority          1         –      –  48,000       –    38,400    38,400  ▓▓▓▓▓▓▓▓▓▓
 reference         1         –      –       –  24,000         –    24,000  ███████
 win-back          1         –  9,500       –       –     4,750     4,750  ▒
 (no tag)          8    30,000      –  12,000  41,800    17,100    58,900  ███████████▓▓▓░░
 ────────────────────────────────────────────────────────────────────────
 Total            12    30,000  9,500  60,000  91,800    60,250   152,050

 not in the table   overdue 2 deals, 15,500 · no close date 1 deal, 4,000 · no amount 1 deal
                    omitted 1 deal, 6,000 · other dates 3 deals, 71,500 · lost 6 deals, 94,500
 █ closed, weighted: ▓ commit, ▒ best, ░ pipeline
 weighted = amount × probability of open deals · expected = closed + weighted
 a deal is in the row of each of its tags, once in the total
 filter currency:EUR · targets are for all deals, so not shown
$ deals forecast --by category currency:EUR
Fjord Analytics · forecast by category · EUR · 1 Oct 2026 to 31 Mar 2027 · as of 21 Nov 2026

 Category  Deals  Pipeline    Best  Commit  Closed  Weighted  Expected
 ─────────────────────────────────────────────────────────────────────
 pipeline      3    62,000       –       –       –    14,300    14,300  ░░░░
 best          2         –  30,500       –       –    19,450    19,450  ▒▒▒▒▒
 commit        2         –       –  60,000       –    49,200    49,200  ▓▓▓▓▓▓▓▓▓▓▓▓▓
 closed        4         –       –       –  59,200         –    59,200  ████████████████
 ─────────────────────────────────────────────────────────────────────
 Total        11    62,000  30,500  60,000  59,200    82,950   142,150

 not in the table   overdue 2 deals, 15,500 · no close date 1 deal, 4,000 · no amount 1 deal
                    omitted 1 deal, 6,000 · other dates 4 deals, 51,100 · lost 6 deals, 94,500
 █ closed, weighted: ▓ commit, ▒ best, ░ pipeline
 weighted = amount × probability of open deals · expected = closed + weighted
 filter currency:EUR · targets are for all deals, so not shown
$ deals forecast --by pipeline currency:EUR
Fjord Analytics · forecast by pipeline · EUR · 1 Oct 2026 to 31 Mar 2027 · as of 21 Nov 2026

 Pipeline  Deals  Pipeline    Best  Commit  Closed  Weighted  Expected
 ─────────────────────────────────────────────────────────────────────
 default       8    62,000   9,500  48,000  58,000    57,450   115,450  ████████▓▓▓▓▓▒░░
 renewals      3         –  21,000  12,000   1,200    25,500    26,700  █▓▒▒
 ─────────────────────────────────────────────────────────────────────
 Total        11    62,000  30,500  60,000  59,200    82,950   142,150

 not in the table   overdue 2 deals, 15,500 · no close date 1 deal, 4,000 · no amount 1 deal
                    omitted 1 deal, 6,000 · other dates 4 deals, 51,100 · lost 6 deals, 94,500
 █ closed, weighted: ▓ commit, ▒ best, ░ pipeline
 weighted = amount × probability of open deals · expected = closed + weighted
 filter currency:EUR · targets are for all deals, so not shown
$ deals forecast --by region currency:EUR
Fjord Analytics · forecast by region · EUR · 1 Oct 2026 to 31 Mar 2027 · as of 21 Nov 2026

 Region  Deals  Pipeline    Best  Commit  Closed  Weighted  Expected
 ───────────────────────────────────────────────────────────────────
 EMEA        6    32,000       –  60,000  43,200    57,200   100,400  ███████▓▓▓▓▓▓▓▓░
 AMER        4    22,000  30,500       –  16,000    24,950    40,950  ███▒▒▒░
 APAC        1     8,000       –       –       –       800       800  ░
 ───────────────────────────────────────────────────────────────────
 Total      11    62,000  30,500  60,000  59,200    82,950   142,150

 not in the table   overdue 2 deals, 15,500 · no close date 1 deal, 4,000 · no amount 1 deal
                    omitted 1 deal, 6,000 · other dates 4 deals, 51,100 · lost 6 deals, 94,500
 █ closed, weighted: ▓ commit, ▒ best, ░ pipeline
 weighted = amount × probability of open deals · expected = closed + weighted
 filter currency:EUR · targets are for all deals, so not shown
$ deals forecast --by currency
Fjord Analytics · forecast by currency · EUR and NOK · 1 Oct 2026 to 31 Mar 2027 · as of 21 Nov 2026

 Currency  Deals  Pipeline     Best  Commit  Closed  Weighted  Expected
 ──────────────────────────────────────────────────────────────────────
 EUR          11    62,000   30,500  60,000  59,200    82,950   142,150
 NOK           1         –  180,000       –       –   108,000   108,000

 EUR, not in the table   overdue 2 deals, 15,500 · no close date 1 deal, 4,000 · no amount 1 deal
                         omitted 1 deal, 6,000 · other dates 4 deals, 51,100 · lost 6 deals, 94,500
 NOK, not in the table   other dates 1 deal, 96,000

 weighted = amount × probability of open deals · expected = closed + weighted
 currencies are not added
# a span that begins within a month has no target for that month
$ deals forecast --from 2026-11-15 --to 2027-01
Fjord Analytics · forecast by month · EUR · 15 Nov 2026 to 31 Jan 2027 · as of 21 Nov 2026

 Month     Deals  Pipeline       Best  Commit  Closed   Weighted   Expected  Target  Gap  Coverage
 ─────────────────────────────────────────────────────────────────────────────────────────────────
 Nov 2026      2     8,000          –  12,000       –  11,600.00  11,600.00       –    –         –  ▓▓▓░
 Dec 2026      4    22,000  24,819.15  48,000       –  57,841.49  57,841.49  40,000    –      2.37  ▓▓▓▓▓▓▓▓▓▓▓▒▒▒░░
 Jan 2027      1         –  21,000.00       –       –  14,700.00  14,700.00       –    –         –  ▒▒▒▒
 ─────────────────────────────────────────────────────────────────────────────────────────────────
 Total         7    30,000  45,819.15  60,000       –  84,141.49  84,141.49  40,000    –      2.37

 not in the table   overdue 2 deals, 15,500 · no close date 1 deal, 4,000 · no amount 1 deal
                    omitted 1 deal, 6,000 · other dates 10 deals, 150,573.72 · lost 6 deals, 94,500
 █ closed, weighted: ▓ commit, ▒ best, ░ pipeline
 weighted = amount × probability of open deals · expected = closed + weighted
 gap = target − expected in the periods that have a target · coverage = open ÷ (target − closed)
 rate of 4 May 2026: 1 EUR = 11.603 NOK (1 deal) · rate of 20 Nov 2026: 1 EUR = 11.75 NOK (1 deal)
$ deals forecast --currency EUR currency:EUR --from 2026-11-15 --to eoy
Fjord Analytics · forecast by month · EUR · 15 Nov 2026 to 31 Dec 2026 · as of 21 Nov 2026

 Month     Deals  Pipeline   Best  Commit  Closed  Weighted  Expected
 ────────────────────────────────────────────────────────────────────
 Nov 2026      2     8,000      –  12,000       –    11,600    11,600  ▓▓▓▓░
 Dec 2026      3    22,000  9,500  48,000       –    48,650    48,650  ▓▓▓▓▓▓▓▓▓▓▓▓▓▒░░
 ────────────────────────────────────────────────────────────────────
 Total         5    30,000  9,500  60,000       –    60,250    60,250

 not in the table   overdue 2 deals, 15,500 · no close date 1 deal, 4,000 · no amount 1 deal
                    omitted 1 deal, 6,000 · other dates 10 deals, 163,300 · lost 6 deals, 94,500
 █ closed, weighted: ▓ commit, ▒ best, ░ pipeline
 weighted = amount × probability of open deals · expected = closed + weighted
 filter currency:EUR · targets are for all deals, so not shown
$ deals forecast currency:EUR --from 2028
Fjord Analytics · forecast by month · EUR · 1 Jan 2028 to 30 Jun 2028 · as of 21 Nov 2026

 nothing closes from 1 Jan 2028 to 30 Jun 2028

 not in the table   overdue 2 deals, 15,500 · no close date 1 deal, 4,000 · no amount 1 deal
                    omitted 1 deal, 6,000 · other dates 15 deals, 262,800 · lost 6 deals, 94,500
 filter currency:EUR · targets are for all deals, so not shown
$ deals forecast is:lost
Fjord Analytics · forecast by month · EUR · as of 21 Nov 2026

 nothing closes from 1 Oct 2026 to 31 Mar 2027

 not in the table   lost 6 deals, 94,500
 filter is:lost · targets are for all deals, so not shown
$ deals forecast owner:nobody-at-all
no opportunities fit owner:nobody-at-all
$ deals forecast --currency each owner:nobody-at-all --json
{
  "schema": 1,
  "command": "forecast",
  "data": {
    "currencies": [],
    "in_scope": 0
  },
  "problems": []
}
# for scripts
$ deals forecast --by quarter --output csv
key,currency,count,pipeline,best,commit,closed,weighted,expected,target,gap,coverage
2026-Q4,EUR,10,30000.00,24819.15,60000.00,59200.00,69441.49,128641.49,120000.00,-8641.49,1.89
2027-Q1,EUR,2,32000.00,21000.00,0.00,0.00,22700.00,22700.00,,,
$ deals forecast --by owner --output porcelain currency:EUR
anna	EUR	4	0.00	0.00	60000.00	42000.00	49200.00	91200.00			
bo	EUR	3	22000.00	21000.00	0.00	16000.00	20200.00	36200.00			
chen	EUR	3	40000.00	0.00	0.00	1200.00	8800.00	10000.00			
	EUR	1	0.00	9500.00	0.00	0.00	4750.00	4750.00			
$ deals forecast --by quarter --output tsv --currency each
key	currency	count	pipeline	best	commit	closed	weighted	expected	target	gap	coverage
2026-Q4	EUR	9	30000.00	9500.00	60000.00	59200.00	60250.00	119450.00	120000.00	550.00	1.64
2027-Q1	EUR	2	32000.00	21000.00	0.00	0.00	22700.00	22700.00			
2026-Q4	NOK	1	0.00	180000.00	0.00	0.00	108000.00	108000.00			
2027-Q1	NOK	0	0.00	0.00	0.00	0.00	0.00	0.00			
$ deals forecast --by quarter --output markdown
\| Quarter | Deals | Pipeline | Best | Commit | Closed | Weighted | Expected | Target | Gap | Coverage |
\| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
\| 2026-Q4 | 10 | 30,000 | 24,819.15 | 60,000 | 59,200 | 69,441.49 | 128,641.49 | 120,000 | – | 1.89 |
\| 2027-Q1 | 2 | 32,000 | 21,000.00 | – | – | 22,700.00 | 22,700.00 | – | – | – |
\| Total | 12 | 62,000 | 45,819.15 | 60,000 | 59,200 | 92,141.49 | 151,341.49 | 120,000 | – | 1.89 |
$ deals forecast --by quarter --output markdown owner:anna
\| Quarter | Deals | Pipeline | Best | Commit | Closed | Weighted | Expected |
\| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
\| 2026-Q4 | 4 | – | – | 60,000 | 42,000 | 49,200 | 91,200 |
\| 2027-Q1 | – | – | – | – | – | – | – |
\| Total | 4 | – | – | 60,000 | 42,000 | 49,200 | 91,200 |
$ deals forecast --columns key,expected,coverage --by quarter
 Quarter    Expected  Coverage
 2026-Q4  128,641.49      1.89
 2027-Q1   22,700.00         –
# a broken file is said, and so is that the totals lack it
file opportunities/globex-pilot.toml
| name = "Pilot
$ deals forecast owner:anna
Fjord Analytics · forecast by month · EUR · as of 21 Nov 2026

 Month     Deals  Pipeline  Best  Commit  Closed  Weighted  Expected
 ───────────────────────────────────────────────────────────────────
 Oct 2026      1         –     –       –  24,000         –    24,000  ██████████
 Nov 2026      2         –     –  12,000  18,000    10,800    28,800  ████████▓▓▓▓
 Dec 2026      1         –     –  48,000       –    38,400    38,400  ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓
 Jan 2027      –         –     –       –       –         –         –
 Feb 2027      –         –     –       –       –         –         –
 Mar 2027      –         –     –       –       –         –         –
 ───────────────────────────────────────────────────────────────────
 Total         4         –     –  60,000  42,000    49,200    91,200

 not in the table   no close date 1 deal, 4,000 · other dates 2 deals, 23,900 · lost 3 deals, 49,500
 █ closed, weighted: ▓ commit, ▒ best, ░ pipeline
 weighted = amount × probability of open deals · expected = closed + weighted
 filter owner:anna · targets are for all deals, so not shown
 1 file left out: totals are incomplete
! deals: opportunities/globex-pilot.toml:1:8: the text is not closed
!   1 | name = "Pilot
!     |        ^~~~~~
!   hint: end it with "
!   hint: text of several lines is written between """
? 5
# on a terminal
terminal 60
$ deals forecast currency:EUR
[1mFjord Analytics[0m · forecast by month · EUR
as of 21 Nov 2026

 [1mMonth[0m       [1mBest[0m  [1mCommit[0m  [1mClosed[0m  [1mWeighted[0m  [1mExpected[0m
 [2m────────────────────────────────────────────────────[0m
 Oct 2026       [2m–[0m       [2m–[0m  41,200         [2m–[0m    41,200
 Nov 2026       [2m–[0m  12,000  18,000    11,600    29,600
 Dec 2026   9,500  48,000       [2m–[0m    48,650    48,650
 Jan 2027  21,000       [2m–[0m       [2m–[0m    14,700    14,700
 Feb 2027       [2m–[0m       [2m–[0m       [2m–[0m         [2m–[0m         [2m–[0m
 Mar 2027       [2m–[0m       [2m–[0m       [2m–[0m     8,000     8,000
 [2m────────────────────────────────────────────────────[0m
 [1mTotal[0m     [1m30,500[0m  [1m60,000[0m  [1m59,200[0m    [1m82,950[0m   [1m142,150[0m

 [2mnot in the table[0m   [2moverdue 1 deal, 3,000[0m
                    [2mno close date 1 deal, 4,000[0m
                    [2mno amount 1 deal[0m[2m ·[0m [2momitted 1 deal, 6,000[0m
                    [2mother dates 4 deals, 51,100[0m
                    [2mlost 6 deals, 94,500[0m
 [2mweighted = amount × probability of open deals[0m
 [2mexpected = closed + weighted[0m
 [2mfilter currency:EUR[0m
 [2mtargets are for all deals, so not shown[0m
 [2m1 file left out: totals are incomplete[0m
! deals: opportunities/globex-pilot.toml:1:8: [1mthe text is not closed[0m
! [2m  1 |[0m name = "Pilot
!     [2m|[0m        [31m^~~~~~[0m
!   [2mhint: end it with "[0m
!   [2mhint: text of several lines is written between """[0m
? 5
$ deals forecast --by stage
[1mFjord Analytics[0m · forecast by stage · EUR
1 Oct 2026 to 31 Mar 2027 · as of 21 Nov 2026

 [1mStage[0m                     [1mClosed[0m   [1mWeighted[0m    [1mExpected[0m
 [2m───────────────────────────────────────────────────────[0m
 Lead                           [2m–[0m     800.00      800.00
 Qualification                  [2m–[0m  13,500.00   13,500.00
 Proposal                       [2m–[0m  13,941.49   13,941.49
 Negotiation                    [2m–[0m  38,400.00   38,400.00
 Closed won                58,000          [2m–[0m   58,000.00
 Notice period (renewals)       [2m–[0m  14,700.00   14,700.00
 Quoted (renewals)              [2m–[0m  10,800.00   10,800.00
 Renewed (renewals)         1,200          [2m–[0m    1,200.00
 [2m───────────────────────────────────────────────────────[0m
 [1mTotal[0m                     [1m59,200[0m  [1m92,141.49[0m  [1m151,341.49[0m

 [2mnot in the table[0m   [2moverdue 1 deal, 3,000[0m
                    [2mno close date 1 deal, 4,000[0m
                    [2mno amount 1 deal[0m[2m ·[0m [2momitted 1 deal, 6,000[0m
                    [2mother dates 5 deals, 59,373.72[0m
                    [2mlost 6 deals, 94,500[0m
 [2mweighted = amount × probability of open deals[0m
 [2mexpected = closed + weighted[0m
 [2mrate of 4 May 2026: 1 EUR = 11.603 NOK (1 deal)[0m
 [2mrate of 20 Nov 2026: 1 EUR = 11.75 NOK (1 deal)[0m
 [2m1 file left out: totals are incomplete[0m
! deals: opportunities/globex-pilot.toml:1:8: [1mthe text is not closed[0m
! [2m  1 |[0m name = "Pilot
!     [2m|[0m        [31m^~~~~~[0m
!   [2mhint: end it with "[0m
!   [2mhint: text of several lines is written between """[0m
? 5
terminal 120
$ deals forecast --by owner
[1mFjord Analytics[0m · forecast by owner · EUR · 1 Oct 2026 to 31 Mar 2027 · as of 21 Nov 2026

 [1mOwner[0m     [1mDeals[0m  [1mPipeline[0m       [1mBest[0m  [1mCommit[0m  [1mClosed[0m   [1mWeighted[0m    [1mExpected[0m   [1mTarget[0m        [1mGap[0m  [1mCoverage[0m
 [2m─────────────────────────────────────────────────────────────────────────────────────────────────────────[0m
 anna          4         [2m–[0m          [2m–[0m  60,000  42,000  49,200.00   91,200.00   60,000          [2m–[0m      3.33  ██████▓▓▓▓▓▓
 bo            3    22,000  21,000.00       [2m–[0m  16,000  20,200.00   36,200.00   35,000  [33m13,500.00[0m      1.16  ██▒▒░
 chen          4    40,000  15,319.15       [2m–[0m   1,200  17,991.49   19,191.49   25,000  [33m13,808.51[0m      0.98  █▒░
 (nobody)      1         [2m–[0m   9,500.00       [2m–[0m       [2m–[0m   4,750.00    4,750.00        [2m–[0m          [2m–[0m         [2m–[0m  ▒
 [2m─────────────────────────────────────────────────────────────────────────────────────────────────────────[0m
 [1mTotal[0m        [1m12[0m    [1m62,000[0m  [1m45,819.15[0m  [1m60,000[0m  [1m59,200[0m  [1m92,141.49[0m  [1m151,341.49[0m  [1m120,000[0m          [2m–[0m      [1m1.73[0m

 [2mnot in the table[0m   [2moverdue 1 deal, 3,000[0m[2m ·[0m [2mno close date 1 deal, 4,000[0m[2m ·[0m [2mno amount 1 deal[0m[2m ·[0m [2momitted 1 deal, 6,000[0m
                    [2mother dates 5 deals, 59,373.72[0m[2m ·[0m [2mlost 6 deals, 94,500[0m
 [2m█ closed, weighted: ▓ commit, ▒ best, ░ pipeline[0m
 [2mweighted = amount × probability of open deals[0m[2m ·[0m [2mexpected = closed + weighted[0m
 [2mgap = target − expected of owners with a target, in its periods[0m[2m ·[0m [2mcoverage = open ÷ (target − closed)[0m
 [2mrate of 4 May 2026: 1 EUR = 11.603 NOK (1 deal)[0m[2m ·[0m [2mrate of 20 Nov 2026: 1 EUR = 11.75 NOK (1 deal)[0m
 [2m1 file left out: totals are incomplete[0m
! deals: opportunities/globex-pilot.toml:1:8: [1mthe text is not closed[0m
! [2m  1 |[0m name = "Pilot
!     [2m|[0m        [31m^~~~~~[0m
!   [2mhint: end it with "[0m
!   [2mhint: text of several lines is written between """[0m
? 5

# everything in one currency, with the rates that made it so
book fjord-analytics
$ deals forecast --by quarter
Fjord Analytics · forecast by quarter · EUR · as of 21 Nov 2026

 Quarter  Deals  Pipeline       Best  Commit  Closed   Weighted    Expected   Target  Gap  Coverage
 ──────────────────────────────────────────────────────────────────────────────────────────────────
 2026-Q4     10    30,000  24,819.15  60,000  59,200  69,441.49  128,641.49  120,000    –      1.89  ███████▓▓▓▓▓▓▒▒░
 2027-Q1      2    32,000  21,000.00       –       –  22,700.00   22,700.00        –    –         –  ▒▒░
 ──────────────────────────────────────────────────────────────────────────────────────────────────
 Total       12    62,000  45,819.15  60,000  59,200  92,141.49  151,341.49  120,000    –      1.89

 not in the table   overdue 2 deals, 15,500 · no close date 1 deal, 4,000 · no amount 1 deal
                    omitted 1 deal, 6,000 · other dates 5 deals, 59,373.72 · lost 6 deals, 94,500
 █ closed, weighted: ▓ commit, ▒ best, ░ pipeline
 weighted = amount × probability of open deals · expected = closed + weighted
 gap = target − expected in the periods that have a target · coverage = open ÷ (target − closed)
 rate of 4 May 2026: 1 EUR = 11.603 NOK (1 deal) · rate of 20 Nov 2026: 1 EUR = 11.75 NOK (1 deal)
$ deals forecast --by quarter --currency usd
Fjord Analytics · forecast by quarter · USD · as of 21 Nov 2026

 Quarter  Deals   Pipeline       Best  Commit     Closed   Weighted    Expected   Target  Gap  Coverage
 ──────────────────────────────────────────────────────────────────────────────────────────────────────
 2026-Q4     10  32,526.00  26,908.92  65,052  64,143.24  75,288.46  139,431.70  130,104    –      1.89  ███████▓▓▓▓▓▓▒▒░
 2027-Q1      2  34,694.40  22,768.20       –          –  24,611.34   24,611.34        –    –         –  ▒▒░
 ──────────────────────────────────────────────────────────────────────────────────────────────────────
 Total       12  67,220.40  49,677.12  65,052  64,143.24  99,899.80  164,043.04  130,104    –      1.89

 not in the table   overdue 2 deals, 16,805.10 · no close date 1 deal, 4,336.80 · no amount 1 deal
                    omitted 1 deal, 6,505.20 · other dates 5 deals, 63,248.67
                    lost 6 deals, 101,631.25
 █ closed, weighted: ▓ commit, ▒ best, ░ pipeline
 weighted = amount × probability of open deals · expected = closed + weighted
 gap = target − expected in the periods that have a target · coverage = open ÷ (target − closed)
 rate of 4 May 2026: 1 EUR = 11.603 NOK (1 deal) · rate of 20 Nov 2026: 1 EUR = 11.75 NOK (1 deal)
 rates of 11 days: 1 EUR = 1.058 to 1.0866 USD (26 deals)
$ deals forecast --by quarter --currency each
Fjord Analytics · forecast by quarter · EUR and NOK · as of 21 Nov 2026

EUR
 Quarter  Deals  Pipeline    Best  Commit  Closed  Weighted  Expected   Target  Gap  Coverage
 ────────────────────────────────────────────────────────────────────────────────────────────
 2026-Q4      9    30,000   9,500  60,000  59,200    60,250   119,450  120,000  550      1.64  ████████▓▓▓▓▓▓▒░
 2027-Q1      2    32,000  21,000       –       –    22,700    22,700        –    –         –  ▒▒░
 ────────────────────────────────────────────────────────────────────────────────────────────
 Total       11    62,000  30,500  60,000  59,200    82,950   142,150  120,000  550      1.64

 not in the table   overdue 2 deals, 15,500 · no close date 1 deal, 4,000 · no amount 1 deal
                    omitted 1 deal, 6,000 · other dates 4 deals, 51,100 · lost 6 deals, 94,500

NOK
 Quarter  Deals  Pipeline     Best  Commit  Closed  Weighted  Expected
 ─────────────────────────────────────────────────────────────────────
 2026-Q4      1         –  180,000       –       –   108,000   108,000  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
 2027-Q1      –         –        –       –       –         –         –
 ─────────────────────────────────────────────────────────────────────
 Total        1         –  180,000       –       –   108,000   108,000

 not in the table   other dates 1 deal, 96,000

 █ closed, weighted: ▓ commit, ▒ best, ░ pipeline
 weighted = amount × probability of open deals · expected = closed + weighted
 gap = target − expected in the periods that have a target · coverage = open ÷ (target − closed)
 currencies are not added, targets count what is in EUR
$ deals forecast --by owner,quarter
Fjord Analytics · forecast by owner and quarter · EUR · 1 Oct 2026 to 31 Mar 2027 · as of 21 Nov 2026

 Owner      Deals  Pipeline       Best  Commit  Closed   Weighted    Expected   Target        Gap  Coverage
 ──────────────────────────────────────────────────────────────────────────────────────────────────────────
 anna           4         –          –  60,000  42,000  49,200.00   91,200.00   60,000          –      3.33
   2026-Q4      4         –          –  60,000  42,000  49,200.00   91,200.00   60,000          –      3.33  ███████▓▓▓▓▓▓▓▓▓
 bo             3    22,000  21,000.00       –  16,000  20,200.00   36,200.00   35,000  13,500.00      1.16
   2026-Q4      2    22,000          –       –  16,000   5,500.00   21,500.00   35,000  13,500.00      1.16  ███░
   2027-Q1      1         –  21,000.00       –       –  14,700.00   14,700.00        –          –         –  ▒▒▒
 chen           4    40,000  15,319.15       –   1,200  17,991.49   19,191.49   25,000  13,808.51      0.98
   2026-Q4      3     8,000  15,319.15       –   1,200   9,991.49   11,191.49   25,000  13,808.51      0.98  █▒░
   2027-Q1      1    32,000          –       –       –   8,000.00    8,000.00        –          –         –  ░
 (nobody)       1         –   9,500.00       –       –   4,750.00    4,750.00        –          –         –
   2026-Q4      1         –   9,500.00       –       –   4,750.00    4,750.00        –          –         –  ▒
 ──────────────────────────────────────────────────────────────────────────────────────────────────────────
 Total         12    62,000  45,819.15  60,000  59,200  92,141.49  151,341.49  120,000          –      1.73

 not in the table   overdue 2 deals, 15,500 · no close date 1 deal, 4,000 · no amount 1 deal
                    omitted 1 deal, 6,000 · other dates 5 deals, 59,373.72 · lost 6 deals, 94,500
 █ closed, weighted: ▓ commit, ▒ best, ░ pipeline
 weighted = amount × probability of open deals · expected = closed + weighted
 gap = target − expected of owners with a target, in its periods
 coverage = open ÷ (target − closed)
 rate of 4 May 2026: 1 EUR = 11.603 NOK (1 deal) · rate of 20 Nov 2026: 1 EUR = 11.75 NOK (1 deal)
$ deals forecast --by quarter,owner --output porcelain
2026-Q4	anna	EUR	4	0.00	0.00	60000.00	42000.00	49200.00	91200.00	60000.00	-31200.00	3.33
2026-Q4	bo	EUR	2	22000.00	0.00	0.00	16000.00	5500.00	21500.00	35000.00	13500.00	1.16
2026-Q4	chen	EUR	3	8000.00	15319.15	0.00	1200.00	9991.49	11191.49	25000.00	13808.51	0.98
2026-Q4		EUR	1	0.00	9500.00	0.00	0.00	4750.00	4750.00			
2027-Q1	bo	EUR	1	0.00	21000.00	0.00	0.00	14700.00	14700.00			
2027-Q1	chen	EUR	1	32000.00	0.00	0.00	0.00	8000.00	8000.00			
$ deals list 'amount:>10k' currency:NOK
 ID               Customer   Stage     In stage       Amount   %  Close            Next step
 soylen-platform  Søylen AS  Proposal      22 d  180,000 NOK  60  22 Dec, 31 days  25 Nov  Møte med styret
 1 open deal, 180,000 NOK, weighted 108,000 NOK
# categories rolled up
$ deals forecast --by quarter --cumulative currency:EUR
Fjord Analytics · forecast by quarter · EUR · as of 21 Nov 2026

 Quarter  Deals  Pipeline     Best   Commit  Closed  Weighted  Expected
 ──────────────────────────────────────────────────────────────────────
 2026-Q4      9   158,700  128,700  119,200  59,200    60,250   119,450  ████████▓▓▓▓▓▓▒░
 2027-Q1      2    53,000   21,000        –       –    22,700    22,700  ▒▒░
 ──────────────────────────────────────────────────────────────────────
 Total       11   211,700  149,700  119,200  59,200    82,950   142,150

 not in the table   overdue 2 deals, 15,500 · no close date 1 deal, 4,000 · no amount 1 deal
                    omitted 1 deal, 6,000 · other dates 4 deals, 51,100 · lost 6 deals, 94,500
 █ closed, weighted: ▓ commit, ▒ best, ░ pipeline
 weighted = amount × probability of open deals · expected = closed + weighted
 commit includes closed, best commit, pipeline best
 filter currency:EUR · targets are for all deals, so not shown
# a target in another currency
file deals.toml
| name = "Fjord Analytics"
| [[targets]]
| period = "2026-Q4"
| amount = 1500000
| currency = "NOK"
$ deals forecast --by quarter
Fjord Analytics · forecast by quarter · EUR · as of 21 Nov 2026

 Quarter  Deals  Pipeline       Best  Commit  Closed   Weighted    Expected      Target        Gap  Coverage
 ───────────────────────────────────────────────────────────────────────────────────────────────────────────
 2026-Q4      8    30,000  24,819.15  48,000  58,000  58,641.49  116,641.49  127,659.57  11,018.08      1.48  ████████▓▓▓▓▓▒▒░
 2027-Q1      1    32,000          –       –       –   8,000.00    8,000.00           –          –         –  ░
 ───────────────────────────────────────────────────────────────────────────────────────────────────────────
 Total        9    62,000  24,819.15  48,000  58,000  66,641.49  124,641.49  127,659.57  11,018.08      1.48

 not in the table   overdue 2 deals, 15,500 · no close date 1 deal, 4,000 · no amount 1 deal
                    omitted 1 deal, 6,000 · other dates 5 deals, 59,373.72 · lost 5 deals, 79,500
 █ closed, weighted: ▓ commit, ▒ best, ░ pipeline
 weighted = amount × probability of open deals · expected = closed + weighted
 gap = target − expected in the periods that have a target · coverage = open ÷ (target − closed)
 rate of 4 May 2026: 1 EUR = 11.603 NOK (1 deal) · rate of 20 Nov 2026: 1 EUR = 11.75 NOK (1 deal)
 4 files left out: totals are incomplete
! deals: opportunities/acme-platform-renewal.toml:9:12: unknown pipeline "renewals"
!   9 | pipeline = "renewals"
!     |            ^~~~~~~~~~
!   hint: deals.toml has none; [[pipelines.NAME.stages]] declares one
! deals: opportunities/hooli-platform-renewal.toml:9:12: unknown pipeline "renewals"
!   9 | pipeline = "renewals"
!     |            ^~~~~~~~~~
!   hint: deals.toml has none; [[pipelines.NAME.stages]] declares one
! deals: opportunities/ingrid-dahl-licence-renewal.toml:9:12: unknown pipeline "renewals"
!   9 | pipeline = "renewals"
!     |            ^~~~~~~~~~
!   hint: deals.toml has none; [[pipelines.NAME.stages]] declares one
! deals: opportunities/initech-platform-renewal.toml:9:12: unknown pipeline "renewals"
!   9 | pipeline = "renewals"
!     |            ^~~~~~~~~~
!   hint: deals.toml has none; [[pipelines.NAME.stages]] declares one
? 5

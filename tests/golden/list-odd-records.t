# names in all scripts, amounts with decimals, a customer that is not there
file deals.toml
| currency = "EUR"
file customers/tokyo.toml
| name = "東京データ株式会社"
file opportunities/a.toml
| name = "A"
| customer = "tokyo"
| stage = "lead"
| amount = 1234.50
file opportunities/b.toml
| name = "B"
| customer = "nobody"
| stage = "proposal"
| amount = 500
| close = 2026-11-21
| next_step = { text = "Tab\there and \u001B[31mred" }
file opportunities/c.toml
| name = "C"
| customer = "tokyo"
| stage = "lead"
| amount = 70000
| currency = "JPY"
| close = 2026-11-22
$ deals list
 ID  Customer            Stage           Amount   %  Close          Next step
 b   nobody              Proposal    500.00      50  21 Nov, today  Tab\there and \e[31mred
 c   東京データ株式会社  Lead        70,000 JPY  10  22 Nov, 1 day  –
 a   東京データ株式会社  Lead      1,234.50      10  –              –
 3 open deals, 1,734.50 EUR and 70,000 JPY · weighted 373.45 EUR and 7,000 JPY · 2 without a next step
$ deals list --sort -amount --columns id,amount,currency
 ID        Amount  Currency
 a   1,234.50      EUR
 b     500.00      EUR
 c     70,000 JPY  JPY
 3 open deals, 1,734.50 EUR and 70,000 JPY · weighted 373.45 EUR and 7,000 JPY · 2 without a next step
$ deals show c
C                                                                              c
東京データ株式会社 (customer) · no owner

  Stage     Lead
  Amount    70,000 JPY · 10 % · weighted 7,000 · pipeline
  Close     22 Nov 2026, in 1 day
  Next      nothing; deals next c TEXT --on DATE
terminal 60
$ deals list
 [1mID[0m  [1mStage[0m           [1mAmount[0m  [1mClose[0m   [1mNext step[0m
 [36mb[0m   Proposal    500.00      21 Nov  Tab\there and \e[31mred
 [36mc[0m   Lead        70,000 JPY  22 Nov  [2m–[0m
 [36ma[0m   Lead      1,234.50      [2m–[0m       [2m–[0m
 [2m3 open deals, 1,734.50 EUR and 70,000 JPY[0m
 [2mweighted 373.45 EUR and 7,000 JPY[0m[2m ·[0m [2m2 without a next step[0m
$ deals board
 [1mLead[0m  2 · 1,234.50 + 70,000 JPY  [1mQualification[0m  0
 [2m────────────────────────────[0m  [2m────────────────────────────[0m
 [36mc[0m                 70,000 JPY
 東京データ株式会社

 [36ma[0m                   1,234.50
 東京データ株式会社

 [1mProposal[0m  1 · 500             [1mNegotiation[0m  0
 [2m────────────────────────────[0m  [2m────────────────────────────[0m
 [36mb[0m                        500
 nobody

 [2m3 open deals, 1,734.50 EUR and 70,000 JPY[0m
 [2mweighted 373.45 EUR and 7,000 JPY[0m[2m ·[0m [2m2 without a next step[0m

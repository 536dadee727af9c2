# what closed deals teach
book fjord-analytics
$ deals stats
Fjord Analytics · stats · EUR · as of 21 Nov 2026

  Win rate     60.00 %, 9 of 15 closed deals
               55.65 % by amount, 118,573.72 of 213,073.72 EUR
  Deal size    mean 13,174.86 · median 16,000 · nine in ten up to 26,000
  Sales cycle  mean 68.56 days · median 70 · nine in ten within 128
  Velocity     1,383.68 EUR a day = 12 open deals × 60.00 % × 13,174.86 ÷ 68.56 days

 not counted  omitted 1 deal
 not in every figure  no amount 1 deal
 rate of 4 May 2026: 1 EUR = 11.603 NOK (1 deal) · rate of 20 Nov 2026: 1 EUR = 11.75 NOK (1 deal)
$ deals stats --by owner currency:EUR
Fjord Analytics · stats by owner · EUR · as of 21 Nov 2026

  Win rate     57.14 %, 8 of 14 closed deals
               53.86 % by amount, 110,300 of 204,800 EUR
  Deal size    mean 13,787.50 · median 17,000 · nine in ten up to 26,000
  Sales cycle  mean 65.25 days · median 67.5 · nine in ten within 128
  Velocity     1,328.19 EUR a day = 11 open deals × 57.14 % × 13,787.50 ÷ 65.25 days

 Owner     Won  Lost  Win rate  Won amount  By amount  Mean size  Median days  Open     A day
 ────────────────────────────────────────────────────────────────────────────────────────────
 anna        4     3   57.14 %      65,900    57.11 %  16,475.00         67.5     4    524.84
 bo          2     2   50.00 %      42,000    48.28 %  21,000.00           93     3    338.71
 chen        2     1   66.67 %       2,400   100.00 %   1,200.00         24.5     3     97.96
 (nobody)    –     –         –           –          –          –            –     1         –
 ────────────────────────────────────────────────────────────────────────────────────────────
 Total       8     6   57.14 %     110,300    53.86 %  13,787.50         67.5    11  1,328.19

 not counted  omitted 1 deal
 not in every figure  no amount 1 deal
 filter currency:EUR
$ deals stats --by month currency:EUR --from 2026-Q1 --to 2026-Q2
Fjord Analytics · stats by month · EUR · closed 1 Jan 2026 to 30 Jun 2026 · as of 21 Nov 2026

  Win rate     40.00 %, 2 of 5 closed deals
               38.75 % by amount, 27,200 of 70,200 EUR
  Deal size    mean 13,600 · median 13,600 · nine in ten up to 26,000
  Sales cycle  mean 64.5 days · median 64.5 · nine in ten within 87
  Velocity     927.75 EUR a day = 11 open deals × 40.00 % × 13,600 ÷ 64.5 days

 Month     Won  Lost  Win rate  Won amount  By amount  Mean size  Median days  Open   A day
 ──────────────────────────────────────────────────────────────────────────────────────────
 Jan 2026    1     1   50.00 %       1,200     7.41 %      1,200           42     –       –
 Feb 2026    1     –  100.00 %      26,000   100.00 %     26,000           87     –       –
 Mar 2026    –     1    0.00 %           –     0.00 %          –            –     –       –
 Apr 2026    –     1    0.00 %           –          –          –            –     –       –
 ──────────────────────────────────────────────────────────────────────────────────────────
 Total       2     3   40.00 %      27,200    38.75 %     13,600         64.5    11  927.75

 not counted  omitted 1 deal · closed on other days 9 deals
 not in every figure  no amount 1 deal
 by the day of closing; open deals are in no row
 filter currency:EUR
$ deals stats --json currency:EUR
{
  "schema": 1,
  "command": "stats",
  "data": {
    "currency": "EUR",
    "from": null,
    "to": null,
    "by": null,
    "as_of": "2026-11-21",
    "rows": [],
    "total": {
      "key": null,
      "label": "Total",
      "won": 8,
      "lost": 6,
      "win_rate": 57.14,
      "won_amount": {
        "amount": "110300.00",
        "currency": "EUR"
      },
      "lost_amount": {
        "amount": "94500.00",
        "currency": "EUR"
      },
      "win_rate_by_amount": 53.86,
      "size_mean": {
        "amount": "13787.50",
        "currency": "EUR"
      },
      "size_median": {
        "amount": "17000.00",
        "currency": "EUR"
      },
      "size_p90": {
        "amount": "26000.00",
        "currency": "EUR"
      },
      "cycle_mean": 65.25,
      "cycle_median": 67.5,
      "cycle_p90": 128,
      "open": 11,
      "velocity": {
        "amount": "1328.19",
        "currency": "EUR"
      }
    },
    "omitted": 1,
    "outside": 0,
    "undated": 0,
    "unpriced": 1,
    "untimed": 0,
    "in_scope": 26,
    "filter": "currency:EUR",
    "rates": [],
    "left_out": []
  },
  "problems": []
}
$ deals stats --by type --currency each --output csv
key,currency,won,lost,win_rate,won_amount,lost_amount,win_rate_by_amount,size_mean,size_median,size_p90,cycle_mean,cycle_median,cycle_p90,open,velocity
new,EUR,2,2,50,27200.00,21500.00,55.85,13600.00,13600.00,26000.00,64.5,64.5,87,4,421.71
renewal,EUR,1,1,50,1200.00,15000.00,7.41,1200.00,1200.00,1200.00,7,7,7,3,257.14
service,EUR,3,3,50,47900.00,58000.00,45.23,15966.67,18500.00,24000.00,72.33,65,128,3,331.11
upsell,EUR,2,0,100,34000.00,0.00,100,17000.00,17000.00,18000.00,84.5,84.5,99,1,201.18
new,NOK,0,0,,0.00,0.00,,,,,,,,1,
service,NOK,1,0,100,96000.00,0.00,100,96000.00,96000.00,96000.00,95,95,95,0,0.00
$ deals stats --by owner --output porcelain currency:EUR
anna	EUR	4	3	57.14	65900.00	49500.00	57.11	16475.00	18250.00	24000.00	71.75	67.5	128	4	524.84
bo	EUR	2	2	50	42000.00	45000.00	48.28	21000.00	21000.00	26000.00	93	93	99	3	338.71
chen	EUR	2	1	66.67	2400.00	0.00	100	1200.00	1200.00	1200.00	24.5	24.5	42	3	97.96
	EUR	0	0		0.00	0.00								1	
$ deals stats --by tag currency:EUR --columns key,won,lost,win_rate
 Tag           Won  Lost  Win rate
 big             –     –         –
 partner-deal    1     –  100.00 %
 pilot           –     –         –
 priority        –     –         –
 reference       1     –  100.00 %
 second-try      –     –         –
 win-back        –     –         –
 (no tag)        6     6   50.00 %
$ deals stats owner:nobody-at-all
no opportunities fit owner:nobody-at-all
$ deals stats is:open
Fjord Analytics · stats · EUR · as of 21 Nov 2026

  Win rate  no deal is closed, so there is nothing to learn from yet

 not counted  omitted 1 deal
 rate of 20 Nov 2026: 1 EUR = 11.75 NOK (1 deal)
 filter is:open
$ deals stats is:lost currency:EUR
Fjord Analytics · stats · EUR · as of 21 Nov 2026

  Win rate  0.00 %, 0 of 6 closed deals
            0.00 % by amount, 0 of 94,500 EUR

 not in every figure  no amount 1 deal
 filter is:lost currency:EUR
$ deals stats soylen-reporting-setup --currency each
Fjord Analytics · stats · NOK · as of 21 Nov 2026

  Win rate     100.00 %, 1 of 1 closed deal
               100.00 % by amount, 96,000 of 96,000 NOK
  Deal size    mean 96,000 · median 96,000 · nine in ten up to 96,000
  Sales cycle  mean 95 days · median 95 · nine in ten within 95
  Velocity     0 NOK a day = 0 open deals × 100.00 % × 96,000 ÷ 95 days

 filter soylen-reporting-setup

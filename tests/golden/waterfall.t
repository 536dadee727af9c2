# what changed since a day, one waterfall for each currency
book fjord-analytics
$ deals waterfall --since 2026-10-01
Fjord Analytics · waterfall of what is open · EUR · 1 Oct → 21 Nov 2026

 Start        11  200,563.78  █████████████████████████
 + Created     6   37,200.00                           █████
 + Increased   5   18,753.19                                ██
 − Decreased   1    2,500.00                                 ▒
 − Lost        1    7,500.00                                 ▒
 − Won         4   59,200.00                         ▒▒▒▒▒▒▒▒
 + Rates       1        2.18                         █
 End          12  187,319.15  ███████████████████████

 1 deal at the end without an amount
 Rates: what the money at the start is worth by the rates of 21 Nov 2026
 rate of 1 Sep 2026: 1 EUR = 11.752 NOK · rate of 20 Nov 2026: 1 EUR = 11.75 NOK
# a span that is over, and the two halves of it
$ deals waterfall --since 2026-10 --until 2026-11-15 currency:EUR
Fjord Analytics · waterfall of what is open · EUR · 1 Oct → 15 Nov 2026

 Start        10  187,800  █████████████████████████
 + Created     5   33,200                           █████
 + Increased   4   16,200                                ██
 − Decreased   1    2,500                                 ▒
 − Lost        1    7,500                                 ▒
 − Won         4   59,200                         ▒▒▒▒▒▒▒▒
 End          10  168,000  ███████████████████████

 1 deal at the end without an amount
 filter currency:EUR
$ deals waterfall --since 2026-10 --until 2026-10 currency:EUR
Fjord Analytics · waterfall of what is open · EUR · 1 Oct → 31 Oct 2026

 Start        10  187,800  ████████████████████████████
 + Created     4   12,200                              ██
 + Increased   2   12,000                                ██
 − Decreased   1    2,500                                 ▒
 − Won         3   41,200                           ▒▒▒▒▒▒▒
 End          11  168,300  █████████████████████████

 1 deal at the end without an amount
 filter currency:EUR
$ deals waterfall --since 2026-11-01 --until 2026-11-15 currency:EUR
Fjord Analytics · waterfall of what is open · EUR · 1 Nov → 15 Nov 2026

 Start        11  168,300  ████████████████████████████
 + Created     1   21,000                              ███
 + Increased   2    4,200                                 █
 − Lost        1    7,500                                 ▒
 − Won         1   18,000                              ▒▒▒
 End          10  168,000  ████████████████████████████

 1 deal at the end without an amount
 filter currency:EUR
# by period of the expected close, of one owner
$ deals waterfall --period 2026-Q4 currency:EUR
Fjord Analytics · waterfall of what is open · EUR · closing in 2026-Q4 · 1 Oct → 21 Nov 2026

 Start        9  155,800  ███████████████████████████
 + Created    2   11,000                             ██
 + Increased  4   16,200                               ███
 − Decreased  1    2,500                                 ▒
 − Lost       1    7,500                                ▒▒
 − Won        3   58,000                      ▒▒▒▒▒▒▒▒▒▒
 End          7  115,000  ████████████████████

 filter currency:EUR
$ deals waterfall --period 2026-12 --since 2026-09-01 owner:anna
Fjord Analytics · waterfall of what is open · EUR · closing in 2026-12 · 1 Sep → 21 Nov 2026

 Start        –       –
 + Created    1  40,000  ███████████████████████████
 + Increased  1   8,000                             █████
 End          1  48,000  ████████████████████████████████

 filter owner:anna
# machines
$ deals waterfall --since 2026-10-01 --output porcelain currency:EUR
start	EUR	10	187800.00
created	EUR	6	37200.00
pulled_in	EUR	0	0.00
increased	EUR	4	16200.00
reopened	EUR	0	0.00
owner_in	EUR	0	0.00
entered	EUR	0	0.00
decreased	EUR	1	-2500.00
pushed_out	EUR	0	0.00
lost	EUR	1	-7500.00
won	EUR	4	-59200.00
owner_out	EUR	0	0.00
left	EUR	0	0.00
rates	EUR	0	0.00
end	EUR	11	172000.00
$ deals waterfall --since 2026-11-01 --json currency:EUR
{
  "schema": 1,
  "command": "waterfall",
  "data": {
    "currency": "EUR",
    "from": "2026-11-01",
    "to": "2026-11-21",
    "period": null,
    "start": {
      "count": 11,
      "amount": {
        "amount": "168300.00",
        "currency": "EUR"
      }
    },
    "steps": {
      "created": {
        "count": 2,
        "amount": {
          "amount": "25000.00",
          "currency": "EUR"
        }
      },
      "pulled_in": {
        "count": 0,
        "amount": {
          "amount": "0.00",
          "currency": "EUR"
        }
      },
      "increased": {
        "count": 2,
        "amount": {
          "amount": "4200.00",
          "currency": "EUR"
        }
      },
      "reopened": {
        "count": 0,
        "amount": {
          "amount": "0.00",
          "currency": "EUR"
        }
      },
      "owner_in": {
        "count": 0,
        "amount": {
          "amount": "0.00",
          "currency": "EUR"
        }
      },
      "entered": {
        "count": 0,
        "amount": {
          "amount": "0.00",
          "currency": "EUR"
        }
      },
      "decreased": {
        "count": 0,
        "amount": {
          "amount": "0.00",
          "currency": "EUR"
        }
      },
      "pushed_out": {
        "count": 0,
        "amount": {
          "amount": "0.00",
          "currency": "EUR"
        }
      },
      "lost": {
        "count": 1,
        "amount": {
          "amount": "-7500.00",
          "currency": "EUR"
        }
      },
      "won": {
        "count": 1,
        "amount": {
          "amount": "-18000.00",
          "currency": "EUR"
        }
      },
      "owner_out": {
        "count": 0,
        "amount": {
          "amount": "0.00",
          "currency": "EUR"
        }
      },
      "left": {
        "count": 0,
        "amount": {
          "amount": "0.00",
          "currency": "EUR"
        }
      },
      "rates": {
        "count": 0,
        "amount": {
          "amount": "0.00",
          "currency": "EUR"
        }
      }
    },
    "end": {
      "count": 11,
      "amount": {
        "amount": "172000.00",
        "currency": "EUR"
      }
    },
    "unpriced": 1,
    "without_history": 0,
    "filter": "currency:EUR",
    "rates": [],
    "left_out": []
  },
  "problems": []
}
# as of a past day
$ deals waterfall --since 2026-09-01 --as-of 2026-09-30 currency:EUR
Fjord Analytics · waterfall of what is open · EUR · 1 Sep → 30 Sep 2026

 Start        4   61,500  ██████████
 + Created    6  108,300            █████████████████
 + Reopened   1   32,000                             █████
 − Lost       1   14,000                                ▒▒
 End         10  187,800  ██████████████████████████████

 filter currency:EUR
# nothing fits
$ deals waterfall --since 2026-10-01 customer:nobody-at-all
Fjord Analytics · waterfall of what is open · EUR · 1 Oct → 21 Nov 2026

 nothing was open in these days

 filter customer:nobody-at-all
# plain ASCII, and a narrow terminal
terminal 60
env LC_ALL=C
$ deals waterfall --since 2026-10-01 currency:EUR
[1mFjord Analytics[0m | waterfall of what is open | EUR
1 Oct -> 21 Nov 2026

 [1mStart[0m        [1m10[0m  [1m187,800[0m  ##########################
 + Created     6   37,200                            #####
 + Increased   4   16,200                                 ##
 - Decreased   1    2,500                                  ~
 [31m- Lost[0m        [31m1[0m    [31m7,500[0m                                  ~
 [32m- Won[0m         [32m4[0m   [32m59,200[0m                          ~~~~~~~~
 [1mEnd[0m          [1m11[0m  [1m172,000[0m  ########################

 [2m1 deal at the end without an amount[0m
 [2mfilter currency:EUR[0m

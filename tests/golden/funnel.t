# how far deals get
book fjord-analytics
$ deals funnel
Fjord Analytics · funnel · as of 21 Nov 2026

default pipeline
 Stage          Reached  Went on    Share  Open  Lost  Touched    Share  Skipped  Again  Days  P90
 ─────────────────────────────────────────────────────────────────────────────────────────────────
 Lead                24       20  83.33 %     3     1       20  80.00 %        4      –    20   31  ████████████████████████
 Qualification       20       17  85.00 %     2     1       19  84.21 %        1      1  28.5   56    ████████████████████
 Proposal            17       11  64.71 %     4     2       16  62.50 %        1      1    26   76      ████████████████
 Negotiation         11        8  72.73 %     2     1        9  66.67 %        2      –    17   30        ████████████
 Won                  8                                                                                     ████████

 won 8 of 24, 33.33 % · 11 still open

renewals pipeline
 Stage          Reached  Went on    Share  Open  Lost  Touched    Share  Skipped  Again  Days  P90
 ─────────────────────────────────────────────────────────────────────────────────────────────────
 Notice period        4        3  75.00 %     1     –        4  75.00 %        –      –    20   35  ████████████████████████
 Quoted               3        1  33.33 %     1     1        2   0.00 %        1      –    46   46     ██████████████████
 Won                  1                                                                                      ██████

 won 1 of 4, 25.00 % · 2 still open

 reached = got there or further · went on = got further or was won · touched = was in it
 skipped = reached, but never in it · again = came back to it · days in it: median, and nine in ten
$ deals funnel pipeline:renewals --json
{
  "schema": 1,
  "command": "funnel",
  "data": {
    "as_of": "2026-11-21",
    "pipelines": [
      {
        "pipeline": "renewals",
        "rows": [
          {
            "stage": "notice",
            "name": "Notice period",
            "reached": 4,
            "went_on": 3,
            "conversion": 75,
            "open": 1,
            "lost": 0,
            "touched": 4,
            "touch_conversion": 75,
            "skipped": 0,
            "reentered": 0,
            "days": {
              "count": 3,
              "mean": 20.67,
              "median": 20,
              "p90": 35
            }
          },
          {
            "stage": "quoted",
            "name": "Quoted",
            "reached": 3,
            "went_on": 1,
            "conversion": 33.33,
            "open": 1,
            "lost": 1,
            "touched": 2,
            "touch_conversion": 0,
            "skipped": 1,
            "reentered": 0,
            "days": {
              "count": 1,
              "mean": 46,
              "median": 46,
              "p90": 46
            }
          }
        ],
        "won": 1,
        "conversion": 25,
        "unknown": 0,
        "unknown_visits": 0,
        "in_scope": 4
      }
    ],
    "filter": "pipeline:renewals",
    "rates": [],
    "left_out": []
  },
  "problems": []
}
$ deals funnel --output csv
pipeline,stage,reached,went_on,conversion,open,lost,touched,touch_conversion,skipped,reentered,days_median,days_p90
,lead,24,20,83.33,3,1,20,80,4,0,20,31
,qualification,20,17,85,2,1,19,84.21,1,1,28.5,56
,proposal,17,11,64.71,4,2,16,62.5,1,1,26,76
,negotiation,11,8,72.73,2,1,9,66.67,2,0,17,30
,won,8,,,,,,,,,,
renewals,notice,4,3,75,1,0,4,75,0,0,20,35
renewals,quoted,3,1,33.33,1,1,2,0,1,0,46,46
renewals,won,1,,,,,,,,,,
$ deals funnel --output porcelain pipeline:none
	lead	24	20	83.33	3	1	20	80	4	0	20	31
	qualification	20	17	85	2	1	19	84.21	1	1	28.5	56
	proposal	17	11	64.71	4	2	16	62.5	1	1	26	76
	negotiation	11	8	72.73	2	1	9	66.67	2	0	17	30
	won	8										
$ deals funnel is:won,lost owner:bo
Fjord Analytics · funnel · as of 21 Nov 2026

default pipeline
 Stage          Reached  Went on     Share  Open  Lost  Touched     Share  Skipped  Again  Days  P90
 ───────────────────────────────────────────────────────────────────────────────────────────────────
 Lead                 3        3  100.00 %     –     –        3  100.00 %        –      –    19   37  ████████████████████████
 Qualification        3        3  100.00 %     –     –        3  100.00 %        –      –    30   36  ████████████████████████
 Proposal             3        3  100.00 %     –     –        3  100.00 %        –      –    27   35  ████████████████████████
 Negotiation          3        2   66.67 %     –     1        3   66.67 %        –      –    21   30  ████████████████████████
 Won                  2                                                                                   ████████████████

 won 2 of 3, 66.67 %

renewals pipeline
 Stage          Reached  Went on     Share  Open  Lost  Touched     Share  Skipped  Again  Days  P90
 ───────────────────────────────────────────────────────────────────────────────────────────────────
 Notice period        1        1  100.00 %     –     –        1  100.00 %        –      –    20   20  ████████████████████████
 Quoted               1        –    0.00 %     –     1        1    0.00 %        –      –    46   46  ████████████████████████
 Won                  –

 won 0 of 1, 0.00 %

 reached = got there or further · went on = got further or was won · touched = was in it
 skipped = reached, but never in it · again = came back to it · days in it: median, and nine in ten
 filter is:won,lost owner:bo
$ deals funnel owner:nobody-at-all
no opportunities fit owner:nobody-at-all
terminal 70
$ deals funnel pipeline:none
[1mFjord Analytics[0m · funnel · as of 21 Nov 2026

 [1mStage[0m          [1mReached[0m  [1mWent on[0m    [1mShare[0m  [1mOpen[0m  [1mLost[0m  [1mDays[0m
 [2m──────────────────────────────────────────────────────────[0m
 Lead                24       20  83.33 %     3     1    20  █████████
 Qualification       20       17  85.00 %     2     1  28.5   ███████
 Proposal            17       11  64.71 %     4     2    26   ███████
 Negotiation         11        8  72.73 %     2     1    17    █████
 [32mWon[0m                  [32m8[0m                                         ███

 [2mwon 8 of 24, 33.33 %[0m[2m ·[0m [2m11 still open[0m
 [2mreached = got there or further[0m[2m ·[0m [2mwent on = got further or was won[0m
 [2mdays in it: median[0m
 [2mfilter pipeline:none[0m

# histories that know little, and nothing at all
file deals.toml
| name = "Lab"
file customers/acme.toml
| name = "Acme"
$ deals stats
no opportunities yet: deals create opportunity NAME --customer ID
$ deals funnel
no opportunities yet: deals create opportunity NAME --customer ID
$ deals losses
no opportunities yet: deals create opportunity NAME --customer ID
$ deals calibrate
no opportunities yet: deals create opportunity NAME --customer ID
$ deals stats --json
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
      "won": 0,
      "lost": 0,
      "win_rate": null,
      "won_amount": {
        "amount": "0.00",
        "currency": "EUR"
      },
      "lost_amount": {
        "amount": "0.00",
        "currency": "EUR"
      },
      "win_rate_by_amount": null,
      "size_mean": null,
      "size_median": null,
      "size_p90": null,
      "cycle_mean": null,
      "cycle_median": null,
      "cycle_p90": null,
      "open": 0,
      "velocity": null
    },
    "omitted": 0,
    "outside": 0,
    "undated": 0,
    "unpriced": 0,
    "untimed": 0,
    "in_scope": 0,
    "filter": null,
    "rates": [],
    "left_out": []
  },
  "problems": []
}
file opportunities/one.toml
| name = "Only one, open"
| customer = "acme"
| stage = "lead"
$ deals stats
Lab · stats · EUR · as of 21 Nov 2026

  Win rate  no deal is closed, so there is nothing to learn from yet
$ deals funnel
Lab · funnel · as of 21 Nov 2026

 Stage          Reached  Went on   Share  Open  Lost  Touched   Share  Skipped  Again  Days  P90
 ───────────────────────────────────────────────────────────────────────────────────────────────
 Lead                 1        –  0.00 %     1     –        1  0.00 %        –      –     –    –  ████████████████████████
 Qualification        –        –       –     –     –        –       –        –      –     –    –
 Proposal             –        –       –     –     –        –       –        –      –     –    –
 Negotiation          –        –       –     –     –        –       –        –      –     –    –
 Won                  –

 won 0 of 1, 0.00 % · 1 still open
 reached = got there or further · went on = got further or was won · touched = was in it
 skipped = reached, but never in it · again = came back to it · days in it: median, and nine in ten
$ deals losses
Lab · losses by reason · EUR · as of 21 Nov 2026

 no deal was lost
$ deals calibrate
Lab · calibration · as of 21 Nov 2026

 Stage          Probability  Won  Deals  90 % interval  Brier  Suggestion
 ────────────────────────────────────────────────────────────────────────
 Lead                  10 %    –      –              –      –           –
 Qualification         25 %    –      –              –      –           –
 Proposal              50 %    –      –              –      –           –
 Negotiation           75 %    –      –              –      –           –

 no deal is closed, so there is nothing to hold against
file opportunities/backwards.toml
| name = "Closed before it was created, and won before it was moved"
| customer = "acme"
| stage = "won"
| amount = 100.00
| closed = 2026-01-01
| history = [
|   { at = 2026-03-01T08:00:00Z, by = "anna", event = "created", stage = "lead" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "won", stage = "won", closed = 2026-01-01 },
|   { at = 2026-04-01T08:00:00Z, by = "anna", event = "moved", stage = "inspected" },
| ]
file opportunities/silent.toml
| name = "Lost, and nothing is known of it"
| customer = "acme"
| stage = "lost"
$ deals stats
Lab · stats · EUR · as of 21 Nov 2026

  Win rate   50.00 %, 1 of 2 closed deals
             100.00 % by amount, 100 of 100 EUR
  Deal size  mean 100 · median 100 · nine in ten up to 100
  Velocity   not known: it needs won deals with amounts, and a cycle of a day or more

 not in every figure  no amount 1 deal · no known cycle 1 deal
$ deals funnel
Lab · funnel · as of 21 Nov 2026

 Stage          Reached  Went on     Share  Open  Lost  Touched    Share  Skipped  Again  Days  P90
 ──────────────────────────────────────────────────────────────────────────────────────────────────
 Lead                 2        1   50.00 %     1     –        2  50.00 %        –      –    31   31  ████████████████████████
 Qualification        1        1  100.00 %     –     –        –        –        1      –     –    –        ████████████
 Proposal             1        1  100.00 %     –     –        –        –        1      –     –    –        ████████████
 Negotiation          1        1  100.00 %     –     –        –        –        1      –     –    –        ████████████
 Won                  1                                                                                    ████████████

 won 1 of 2, 50.00 % · 1 still open · 1 lost deal of which no stage is known: in no row
 1 visit of stages that are no more: not counted
 reached = got there or further · went on = got further or was won · touched = was in it
 skipped = reached, but never in it · again = came back to it · days in it: median, and nine in ten
$ deals losses
Lab · losses by reason · EUR · as of 21 Nov 2026

 Reason       Deals     Share  Amount  Share  Lost in
 ──────────────────────────────────────────────────────────
 (no reason)      1  100.00 %       –      –  (not known) 1
 ──────────────────────────────────────────────────────────
 Total            1  100.00 %       –      –

 no amount 1 deal
$ deals losses --from 2026
Lab · losses by reason · EUR · lost since 1 Jan 2026 · as of 21 Nov 2026

 no deal was lost

 lost nobody knows when 1 deal
$ deals calibrate
Lab · calibration · as of 21 Nov 2026

 Stage          Probability       Won   Deals  90 % interval   Brier  Suggestion
 ───────────────────────────────────────────────────────────────────────────────
 Lead                  10 %  100.00 %  1 of 1    27 to 100 %  0.8100           –
 Qualification         25 %         –       –              –       –           –
 Proposal              50 %         –       –              –       –           –
 Negotiation           75 %         –       –              –       –           –

 nothing to suggest: that takes 20 closed deals of a stage
 Brier score 0.8100 of 1 probability · 0 is always right, 0.25 is always saying 50 %
 2 closed deals · 1 open, not counted · 1 of which no stage is known

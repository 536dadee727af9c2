# saved reports: named in deals.toml, run by commands that only look
book fjord-analytics
$ deals report
no saved reports; [reports.NAME] in deals.toml makes one, with command = "list" and its options
file deals.toml
| name = "Fjord Analytics"
| [reports.big]
| command = "list"
| filter = "amount:20k.. is:open currency:EUR"
| sort = "-amount"
| columns = ["id", "owner", "amount", "close"]
| [reports.quarter]
| command = "forecast"
| filter = ["currency:EUR", "owner:anna,bo"]
| by = "owner"
| from = "2026-Q4"
| to = "2026-Q4"
| [reports.everything]
| command = "list"
| all = true
| limit = 2
| [reports.one]
| command = "show"
| id = "hooli-seats"
| [[pipelines.renewals.stages]]
| id = "notice"
| name = "Notice period"
| [[pipelines.renewals.stages]]
| id = "quoted"
| name = "Quoted"
| [[pipelines.renewals.stages]]
| id = "renewed"
| name = "Renewed"
| outcome = "won"
| [[pipelines.renewals.stages]]
| id = "churned"
| name = "Churned"
| outcome = "lost"
$ deals report
 Name        Runs
 big         deals list 'amount:20k.. is:open currency:EUR' --sort -amount --columns id,owner,amount,close
 quarter     deals forecast currency:EUR owner:anna,bo --by owner --from 2026-Q4 --to 2026-Q4
 everything  deals list --all --limit 2
 one         deals show hooli-seats
$ deals report big
 ID                        Owner  Amount  Close
 acme-annual-renewal       anna   48,000  15 Dec, 24 days
 acme-data-warehouse       chen   32,000  31 Mar 2027, 130 days
 initech-rollout           bo     22,000  18 Dec, 27 days
 initech-platform-renewal  bo     21,000  29 Jan 2027, 69 days
 4 open deals, 123,000 EUR, weighted 51,900 EUR · 2 stale
$ deals report big owner:bo
 ID                        Owner  Amount  Close
 initech-rollout           bo     22,000  18 Dec, 27 days
 initech-platform-renewal  bo     21,000  29 Jan 2027, 69 days
 2 open deals, 43,000 EUR, weighted 5,500 EUR · 1 stale
$ deals report big --columns id
 ID
 acme-annual-renewal
 acme-data-warehouse
 initech-rollout
 initech-platform-renewal
 4 open deals, 123,000 EUR, weighted 51,900 EUR · 2 stale
$ deals report big --output porcelain
acme-annual-renewal	anna	48000.00	2026-12-15
acme-data-warehouse	chen	32000.00	2027-03-31
initech-rollout	bo	22000.00	2026-12-18
initech-platform-renewal	bo	21000.00	2027-01-29
$ deals report quarter
Fjord Analytics · forecast by owner · EUR · 1 Oct 2026 to 31 Dec 2026 · as of 21 Nov 2026

 Owner  Deals  Pipeline  Best  Commit  Closed  Weighted  Expected
 ────────────────────────────────────────────────────────────────
 anna       4    12,000     –  48,000  42,000    44,400    86,400  ████████▓▓▓▓▓▓▓░
 bo         2    22,000     –       –  16,000     5,500    21,500  ███░
 ────────────────────────────────────────────────────────────────
 Total      6    34,000     –  48,000  58,000    49,900   107,900

 not in the table   overdue 1 deal, 12,500 · no close date 1 deal, 4,000 · no amount 1 deal
                    omitted 1 deal, 6,000 · other dates 4 deals, 70,900 · lost 5 deals, 94,500
 █ closed, weighted: ▓ commit, ▒ best, ░ pipeline
 weighted = amount × probability of open deals · expected = closed + weighted
 filter currency:EUR owner:anna,bo
$ deals report everything
 ID                   Customer     Stage           Amount    %  Close        Next step
 acme-data-audit      Acme Corp    Closed won  18,500      100  18 Dec 2025  –
 ingrid-dahl-licence  Ingrid Dahl  Closed won   1,200      100  20 Jan       –
 12 open deals, 172,000 EUR and 180,000 NOK · weighted 72,350 EUR and 108,000 NOK · 1 omitted, 6,000 EUR · 9 won, 110,300 EUR and 96,000 NOK · 6 lost, 94,500 EUR · 26 of them not shown · 2 overdue · 4 stale · 3 without a next step · 1 without an amount
$ deals report one | head -n 2
Seats                                                                hooli-seats
Hooli (former) · new · from outbound · no owner · #win-back
$ deals report --json
{
  "schema": 1,
  "command": "report",
  "data": [
    {
      "name": "big",
      "command": "list",
      "runs": "deals list 'amount:20k.. is:open currency:EUR' --sort -amount --columns id,owner,amount,close"
    },
    {
      "name": "quarter",
      "command": "forecast",
      "runs": "deals forecast currency:EUR owner:anna,bo --by owner --from 2026-Q4 --to 2026-Q4"
    },
    {
      "name": "everything",
      "command": "list",
      "runs": "deals list --all --limit 2"
    },
    {
      "name": "one",
      "command": "show",
      "runs": "deals show hooli-seats"
    }
  ],
  "problems": []
}
$ deals __complete report ""
big	report
quarter	report
everything	report
one	report
$ deals config reports
 Setting                     Value                                From
 reports.big.command         "list"                               deals.toml:3
 reports.big.filter          "amount:20k.. is:open currency:EUR"  deals.toml:4
 reports.big.sort            "-amount"                            deals.toml:5
 reports.big.columns         ["id", "owner", "amount", "close"]   deals.toml:6
 reports.quarter.command     "forecast"                           deals.toml:8
 reports.quarter.filter      ["currency:EUR", "owner:anna,bo"]    deals.toml:9
 reports.quarter.by          "owner"                              deals.toml:10
 reports.quarter.from        "2026-Q4"                            deals.toml:11
 reports.quarter.to          "2026-Q4"                            deals.toml:12
 reports.everything.command  "list"                               deals.toml:14
 reports.everything.all      true                                 deals.toml:15
 reports.everything.limit    2                                    deals.toml:16
 reports.one.command         "show"                               deals.toml:18
 reports.one.id              "hooli-seats"                        deals.toml:19

# the rates of the example book
book fjord-analytics
$ deals rates show
Fjord Analytics · rates of 21 Nov 2026

 Since        Currency  1 EUR =    in EUR
 ────────────────────────────────────────
 20 Nov 2026  NOK       11.7500  0.085106
 20 Nov 2026  USD        1.0842  0.922339
$ deals rates show NOK --on 2026-03-15
Fjord Analytics · rates of 15 Mar 2026

 Since       Currency  1 EUR =    in EUR
 ───────────────────────────────────────
 2 Mar 2026  NOK       11.6915  0.085532
$ deals rates show usd | head -6
Fjord Analytics · rates of USD

 Since        Currency  1 EUR =    in EUR
 ────────────────────────────────────────
 20 Nov 2026  USD        1.0842  0.922339
 2 Nov 2026   USD        1.0819  0.924300
$ deals rates show --on 2025-01-01
Fjord Analytics · rates of 1 Jan 2025

 no rates on 1 Jan 2025
$ deals rates show --json --on 2026-10-15
{
  "schema": 1,
  "command": "rates show",
  "data": [
    {
      "date": "2026-10-01",
      "from": "EUR",
      "to": "NOK",
      "rate": 11.731
    },
    {
      "date": "2026-10-01",
      "from": "EUR",
      "to": "USD",
      "rate": 1.0842
    }
  ],
  "problems": []
}
$ deals rates show --output porcelain
2026-11-20	NOK	11.75	0.085106
2026-11-20	USD	1.0842	0.922339

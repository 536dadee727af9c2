# every step once, in two currencies with rates, with a deal without an amount and one without history
file deals.toml
| name = "Lab"
file rates.toml
| base = "EUR"
| [rates.2026-09-01]
| NOK = 10
| [rates.2026-11-01]
| NOK = 12.5
file customers/acme.toml
| name = "Acme"
file opportunities/bare.toml
| name = "Bare"
| customer = "acme"
| stage = "lead"
| amount = 10
file opportunities/given.toml
| name = "Given"
| customer = "acme"
| stage = "lead"
| owner = "bo"
| close = 2026-12-01
| history = [
|   { at = 2026-09-02T09:00:00Z, event = "created", stage = "lead", close = 2026-12-01, owner = "anna" },
|   { at = 2026-10-02T09:00:00Z, event = "assigned", owner = "bo" },
| ]
file opportunities/kroner.toml
| name = "Kroner"
| customer = "acme"
| stage = "proposal"
| amount = 1250.00
| currency = "NOK"
| close = 2027-02-01
| owner = "bo"
| history = [
|   { at = 2026-09-02T09:00:00Z, event = "created", stage = "proposal", amount = 1000.00, currency = "NOK", close = 2026-12-01, owner = "bo" },
|   { at = 2026-10-02T09:00:00Z, event = "changed", amount = 1250.00 },
|   { at = 2026-10-03T09:00:00Z, event = "changed", close = 2027-02-01 },
| ]
file opportunities/again.toml
| name = "Again"
| customer = "acme"
| stage = "won"
| amount = 300.00
| close = 2026-12-01
| closed = 2026-11-10
| owner = "bo"
| history = [
|   { at = 2026-09-02T09:00:00Z, event = "created", stage = "lead", amount = 200.00, close = 2026-12-01, owner = "bo" },
|   { at = 2026-09-20T09:00:00Z, event = "lost", stage = "lost", closed = 2026-09-20 },
|   { at = 2026-10-20T09:00:00Z, event = "reopened", stage = "lead", cleared = ["closed"] },
|   { at = 2026-11-10T09:00:00Z, event = "won", stage = "won", amount = 300.00, closed = 2026-11-10 },
| ]
$ deals waterfall --since 2026-10-01
Lab · waterfall of what is open · EUR · 1 Oct → 21 Nov 2026

 Start        3  110  ████████
 + Increased  2  120          █████████
 + Reopened   1  200                   ███████████████
 − Won        1  300            ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
 − Rates      1   20          ▒▒
 End          3  110  ████████

 1 deal at the end without an amount · 1 deal at the start as it stands: no history from before
 Rates: what the money at the start is worth by the rates of 21 Nov 2026
 rate of 1 Sep 2026: 1 EUR = 10 NOK · rate of 1 Nov 2026: 1 EUR = 12.5 NOK
$ deals waterfall --since 2026-10-01 owner:bo
Lab · waterfall of what is open · EUR · 1 Oct → 21 Nov 2026

 Start        1  100  ████████
 + Increased  2  120          █████████
 + Reopened   1  200                   ███████████████
 + Owner in   1    –
 − Won        1  300           ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
 − Rates      1   20          ▒
 End          2  100  ████████

 1 deal at the end without an amount
 Rates: what the money at the start is worth by the rates of 21 Nov 2026
 rate of 1 Sep 2026: 1 EUR = 10 NOK · rate of 1 Nov 2026: 1 EUR = 12.5 NOK
 filter owner:bo
$ deals waterfall --since 2026-10-01 --period 2026-Q4
Lab · waterfall of what is open · EUR · closing in 2026-Q4 · 1 Oct → 21 Nov 2026

 Start         2  100  ████████
 + Increased   2  120          █████████
 + Reopened    1  200                   ███████████████
 − Pushed out  1  100                          ▒▒▒▒▒▒▒▒
 − Won         1  300    ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
 − Rates       1   20  ▒▒
 End           1    –

 1 deal at the end without an amount
 Rates: what the money at the start is worth by the rates of 21 Nov 2026
 rate of 1 Sep 2026: 1 EUR = 10 NOK · rate of 1 Nov 2026: 1 EUR = 12.5 NOK
$ deals waterfall --since 2026-10-01 --currency each
Lab · waterfall of what is open · EUR and NOK · 1 Oct → 21 Nov 2026

EUR
 Start        2   10  █
 + Increased  1  100   ██████████
 + Reopened   1  200             █████████████████████
 − Won        1  300   ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
 End          2   10  █

 1 deal at the end without an amount · 1 deal at the start as it stands: no history from before

NOK
 Start        1  1,000  ██████████████████████████
 + Increased  1    250                            ██████
 End          1  1,250  ████████████████████████████████

 currencies are not added
$ deals waterfall --since 2026-10-01 --currency NOK
Lab · waterfall of what is open · NOK · 1 Oct → 21 Nov 2026

 Start        3  1,100  ███████
 + Increased  2  1,500         █████████
 + Reopened   1  2,500                  ████████████████
 − Won        1  3,750          ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
 + Rates      1     25          █
 End          3  1,375  █████████

 1 deal at the end without an amount · 1 deal at the start as it stands: no history from before
 Rates: what the money at the start is worth by the rates of 21 Nov 2026
 rate of 1 Sep 2026: 1 EUR = 10 NOK · rate of 1 Nov 2026: 1 EUR = 12.5 NOK

# currencies are converted with rates, or shown apart
file deals.toml
| name = "Lab"
file customers/acme.toml
| name = "Acme"
file opportunities/kroner.toml
| name = "Kroner"
| customer = "acme"
| stage = "proposal"
| amount = 1250.00
| currency = "NOK"
| history = [
|   { at = 2026-09-02T09:00:00Z, event = "created", stage = "proposal", amount = 1000.00, currency = "NOK", close = 2026-12-01, owner = "bo" },
|   { at = 2026-10-02T09:00:00Z, event = "changed", amount = 1250.00 },
| ]
$ deals waterfall --since 2026-10-01 --currency EUR
! deals: some opportunities are in NOK, and the book has no rates to convert to EUR
!   hint: deals rates import FILE brings in the ECB's
!   hint: --currency each shows each currency by itself
? 2
$ deals accuracy --from 2026-10 --currency EUR
! deals: some opportunities are in NOK, and the book has no rates to convert to EUR
!   hint: deals rates import FILE brings in the ECB's
!   hint: --currency each shows each currency by itself
? 2
# a rate that is missing
file rates.toml
| base = "EUR"
| [rates.2026-10-01]
| NOK = 12.5
$ deals waterfall --since 2026-10-01
Lab · waterfall of what is open · NOK · 1 Oct → 21 Nov 2026

 Start        1  1,000  ██████████████████████████
 + Increased  1    250                            ██████
 End          1  1,250  ████████████████████████████████
! deals: rates.toml: no rate for NOK on 2026-09-30
!   hint: deals rates import FILE adds the ECB's rates
!   hint: --currency each shows each currency by itself
? 5
$ deals accuracy --from 2026-09
Lab · accuracy by month · EUR · as of 21 Nov 2026

 Month     Won  Came  Weighted  Off  %  Commit  Off  %
 ─────────────────────────────────────────────────────
 Sep 2026    –     –         –    0  –       –    0  –
 Oct 2026    –     –         –    0  –       –    0  –
 ─────────────────────────────────────────────────────
 Total       –     –         –    0  –       –    0  –

 weighted: bias 0 a month, and nothing came that it is a share of
 commit: bias 0 a month, and nothing came that it is a share of
 said on a period's first day: what was won by then, and weighted or commit
 off = said − came · bias = mean of said − came
 error = sum of what it was off either way, of what came
 rate of 1 Oct 2026: 1 EUR = 12.5 NOK (1 deal)
! deals: warning: 2026-09-01 is before any history: the first event is of 2026-09-02

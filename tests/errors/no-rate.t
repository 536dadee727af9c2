# a rate that is missing, and one that has ended: currencies stand apart
file deals.toml
| name = "Lab"
file customers/acme.toml
| name = "Acme"
file rates.toml
| base = "EUR"
| [rates.2026-10-01]
| NOK = 11.7
| [rates.2026-11-01]
| NOK = "N/A"
file opportunities/home.toml
| name = "Home"
| customer = "acme"
| stage = "proposal"
| amount = 1000
| close = 2026-12-01
file opportunities/north.toml
| name = "North"
| customer = "acme"
| stage = "proposal"
| amount = 10000
| currency = "NOK"
| close = 2026-12-01
file opportunities/west.toml
| name = "West"
| customer = "acme"
| stage = "won"
| amount = 500
| currency = "USD"
| closed = 2026-11-05
$ deals forecast --to 2026-12
Lab · forecast by month · EUR, NOK and USD · 1 Oct 2026 to 31 Dec 2026 · as of 21 Nov 2026

EUR
 Month     Deals  Pipeline   Best  Commit  Closed  Weighted  Expected
 ────────────────────────────────────────────────────────────────────
 Oct 2026      –         –      –       –       –         –         –
 Nov 2026      –         –      –       –       –         –         –
 Dec 2026      1         –  1,000       –       –       500       500  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
 ────────────────────────────────────────────────────────────────────
 Total         1         –  1,000       –       –       500       500

NOK
 Month     Deals  Pipeline    Best  Commit  Closed  Weighted  Expected
 ─────────────────────────────────────────────────────────────────────
 Oct 2026      –         –       –       –       –         –         –
 Nov 2026      –         –       –       –       –         –         –
 Dec 2026      1         –  10,000       –       –     5,000     5,000  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
 ─────────────────────────────────────────────────────────────────────
 Total         1         –  10,000       –       –     5,000     5,000

USD
 Month     Deals  Pipeline  Best  Commit  Closed  Weighted  Expected
 ───────────────────────────────────────────────────────────────────
 Oct 2026      –         –     –       –       –         –         –
 Nov 2026      1         –     –       –     500         –       500  ████████████████
 Dec 2026      –         –     –       –       –         –         –
 ───────────────────────────────────────────────────────────────────
 Total         1         –     –       –     500         –       500

 █ closed, weighted: ▓ commit, ▒ best, ░ pipeline
 weighted = amount × probability of open deals · expected = closed + weighted
 currencies are not added
! deals: rates.toml: no rate for NOK on 2026-11-21: it ended on 2026-11-01; not converted to EUR: north
!   hint: deals rates import FILE adds the ECB's rates for NOK
!   hint: --currency each shows each currency by itself
! deals: rates.toml: no rate for USD on 2026-11-05; not converted to EUR: west
!   hint: deals rates import FILE adds the ECB's rates for USD
!   hint: --currency each shows each currency by itself
? 5
$ deals forecast --to 2026-12 --currency EUR currency:EUR
Lab · forecast by month · EUR · 1 Oct 2026 to 31 Dec 2026 · as of 21 Nov 2026

 Month     Deals  Pipeline   Best  Commit  Closed  Weighted  Expected
 ────────────────────────────────────────────────────────────────────
 Oct 2026      –         –      –       –       –         –         –
 Nov 2026      –         –      –       –       –         –         –
 Dec 2026      1         –  1,000       –       –       500       500  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
 ────────────────────────────────────────────────────────────────────
 Total         1         –  1,000       –       –       500       500

 █ closed, weighted: ▓ commit, ▒ best, ░ pipeline
 weighted = amount × probability of open deals · expected = closed + weighted
 filter currency:EUR

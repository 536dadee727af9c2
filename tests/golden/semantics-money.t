# k is thousands, m is millions
book fjord-analytics
$ deals set globex-pilot amount=50k
globex-pilot: amount 12,500 → 50,000 EUR
$ cat opportunities/globex-pilot.toml | grep '^amount'
amount = 50000.00
$ deals set globex-pilot amount=1.2m
globex-pilot: amount 50,000 → 1,200,000 EUR
$ cat opportunities/globex-pilot.toml | grep '^amount'
amount = 1200000.00

# either convention of separators, when there is only one way to read it
$ deals set globex-pilot amount=1,200.50
globex-pilot: amount 1,200,000 → 1,200.50 EUR
$ deals set globex-pilot amount=1.200,50
globex-pilot: amount is 1,200.50 EUR already
$ deals set globex-pilot amount=1,234,567.89
globex-pilot: amount 1,200.50 → 1,234,567.89 EUR
$ deals set globex-pilot "amount=48 000"
globex-pilot: amount 1,234,567.89 → 48,000 EUR
$ deals set globex-pilot amount=48_000.10
globex-pilot: amount 48,000 → 48,000.10 EUR
$ deals set globex-pilot "amount=1'200.50"
globex-pilot: amount 48,000.10 → 1,200.50 EUR
$ cat opportunities/globex-pilot.toml | grep '^amount'
amount = 1200.50

# what can be read two ways is refused and both ways are named
$ deals set globex-pilot amount=1,200
! deals: "1,200" can be read as 1200.00 or as 1.20
!   hint: write 1200, or 1.20
? 2
$ deals set globex-pilot amount=1.200
! deals: "1.200" can be read as 1200.00 or as 1.20
!   hint: write 1200, or 1.20
? 2

# what is no amount is refused
$ deals set globex-pilot amount=abc
! deals: "abc" is not an amount
!   hint: write it as 48000, 48000.10, 50k, 1.2m or "1200 NOK"
? 2
$ deals set globex-pilot amount=1.2.3
! deals: "1.2.3" is not an amount
!   1.2.3
!   ^~~~~
!   hint: groups are of three digits, as in 1,234,567.89; it is also fine to leave them out
? 2
$ deals create opportunity Test --customer globex --amount ''
! deals: --amount is empty
!   hint: leave it out, or give it a value
? 2
$ deals set globex-pilot amount=NaN
! deals: "NaN" is not an amount
!   hint: write it as 48000, 48000.10, 50k, 1.2m or "1200 NOK"
? 2
$ deals set globex-pilot amount=-5
! deals: "-5" is negative
!   hint: an amount is 0 or more
? 2
$ deals set globex-pilot amount=1e5
! deals: "1e5" is not an amount
!   1e5
!    ^
!   hint: write it as 48000, 48000.10, 50k, 1.2m or "1200 NOK"
? 2
$ deals set globex-pilot amount=0x10
! deals: "0x10" is not an amount
!   0x10
!    ^
!   hint: write it as 48000, 48000.10, 50k, 1.2m or "1200 NOK"
? 2
$ deals set globex-pilot amount=inf
! deals: "inf" is not an amount
!   hint: write it as 48000, 48000.10, 50k, 1.2m or "1200 NOK"
? 2
$ deals set globex-pilot amount=99999999999999999999
! deals: "99999999999999999999" is too large
!   hint: the largest amount in EUR is 92233720368547758.07
? 2

# more decimals than the currency has are refused
$ deals set globex-pilot amount=1.2345
! deals: "1.2345" has more decimals than EUR, which has 2
!   1.2345
!     ^~~~
!   hint: round it to 2 decimals
? 2
$ deals set globex-pilot "amount=10.5 JPY" currency=JPY
! deals: "10.5 JPY" has decimals; JPY has none
!   10.5 JPY
!      ^
!   hint: round it to a whole number
? 2

# zero is legal, and not the same as no amount
$ deals set globex-pilot amount=0
globex-pilot: amount 1,200.50 → 0 EUR
$ deals list --columns id,amount 'amount:0'
 ID            Amount
 globex-pilot       0
 1 open deal, 0 EUR, weighted 0 EUR · 1 overdue · 1 without a next step
$ deals set globex-pilot amount=
globex-pilot: no amount (was 0 EUR)
$ deals list --columns id,amount 'amount:0'
no open deals fit amount:0; --all looks at closed ones too
$ deals list --columns id,amount 'amount:none'
 ID                             Amount
 globex-pilot                        –
 nordlys-energi-grid-dashboard       –
 2 open deals · 1 overdue · 1 without a next step · 2 without an amount

# a typed currency is the currency of an opportunity without an amount
$ deals set globex-pilot 'amount=€1,200.50'
globex-pilot: amount 1,200.50 EUR
$ deals set globex-pilot amount=
globex-pilot: no amount (was 1,200.50 EUR)
$ deals set globex-pilot "amount=1200 NOK"
globex-pilot: amount 1,200 NOK
$ cat opportunities/globex-pilot.toml | grep -E '^(amount|currency)'
amount = 1200.00
currency = "NOK"

# … and must agree with one that has an amount already
$ deals set globex-pilot "amount=900 USD"
! deals: "900 USD" is in USD, but the opportunity is in NOK
!   hint: leave USD out, or set the currency to USD too
? 2
$ deals set hooli-seats "amount=900 USD"
! deals: "900 USD" is in USD, but the opportunity is in EUR
!   hint: leave USD out, or set the currency to USD too
? 2
$ deals set hooli-seats "amount=900 USD" currency=USD
hooli-seats: amount 9,500 EUR → 900 USD
! deals: hooli-seats: its items come to 9,500 USD, its amount is 900 USD
$ deals close-won hooli-training --amount '$900'
! deals: "$" can be USD, CAD, AUD, NZD or another
!   hint: write the code instead, such as USD
? 2
$ deals close-won hooli-training --amount '900 USD'
! deals: "900 USD" is in USD, but the opportunity is in EUR
!   hint: leave USD out, or set the currency to USD too
? 2

# $, kr and ¥ are the book's currency when that is one of theirs, else they are ambiguous
$ deals set hooli-platform-renewal 'amount=$5k'
! deals: "$" can be USD, CAD, AUD, NZD or another
!   hint: write the code instead, such as USD
? 2
$ deals set soylen-platform 'amount=5000 kr'
soylen-platform: amount 180,000 → 5,000 NOK
$ deals create opportunity Test --customer globex --amount ¥500
! deals: "¥" can be JPY or CNY
!   hint: write the code instead, such as JPY
? 2

# unlike currencies are never added
$ deals list stage:lead,proposal
 ID                     Customer         Stage     In stage     Amount   %  Close             Next step
 globex-pilot           Globex           Proposal      31 d  1,200 NOK  50  ! 3 Nov, 18 late  –
 vandelay-import-pilot  Vandelay Import  Lead        ! 26 d  8,000      10  28 Nov, 7 days    –
 hooli-seats            Hooli            Proposal      24 d    900 USD  50  11 Dec, 20 days   –
 soylen-platform        Søylen AS        Proposal      22 d  5,000 NOK  60  22 Dec, 31 days   25 Nov       Møte med styret
 hooli-training         Hooli            Lead          11 d  6,000      10  30 Dec, 39 days   11 Jan 2027  See where the seats stand
 soylen-workshop        Søylen AS        Lead           2 d  4,000      10  –                 1 Dec        First call
 5 open deals, 12,000 EUR, 6,200 NOK and 900 USD · weighted 1,200 EUR, 3,600 NOK and 450 USD · 1 omitted, 6,000 EUR · 1 overdue · 1 stale · 3 without a next step
$ deals forecast --currency each --by stage
Fjord Analytics · forecast by stage · EUR, NOK and USD · 1 Oct 2026 to 31 Mar 2027 · as of 21 Nov 2026

EUR
 Stage                     Deals  Pipeline    Best  Commit  Closed  Weighted  Expected
 ─────────────────────────────────────────────────────────────────────────────────────
 Lead                          1     8,000       –       –       –       800       800  ░
 Qualification                 2    54,000       –       –       –    13,500    13,500  ░░░░
 Negotiation                   1         –       –  48,000       –    38,400    38,400  ▓▓▓▓▓▓▓▓▓▓▓
 Closed won                    3         –       –       –  58,000         –    58,000  ████████████████
 Notice period (renewals)      1         –  21,000       –       –    14,700    14,700  ▒▒▒▒
 Quoted (renewals)             1         –       –  12,000       –    10,800    10,800  ▓▓▓
 Renewed (renewals)            1         –       –       –   1,200         –     1,200  █
 ─────────────────────────────────────────────────────────────────────────────────────
 Total                        10    62,000  21,000  60,000  59,200    78,200   137,400

 not in the table   overdue 1 deal, 3,000 · no close date 1 deal, 4,000 · no amount 1 deal
                    omitted 1 deal, 6,000 · other dates 4 deals, 51,100 · lost 6 deals, 94,500

NOK
 Stage     Deals  Pipeline   Best  Commit  Closed  Weighted  Expected
 ────────────────────────────────────────────────────────────────────
 Proposal      1         –  5,000       –       –     3,000     3,000  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
 ────────────────────────────────────────────────────────────────────
 Total         1         –  5,000       –       –     3,000     3,000

 not in the table   overdue 1 deal, 1,200 · other dates 1 deal, 96,000

USD
 Stage     Deals  Pipeline  Best  Commit  Closed  Weighted  Expected
 ───────────────────────────────────────────────────────────────────
 Proposal      1         –   900       –       –       450       450  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
 ───────────────────────────────────────────────────────────────────
 Total         1         –   900       –       –       450       450

 █ closed, weighted: ▓ commit, ▒ best, ░ pipeline
 weighted = amount × probability of open deals · expected = closed + weighted
 currencies are not added
$ deals forecast --currency EUR
Fjord Analytics · forecast by month · EUR · as of 21 Nov 2026

 Month     Deals  Pipeline       Best  Commit  Closed   Weighted    Expected   Target        Gap  Coverage
 ─────────────────────────────────────────────────────────────────────────────────────────────────────────
 Oct 2026      3         –          –       –  41,200          –   41,200.00   40,000          –         –  ███████████████
 Nov 2026      3     8,000          –  12,000  18,000  11,600.00   29,600.00   40,000  10,400.00      0.91  ██████▓▓▓▓░
 Dec 2026      4    22,000   1,255.64  48,000       –  44,570.37   44,570.37   40,000          –      1.78  ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▒░
 Jan 2027      1         –  21,000.00       –       –  14,700.00   14,700.00        –          –         –  ▒▒▒▒▒
 Feb 2027      –         –          –       –       –          –           –        –          –         –
 Mar 2027      1    32,000          –       –       –   8,000.00    8,000.00        –          –         –  ░░░
 ─────────────────────────────────────────────────────────────────────────────────────────────────────────
 Total        12    62,000  22,255.64  60,000  59,200  78,870.37  138,070.37  120,000   4,629.63      1.50

 not in the table   overdue 2 deals, 3,102.13 · no close date 1 deal, 4,000 · no amount 1 deal
                    omitted 1 deal, 6,000 · other dates 5 deals, 59,373.72 · lost 6 deals, 94,500
 █ closed, weighted: ▓ commit, ▒ best, ░ pipeline
 weighted = amount × probability of open deals · expected = closed + weighted
 gap = target − expected in the periods that have a target · coverage = open ÷ (target − closed)
 rate of 4 May 2026: 1 EUR = 11.603 NOK (1 deal) · rate of 20 Nov 2026: 1 EUR = 11.75 NOK (2 deals)
 rate of 20 Nov 2026: 1 EUR = 1.0842 USD (1 deal)

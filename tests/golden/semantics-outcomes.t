# a win recorded late can be dated; so can a move and a loss
book fjord-analytics
$ deals move-stage globex-data-warehouse negotiation --on 2026-11-15
! deals: globex-data-warehouse is lost already
!   hint: deals reopen globex-data-warehouse --stage negotiation opens it again
? 4
$ deals close-won globex-pilot --on 2026-11-02
globex-pilot: proposal → won   12,500 EUR, closed on 2 Nov
$ cat opportunities/globex-pilot.toml | grep -E 'closed|won'
stage = "won"
closed = 2026-11-02
  { at = 2026-11-02T12:00:00Z, by = "anna", event = "won", stage = "won", closed = 2026-11-02 },
$ deals close-lost hooli-seats --reason price --on yesterday
hooli-seats: proposal → lost   9,500 EUR, price, closed on 20 Nov

# won ones are in no overdue row
file deals.toml
| name = "Lab"
file customers/acme.toml
| name = "Acme"
file opportunities/acme-late.toml
| name = "Late"
| customer = "acme"
| stage = "proposal"
| amount = 100
| close = 2026-11-03
file opportunities/acme-won.toml
| name = "Won"
| customer = "acme"
| stage = "won"
| amount = 200
| close = 2026-11-03
| closed = 2026-11-10
file opportunities/acme-lost.toml
| name = "Lost"
| customer = "acme"
| stage = "lost"
| amount = 400
| close = 2026-11-03
| closed = 2026-11-10
| lost_reason = "price"
file opportunities/acme-omitted.toml
| name = "Omitted"
| customer = "acme"
| stage = "proposal"
| category = "omitted"
| amount = 800
| close = 2026-12-03
$ deals list is:overdue acme-won acme-late
no deals fit is:overdue acme-won acme-late; 4 files left out
! deals: opportunities/acme-platform-renewal.toml:9:12: unknown pipeline "renewals"
!   9 | pipeline = "renewals"
!     |            ^~~~~~~~~~
! deals: opportunities/hooli-platform-renewal.toml:9:12: unknown pipeline "renewals"
!   9 | pipeline = "renewals"
!     |            ^~~~~~~~~~
! deals: opportunities/ingrid-dahl-licence-renewal.toml:9:12: unknown pipeline "renewals"
!   9 | pipeline = "renewals"
!     |            ^~~~~~~~~~
! deals: opportunities/initech-platform-renewal.toml:9:12: unknown pipeline "renewals"
!   9 | pipeline = "renewals"
!     |            ^~~~~~~~~~
? 5
$ deals list is:overdue
 ID                  Customer  Stage        Amount   %  Close             Next step
 acme-late           Acme      Proposal        100  50  ! 3 Nov, 18 late  –
 initech-onboarding  Initech   Negotiation   3,000  75  ! 14 Nov, 7 late  23 Nov  Call Samir about the missing signature
 2 open deals, 3,100 EUR, weighted 2,300 EUR · 2 overdue · 1 without a next step · 4 files left out
! deals: opportunities/acme-platform-renewal.toml:9:12: unknown pipeline "renewals"
!   9 | pipeline = "renewals"
!     |            ^~~~~~~~~~
! deals: opportunities/hooli-platform-renewal.toml:9:12: unknown pipeline "renewals"
!   9 | pipeline = "renewals"
!     |            ^~~~~~~~~~
! deals: opportunities/ingrid-dahl-licence-renewal.toml:9:12: unknown pipeline "renewals"
!   9 | pipeline = "renewals"
!     |            ^~~~~~~~~~
! deals: opportunities/initech-platform-renewal.toml:9:12: unknown pipeline "renewals"
!   9 | pipeline = "renewals"
!     |            ^~~~~~~~~~
? 5

# lost and omitted ones are in no weighted or open total
$ deals list acme-
 ID                   Customer  Stage          Amount   %  Close                  Next step
 acme-late            Acme      Proposal          100  50  ! 3 Nov, 18 late       –
 acme-omitted         Acme      Proposal          800  50  3 Dec, 12 days         –
 acme-annual-renewal  Acme      Negotiation    48,000  80  15 Dec, 24 days        28 Nov  Send the revised order form
 acme-data-warehouse  Acme      Qualification  32,000  25  31 Mar 2027, 130 days  3 Dec   Show the migration plan to Ola
 4 open deals, 80,900 EUR, weighted 46,450 EUR · 1 overdue · 1 stale · 2 without a next step · 4 files left out
! deals: opportunities/acme-platform-renewal.toml:9:12: unknown pipeline "renewals"
!   9 | pipeline = "renewals"
!     |            ^~~~~~~~~~
! deals: opportunities/hooli-platform-renewal.toml:9:12: unknown pipeline "renewals"
!   9 | pipeline = "renewals"
!     |            ^~~~~~~~~~
! deals: opportunities/ingrid-dahl-licence-renewal.toml:9:12: unknown pipeline "renewals"
!   9 | pipeline = "renewals"
!     |            ^~~~~~~~~~
! deals: opportunities/initech-platform-renewal.toml:9:12: unknown pipeline "renewals"
!   9 | pipeline = "renewals"
!     |            ^~~~~~~~~~
? 5
$ deals list --all acme-
 ID                    Customer  Stage          Amount    %  Close                  Next step
 acme-data-audit       Acme      Closed won     18,500  100  18 Dec 2025            –
 acme-customer-portal  Acme      Closed lost    14,000    0  11 Sep                 –
 acme-forecast-model   Acme      Closed won     24,000  100  8 Oct                  –
 acme-late             Acme      Proposal          100   50  ! 3 Nov, 18 late       –
 acme-lost             Acme      Closed lost       400    0  10 Nov                 –
 acme-won              Acme      Closed won        200  100  10 Nov                 –
 acme-more-seats       Acme      Closed won     18,000  100  12 Nov                 –
 acme-omitted          Acme      Proposal          800   50  3 Dec, 12 days         –
 acme-annual-renewal   Acme      Negotiation    48,000   80  15 Dec, 24 days        28 Nov  Send the revised order form
 acme-data-warehouse   Acme      Qualification  32,000   25  31 Mar 2027, 130 days  3 Dec   Show the migration plan to Ola
 4 open deals, 80,900 EUR, weighted 46,450 EUR · 4 won, 60,700 EUR · 2 lost, 14,400 EUR · 1 overdue · 1 stale · 2 without a next step · 4 files left out
! deals: opportunities/acme-platform-renewal.toml:9:12: unknown pipeline "renewals"
!   9 | pipeline = "renewals"
!     |            ^~~~~~~~~~
! deals: opportunities/hooli-platform-renewal.toml:9:12: unknown pipeline "renewals"
!   9 | pipeline = "renewals"
!     |            ^~~~~~~~~~
! deals: opportunities/ingrid-dahl-licence-renewal.toml:9:12: unknown pipeline "renewals"
!   9 | pipeline = "renewals"
!     |            ^~~~~~~~~~
! deals: opportunities/initech-platform-renewal.toml:9:12: unknown pipeline "renewals"
!   9 | pipeline = "renewals"
!     |            ^~~~~~~~~~
? 5
$ deals board acme-
 Lead  0  Qualification  1 · 32,000    Proposal  2 · 900
 ───────  ───────────────────────────  ─────────────────
          acme-data-warehouse  32,000  acme-late     100
          Acme, chen             10 d  Acme           !

                                       acme-omitted  800
                                       Acme

 Negotiation  1 · 48,000
 ───────────────────────────
 acme-annual-renewal  48,000
 Acme, anna           ! 32 d

 4 open deals, 80,900 EUR, weighted 46,450 EUR · 1 overdue · 1 stale · 2 without a next step · 4 files left out
! deals: opportunities/acme-platform-renewal.toml:9:12: unknown pipeline "renewals"
!   9 | pipeline = "renewals"
!     |            ^~~~~~~~~~
! deals: opportunities/hooli-platform-renewal.toml:9:12: unknown pipeline "renewals"
!   9 | pipeline = "renewals"
!     |            ^~~~~~~~~~
! deals: opportunities/ingrid-dahl-licence-renewal.toml:9:12: unknown pipeline "renewals"
!   9 | pipeline = "renewals"
!     |            ^~~~~~~~~~
! deals: opportunities/initech-platform-renewal.toml:9:12: unknown pipeline "renewals"
!   9 | pipeline = "renewals"
!     |            ^~~~~~~~~~
? 5
$ deals forecast acme-
Lab · forecast by month · EUR · as of 21 Nov 2026

 Month     Deals  Pipeline  Best  Commit  Closed  Weighted  Expected
 ───────────────────────────────────────────────────────────────────
 Oct 2026      1         –     –       –  24,000         –    24,000  ██████████
 Nov 2026      2         –     –       –  18,200         –    18,200  ████████
 Dec 2026      1         –     –  48,000       –    38,400    38,400  ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓
 Jan 2027      –         –     –       –       –         –         –
 Feb 2027      –         –     –       –       –         –         –
 Mar 2027      1    32,000     –       –       –     8,000     8,000  ▓▓▓
 ───────────────────────────────────────────────────────────────────
 Total         5    32,000     –  48,000  42,200    46,400    88,600

 not in the table   overdue 1 deal, 100 · omitted 1 deal, 800 · other dates 1 deal, 18,500
                    lost 2 deals, 14,400
 weighted = amount × probability of open deals · expected = closed + weighted
 filter acme- · 4 files left out: totals are incomplete
! deals: opportunities/acme-platform-renewal.toml:9:12: unknown pipeline "renewals"
!   9 | pipeline = "renewals"
!     |            ^~~~~~~~~~
! deals: opportunities/hooli-platform-renewal.toml:9:12: unknown pipeline "renewals"
!   9 | pipeline = "renewals"
!     |            ^~~~~~~~~~
! deals: opportunities/ingrid-dahl-licence-renewal.toml:9:12: unknown pipeline "renewals"
!   9 | pipeline = "renewals"
!     |            ^~~~~~~~~~
! deals: opportunities/initech-platform-renewal.toml:9:12: unknown pipeline "renewals"
!   9 | pipeline = "renewals"
!     |            ^~~~~~~~~~
? 5
$ deals --json forecast acme- | grep -A 12 -E '"(overdue|omitted|lost)"'
    "overdue": {
      "count": 1,
      "amount": {
        "amount": "100.00",
        "currency": "EUR"
      },
      "weighted": {
        "amount": "50.00",
        "currency": "EUR"
      }
    },
    "undated": {
      "count": 0,
--
    "omitted": {
      "count": 1,
      "amount": {
        "amount": "800.00",
        "currency": "EUR"
      },
      "weighted": {
        "amount": "0.00",
        "currency": "EUR"
      }
    },
    "outside": {
      "count": 1,
--
    "lost": {
      "count": 2,
      "amount": {
        "amount": "14400.00",
        "currency": "EUR"
      }
    },
    "in_scope": 10,
    "rates": [],
    "left_out": [
      "opportunities/acme-platform-renewal.toml",
      "opportunities/hooli-platform-renewal.toml",
      "opportunities/ingrid-dahl-licence-renewal.toml",
? 5
$ deals show acme | head -6
Acme                                                                        acme
customer · no owner

  Open      4 deals, 80,900 EUR
  Won       4 deals, 60,700 EUR
  Lost      2 deals, 14,400 EUR
! deals: opportunities/acme-platform-renewal.toml:9:12: unknown pipeline "renewals"
!   9 | pipeline = "renewals"
!     |            ^~~~~~~~~~
! deals: opportunities/hooli-platform-renewal.toml:9:12: unknown pipeline "renewals"
!   9 | pipeline = "renewals"
!     |            ^~~~~~~~~~
! deals: opportunities/ingrid-dahl-licence-renewal.toml:9:12: unknown pipeline "renewals"
!   9 | pipeline = "renewals"
!     |            ^~~~~~~~~~
! deals: opportunities/initech-platform-renewal.toml:9:12: unknown pipeline "renewals"
!   9 | pipeline = "renewals"
!     |            ^~~~~~~~~~
? 5

# lost ones are kept
$ deals list is:lost --columns id,lost_reason,closed acme-
 ID                    Reason       Closed
 acme-customer-portal  no-decision  11 Sep
 acme-lost             price        10 Nov
 2 lost, 14,400 EUR · 4 files left out
! deals: opportunities/acme-platform-renewal.toml:9:12: unknown pipeline "renewals"
!   9 | pipeline = "renewals"
!     |            ^~~~~~~~~~
! deals: opportunities/hooli-platform-renewal.toml:9:12: unknown pipeline "renewals"
!   9 | pipeline = "renewals"
!     |            ^~~~~~~~~~
! deals: opportunities/ingrid-dahl-licence-renewal.toml:9:12: unknown pipeline "renewals"
!   9 | pipeline = "renewals"
!     |            ^~~~~~~~~~
! deals: opportunities/initech-platform-renewal.toml:9:12: unknown pipeline "renewals"
!   9 | pipeline = "renewals"
!     |            ^~~~~~~~~~
? 5

# a lost one cannot simply be won
$ deals close-won acme-lost
! deals: acme-lost is lost already, closed 2026-11-10 (price)
!   hint: deals reopen acme-lost, then deals close-won acme-lost
? 4
$ deals move-stage acme-lost lead
! deals: acme-lost is lost already
!   hint: deals reopen acme-lost --stage lead opens it again
? 4

# reopening clears the day and the reason and goes back to the last open stage
book fjord-analytics
$ deals close-lost hooli-training --reason timing
hooli-training: lead → lost   6,000 EUR, timing, closed today
  its next step stays: See where the seats stand (11 Jan 2027); deals next hooli-training --done
$ deals reopen hooli-training
hooli-training: lost → lead   6,000 EUR, 10 %, closes 30 Dec
$ cat opportunities/hooli-training.toml | grep -E '^(stage|closed|lost_reason)|reopened'
stage = "lead"
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "reopened", stage = "lead", cleared = ["lost_reason", "closed"] },

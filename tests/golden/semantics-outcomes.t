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
$ deals list --all is:overdue
 ID         Customer  Stage     Amount   %  Close             Next step
 acme-late  Acme      Proposal     100  50  ! 3 Nov, 18 late  –
 1 open deal, 100 EUR, weighted 50 EUR · 1 overdue · 1 without a next step
$ deals --json forecast | grep '"overdue"' -A 5
    "overdue": {
      "count": 1,
      "amount": {
        "amount": "100.00",
        "currency": "EUR"
      },

# lost and omitted ones are in no weighted or open total
$ deals list
 ID            Customer  Stage     Amount   %  Close             Next step
 acme-late     Acme      Proposal     100  50  ! 3 Nov, 18 late  –
 acme-omitted  Acme      Proposal     800  50  3 Dec, 12 days    –
 1 open deal, 100 EUR, weighted 50 EUR · 1 omitted, 800 EUR · 1 overdue · 2 without a next step
$ deals list --all
 ID            Customer  Stage        Amount    %  Close             Next step
 acme-late     Acme      Proposal        100   50  ! 3 Nov, 18 late  –
 acme-lost     Acme      Closed lost     400    0  10 Nov            –
 acme-won      Acme      Closed won      200  100  10 Nov            –
 acme-omitted  Acme      Proposal        800   50  3 Dec, 12 days    –
 1 open deal, 100 EUR, weighted 50 EUR · 1 omitted, 800 EUR · 1 won, 200 EUR · 1 lost, 400 EUR · 1 overdue · 2 without a next step
$ deals board --all
 Lead  0  Qualification  0  Proposal  2 · 100, omitted 800  Negotiation  0
 ───────  ────────────────  ──────────────────────────────  ──────────────
                            acme-late                  100
                            Acme                 ! 18 late

                            acme-omitted               800
                            Acme

 Closed won  1 · 200  Closed lost  1 · 400
 ───────────────────  ────────────────────
 acme-won        200  acme-lost        400
 Acme                 Acme

 1 open deal, 100 EUR, weighted 50 EUR · 1 omitted, 800 EUR · 1 won, 200 EUR · 1 lost, 400 EUR · 1 overdue · 2 without a next step
$ deals forecast
Lab · forecast by month · EUR · as of 21 Nov 2026

 Month     Deals  Pipeline  Best  Commit  Closed  Weighted  Expected
 ───────────────────────────────────────────────────────────────────
 Oct 2026      –         –     –       –       –         –         –
 Nov 2026      1         –     –       –     200         –       200  ████████████████
 Dec 2026      –         –     –       –       –         –         –
 Jan 2027      –         –     –       –       –         –         –
 Feb 2027      –         –     –       –       –         –         –
 Mar 2027      –         –     –       –       –         –         –
 ───────────────────────────────────────────────────────────────────
 Total         1         –     –       –     200         –       200

 not in the table   overdue 1 deal, 100 · omitted 1 deal, 800 · lost 1 deal, 400
 weighted = amount × probability of open deals · expected = closed + weighted
$ deals --json forecast | grep -A 9 -E '"(omitted|lost)"'
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
--
    "lost": {
      "count": 1,
      "amount": {
        "amount": "400.00",
        "currency": "EUR"
      }
    },
    "in_scope": 4,
    "rates": [],
    "left_out": []
$ deals show acme
Acme                                                                        acme
customer · no owner

  Open          1 deal, 100 EUR
  Omitted       1 deal, 800 EUR
  Won           1 deal, 200 EUR
  Lost          1 deal, 400 EUR
  Last contact  none yet; deals note acme TEXT

 ID            Stage        Amount  Close             Owner
 acme-late     Proposal        100  ! 3 Nov, 18 late  –
 acme-omitted  Proposal        800  3 Dec, 12 days    –
 acme-won      Closed won      200  10 Nov            –
 acme-lost     Closed lost     400  10 Nov            –
$ deals --json show acme | grep -A 13 '"totals"' | tr -d ' \n'
"totals":{"open":{"count":1,"amount":{"amount":"100.00","currency":"EUR"},"amounts":[{"amount":"100.00","currency":"EUR"}]},
\(no newline at the end)
$ deals list customers --columns id,open,open_amount,won_amount,lost_amount
 ID    Open  Worth  Worth  Worth
 acme     1    100    200    400
 1 customer

# lost ones are kept
$ deals list is:lost --columns id,lost_reason,closed
 ID         Reason  Closed
 acme-lost  price   10 Nov
 1 lost, 400 EUR

# a lost one cannot simply be won
$ deals close-won acme-lost
! deals: acme-lost is lost already, closed 2026-11-10 (price)
!   hint: deals reopen acme-lost, then deals close-won acme-lost
? 4
$ deals move-stage acme-lost lead
! deals: acme-lost is lost already
!   hint: deals reopen acme-lost --stage lead opens it again
? 4

# a win recorded late can be dated; so can a move and a loss
book fjord-analytics
$ deals move-stage globex-pilot negotiation --on 2026-11-01
globex-pilot: proposal → negotiation   12,500 EUR, 75 % (was 50 %), expected 3 Nov, 18 days ago
$ deals close-won globex-pilot --on 2026-11-02
globex-pilot: negotiation → won   12,500 EUR, closed on 2 Nov
$ cat opportunities/globex-pilot.toml | grep -E 'closed|won|moved'
stage = "won"
closed = 2026-11-02
  { at = 2026-09-25T11:00:00Z, by = "anna", event = "moved", stage = "qualification" },
  { at = 2026-10-21T08:15:00Z, by = "anna", event = "moved", stage = "proposal" },
  { at = 2026-11-01T12:00:00Z, by = "anna", event = "moved", stage = "negotiation" },
  { at = 2026-11-02T12:00:00Z, by = "anna", event = "won", stage = "won", closed = 2026-11-02 },
$ deals close-lost hooli-seats --reason price --on yesterday
hooli-seats: proposal → lost   9,500 EUR, price, closed on 20 Nov

# reopening clears the day and the reason and goes back to the last open stage
$ deals close-lost hooli-training --reason timing
hooli-training: lead → lost   6,000 EUR, timing, closed today
  its next step stays: See where the seats stand (11 Jan 2027); deals next hooli-training --done
$ deals reopen hooli-training
hooli-training: lost → lead   6,000 EUR, 10 %, closes 30 Dec
$ cat opportunities/hooli-training.toml | grep -E '^(stage|closed|lost_reason)|reopened'
stage = "lead"
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "reopened", stage = "lead", cleared = ["lost_reason", "closed"] },

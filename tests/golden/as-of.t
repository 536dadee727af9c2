# every reading command looks back
book fjord-analytics
$ deals list --as-of 2026-09-30
 ID                                Customer         Stage          In stage       Amount   %  Close                  Next step
 acme-forecast-model               Acme Corp        Negotiation        15 d   24,000      75  9 Oct, 9 days          –
 globex-pilot                      Globex           Qualification       5 d   15,000      25  15 Oct, 15 days        –
 initech-data-quality              Initech          Proposal           21 d   16,000      50  30 Oct, 30 days        –
 umbra-logistics-proof-of-concept  Umbra Logistics  Qualification    ! 23 d    7,500      25  30 Oct, 30 days        –
 acme-platform-renewal             Acme Corp        Notice period       2 d   11,400      70  27 Nov, 58 days        24 Nov  Countersign the order
 initech-rollout                   Initech          Lead                8 d   18,000      10  27 Nov, 58 days        24 Nov  Get the list of sites from Samir
 acme-more-seats                   Acme Corp        Proposal            0 d   14,400      50  30 Nov, 61 days        –
 hooli-seats                       Hooli            Qualification       1 d    9,500      25  30 Nov, 61 days        –
 soylen-platform                   Søylen AS        Qualification    ! 26 d  150,000 NOK  25  30 Nov, 61 days        25 Nov  Møte med styret
 acme-annual-renewal               Acme Corp        Qualification      16 d   40,000      25  31 Dec, 92 days        28 Nov  Send the revised order form
 acme-data-warehouse               Acme Corp        Proposal            9 d   32,000      50  31 Mar 2027, 182 days  3 Dec   Show the migration plan to Ola
 11 open deals, 187,800 EUR and 150,000 NOK · weighted 76,980 EUR and 37,500 NOK · 2 stale · 6 without a next step
$ deals show acme-forecast-model --as-of 2026-08-31
Forecast model                                               acme-forecast-model
Acme Corp (customer) · service · from referral · owner anna · #reference

  Stage     Proposal for 11 days (lead 14 d → qualification 65 d)
  Amount    24,000.00 EUR · 50 % · weighted 12,000.00 · best
  Close     9 Oct 2026, in 39 days; pushed out once, by 42 days
  Next      nothing; deals next acme-forecast-model TEXT --on DATE
  Region    EMEA

  Fixed price. Delivered in two halves, March and June 2027.

  20 Aug  anna  amount 20,000 → 24,000, close 28 Aug → 9 Oct
  20 Aug  anna  qualification → proposal
   2 Jul  anna  note: Legal is away until August.
  16 Jun  anna  lead → qualification
   2 Jun  anna  created in lead, 20,000, closing 28 Aug
$ deals board --as-of 2026-06-30 --width 100
 Lead  1 · 5,400          Qualificat…  1 · 20,000  Proposal  1 · 14,000     Negotiation  1 · 30,000
 ───────────────────────  ───────────────────────  ───────────────────────  ───────────────────────
 initech-training  5,400  acme-forecast-m… 20,000  acme-customer-p… 14,000  initech-erp-int… 30,000
 Initech, bo         6 d  Acme Corp, anna    14 d  Acme Corp, anna    22 d  Initech, bo        27 d

 4 open deals, 69,400 EUR, weighted 27,540 EUR · 4 without a next step
$ deals list customers --as-of 2026-03-31
 ID           Name         Status    Owner  Open        Worth  Won   Worth
 acme         Acme Corp    customer  anna      1   35,000        1  18,500
 globex       Globex       prospect  anna      –            –    –       –
 hooli        Hooli        former    bo        –            –    –       –
 ingrid-dahl  Ingrid Dahl  customer  chen      –            –    1   1,200
 initech      Initech      customer  bo        1   38,000        1  26,000
 soylen       Søylen AS    prospect  chen      1  110,000 NOK    –       –
 6 customers
# today is not looked back to, and phrases mean the past
$ deals list is:overdue --as-of today
 ID                  Customer  Stage        In stage  Amount   %  Close             Next step
 globex-pilot        Globex    Proposal         31 d  12,500  50  ! 3 Nov, 18 late  –
 initech-onboarding  Initech   Negotiation      17 d   3,000  75  ! 14 Nov, 7 late  23 Nov  Call Samir about the missing signature
 2 open deals, 15,500 EUR, weighted 8,500 EUR · 2 overdue · 1 without a next step
$ deals list --as-of -3mo | tail -1
 6 open deals, 66,900 EUR and 150,000 NOK · weighted 26,450 EUR and 15,000 NOK · 1 stale · 5 without a next step
# deals without history, and stages of an old configuration
file opportunities/bare.toml
| name = "Bare"
| customer = "acme"
| stage = "lead"
file opportunities/old.toml
| name = "Old"
| customer = "acme"
| stage = "lead"
| history = [
|   { at = 2026-09-02T09:00:00Z, event = "created", stage = "handshake", amount = 200.00 },
|   { at = 2026-10-02T09:00:00Z, event = "moved", stage = "lead", cleared = ["amount"] },
| ]
$ deals list --as-of 2026-09-30 customer:acme
 ID                     Customer   Stage          In stage  Amount   %  Close                  Next step
 acme-forecast-model    Acme Corp  Negotiation        15 d  24,000  75  9 Oct, 9 days          –
 acme-platform-renewal  Acme Corp  Notice period       2 d  11,400  70  27 Nov, 58 days        24 Nov  Countersign the order
 acme-more-seats        Acme Corp  Proposal            0 d  14,400  50  30 Nov, 61 days        –
 acme-annual-renewal    Acme Corp  Qualification      16 d  40,000  25  31 Dec, 92 days        28 Nov  Send the revised order form
 acme-data-warehouse    Acme Corp  Proposal            9 d  32,000  50  31 Mar 2027, 182 days  3 Dec   Show the migration plan to Ola
 bare                   Acme Corp  Lead                  –       –  10  –                      –
 old                    Acme Corp  handshake          28 d     200   0  –                      –
 7 open deals, 122,000 EUR, weighted 59,180 EUR · 4 without a next step · 1 without an amount
! deals: warning: opportunities/old.toml: was in stage "handshake" on 2026-09-30, which deals.toml does not have: it counts as open, with 0 %
! deals: notice: 1 opportunity has no history up to 2026-09-30: taken as it stands

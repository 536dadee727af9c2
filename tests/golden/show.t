# one opportunity whole: what is known, what is next, what happened
book fjord-analytics
$ deals show acme-ann
Annual renewal                                               acme-annual-renewal
Acme Corp (customer) · renewal · from referral · owner anna · #priority

  Stage     Negotiation for 32 days (lead 13 d → qualification 36 d, proposal skipped)
  Amount    48,000.00 EUR · 80 % (set) · weighted 38,400.00 · commit (set)
  Close     15 Dec 2026, in 24 days; pulled in once, by 16 days
  Next      28 Nov  Send the revised order form
  Tasks     1  Send SOC 2 report (done 19 Nov, anna)
            2  Ask legal for the data processing agreement (due 27 Nov, bo)
  Items     40 × Platform seats, 1,200.00 each, per year, from 1 Jan 2027, once
  Contacts  Ola Nordmann, champion
  Region    EMEA
  Other     hubspot  12345

  Champion: Ola. Security review is blocking.

  20 Oct  anna  probability 80 %, commit
  20 Oct  anna  qualification → negotiation
   9 Oct  anna  amount 40,000 → 48,000, close 31 Dec → 15 Dec
   2 Oct  bo    note: Talked to procurement; wants 10 % off.
  14 Sep  anna  lead → qualification
   1 Sep  anna  created in lead, 40,000, closing 31 Dec
$ deals show globex-pilot
Pilot                                                               globex-pilot
Globex (prospect) · new · from event · owner anna · #pilot

  Stage     Proposal for 31 days (lead 8 d → qualification 26 d)
  Amount    12,500.00 EUR · 50 % · weighted 6,250.00 · best
  Close     ! 3 Nov 2026, 18 days late; pushed out once, by 19 days
  Next      nothing; deals next globex-pilot TEXT --on DATE
  Contacts  Katrin Vogel, decides
  Region    EMEA

  29 Oct  anna  email: Katrin: budget committee meets on the 3rd, expects a yes.
  21 Oct  anna  qualification → proposal
   6 Oct  anna  amount 15,000 → 12,500, close 15 Oct → 3 Nov
  25 Sep  anna  lead → qualification
  17 Sep  anna  created in lead, 15,000, closing 15 Oct
$ deals show acme-more-seats
More seats                                                       acme-more-seats
Acme Corp (customer) · upsell · from referral · owner anna

  Stage     Closed won (qualification 27 d → proposal 26 d → negotiation 17 d)
  Amount    18,000.00 EUR
  Closed    12 Nov 2026, expected 30 Nov; 70 days after it was created
  Items     15 × Platform seats, 1,200.00 each, per year, from 1 Dec 2026, once
  Contacts  Siri Bakke, signed
  Region    EMEA

  12 Nov  anna  won, amount 14,400 → 18,000: 15 seats instead of 12.
  26 Oct  anna  proposal → negotiation
  30 Sep  anna  qualification → proposal
   3 Sep  anna  created in qualification, 14,400, closing 30 Nov
$ deals show umbra-logistics-proof-of-concept
Proof of concept                                umbra-logistics-proof-of-concept
Umbra Logistics (lead) · new · from inbound · owner anna

  Stage     Closed lost: competitor (lead 21 d → qualification 35 d → proposal 25 d)
  Amount    7,500.00 EUR
  Closed    6 Nov 2026, expected 20 Nov; 81 days after it was created
  Contacts  Piotr Zieliński, decides
  Region    EMEA

   6 Nov  anna  lost, competitor
  12 Oct  anna  close 30 Oct → 20 Nov
  12 Oct  anna  qualification → proposal
   7 Sep  anna  lead → qualification
  17 Aug  anna  created in lead, 7,500, closing 30 Oct
$ deals show soylen-platform
Platform                                                         soylen-platform
Søylen AS (customer) · new · from inbound · owner chen · #nordics

  Stage     Proposal for 22 days (lead 16 d → qualification 56 d)
  Amount    180,000.00 NOK · 60 % (set) · weighted 108,000.00 · best
  Close     22 Dec 2026, in 31 days; pushed out once, by 22 days
  Next      25 Nov  Møte med styret
  Contacts  Åse Lindqvist, decides
  Region    EMEA

  16 Nov  chen  probability 60 %
  30 Oct  chen  qualification → proposal
  13 Oct  chen  amount 150,000 NOK → 180,000 NOK, close 30 Nov → 22 Dec
   4 Sep  chen  lead → qualification
  19 Aug  chen  created in lead, 150,000 NOK, closing 30 Nov
$ deals show acme-annual-renewal --json
{
  "schema": 1,
  "command": "show",
  "data": {
    "id": "acme-annual-renewal",
    "name": "Annual renewal",
    "customer": "acme",
    "customer_name": "Acme Corp",
    "stage": "negotiation",
    "stage_name": "Negotiation",
    "state": "open",
    "pipeline": null,
    "amount": {
      "amount": "48000.00",
      "currency": "EUR"
    },
    "probability": 80,
    "probability_source": "set",
    "category": "commit",
    "category_source": "set",
    "weighted": {
      "amount": "38400.00",
      "currency": "EUR"
    },
    "close": "2026-12-15",
    "closed": null,
    "owner": "anna",
    "type": "renewal",
    "source": "referral",
    "tags": [
      "priority"
    ],
    "next_step": {
      "on": "2026-11-28",
      "text": "Send the revised order form"
    },
    "created": "2026-09-01",
    "stage_since": "2026-10-20",
    "days_in_stage": 32,
    "overdue": false,
    "stale": false,
    "lost_reason": null,
    "external": {
      "hubspot": "12345"
    },
    "fields": {
      "region": "EMEA"
    },
    "history": [
      {
        "at": "2026-10-20T15:01:00Z",
        "by": "anna",
        "event": "changed",
        "probability": 80,
        "category": "commit"
      },
      {
        "at": "2026-10-20T15:00:00Z",
        "by": "anna",
        "event": "moved",
        "stage": "negotiation"
      },
      {
        "at": "2026-10-09T07:30:00Z",
        "by": "anna",
        "event": "changed",
        "amount": {
          "amount": "48000.00",
          "currency": "EUR"
        },
        "close": "2026-12-15"
      },
      {
        "at": "2026-10-02T13:45:00Z",
        "by": "bo",
        "event": "note",
        "text": "Talked to procurement; wants 10 % off."
      },
      {
        "at": "2026-09-14T10:00:00Z",
        "by": "anna",
        "event": "moved",
        "stage": "qualification"
      },
      {
        "at": "2026-09-01T08:12:00Z",
        "by": "anna",
        "event": "created",
        "stage": "lead",
        "amount": {
          "amount": "40000.00",
          "currency": "EUR"
        },
        "close": "2026-12-31",
        "owner": "anna"
      }
    ],
    "tasks": [
      {
        "id": 1,
        "text": "Send SOC 2 report",
        "due": "2026-11-25",
        "owner": "anna",
        "done": "2026-11-19"
      },
      {
        "id": 2,
        "text": "Ask legal for the data processing agreement",
        "due": "2026-11-27",
        "owner": "bo",
        "done": null
      }
    ],
    "items": [
      {
        "text": "Platform seats",
        "quantity": 40,
        "price": 1200,
        "every": "year",
        "from": "2027-01-01",
        "times": 1
      }
    ],
    "notes": "Champion: Ola. Security review is blocking.\n",
    "contacts": [
      {
        "name": "Ola Nordmann",
        "role": "champion"
      }
    ],
    "extra": {},
    "path": "opportunities/acme-annual-renewal.toml"
  },
  "problems": []
}

# a customer with its opportunities and totals, each currency its own
$ deals show acme
Acme Corp                                                                   acme
customer · logistics · from referral · owner anna · #nordics · #reference

  Open          3 deals, 92,000 EUR
  Won           3 deals, 60,500 EUR
  Lost          1 deal, 14,000 EUR
  Last contact  2 Oct, 50 days ago: note in acme-annual-renewal: Talked to procurement; wants 10 % off.
  Tasks         Ask legal for the data processing agreement (due 27 Nov, bo, acme-annual-renewal 2)
  Website       https://acme.example
  Contacts      Ola Nordmann, CTO  ola@acme.example  +47 22 00 01 10  (champion in acme-annual-renewal, sponsor in acme-data-warehouse)
                Siri Bakke, Procurement  siri.bakke@acme.example  purchasing@acme.example  (signed in acme-more-seats, signs in acme-platform-renewal)
  Other         hubspot  881

 ID                     Stage          Amount  Close                  Owner
 acme-platform-renewal  Quoted         12,000  27 Nov, 6 days         anna
 acme-annual-renewal    Negotiation    48,000  15 Dec, 24 days        anna
 acme-data-warehouse    Qualification  32,000  31 Mar 2027, 130 days  chen
 acme-data-audit        Closed won     18,500  18 Dec 2025            anna
 acme-forecast-model    Closed won     24,000  8 Oct                  anna
 acme-more-seats        Closed won     18,000  12 Nov                 anna
 acme-customer-portal   Closed lost    14,000  11 Sep                 anna

  Buys in Q4. Legal is slow in July.
  Invoices go to ap@acme.example, with the order number or they bounce.

       12 Nov  anna  acme-more-seats: won, amount 14,400 → 18,000: 15 seats instead of 12.
       11 Nov  chen  acme-data-warehouse: proposal → qualification: Scope is open again, the old proposal is void.
        2 Nov  anna  acme-platform-renewal: amount 11,400 → 12,000
        2 Nov  anna  acme-platform-renewal: notice → quoted
       26 Oct  anna  acme-more-seats: proposal → negotiation
       20 Oct  anna  acme-annual-renewal: probability 80 %, commit
       20 Oct  anna  acme-annual-renewal: qualification → negotiation
        9 Oct  anna  acme-annual-renewal: amount 40,000 → 48,000, close 31 Dec → 15 Dec
        8 Oct  anna  acme-forecast-model: won
        2 Oct  bo    acme-annual-renewal: note: Talked to procurement; wants 10 % off.
       30 Sep  anna  acme-more-seats: qualification → proposal
       28 Sep  anna  acme-platform-renewal: created in notice, 11,400, closing 27 Nov, pipeline renewals
       22 Sep  anna  acme-data-warehouse: assigned to chen
       21 Sep  anna  acme-data-warehouse: amount 35,000 → 32,000, close 31 Jul → 31 Mar 2027
       21 Sep  anna  acme-data-warehouse: reopened in proposal: ERP is live, Ola asked for a new offer.
       15 Sep  anna  acme-forecast-model: best
       15 Sep  anna  acme-forecast-model: proposal → negotiation
       14 Sep  anna  acme-annual-renewal: lead → qualification
       11 Sep  anna  acme-customer-portal: lost, no-decision: Moved twice, nobody wants to own it.
        3 Sep  anna  acme-more-seats: created in qualification, 14,400, closing 30 Nov
        1 Sep  anna  acme-annual-renewal: created in lead, 40,000, closing 31 Dec
       27 Aug  anna  acme-customer-portal: close 31 Aug → 30 Sep
       20 Aug  anna  acme-forecast-model: amount 20,000 → 24,000, close 28 Aug → 9 Oct
       20 Aug  anna  acme-forecast-model: qualification → proposal
       20 Aug  anna  meeting: Yearly review in Drammen. Happy with the forecasts, wants SSO.
        2 Jul  anna  acme-forecast-model: note: Legal is away until August.
       29 Jun  anna  acme-customer-portal: close 30 Jun → 31 Aug
       16 Jun  anna  acme-forecast-model: lead → qualification
       12 Jun  anna  acme-data-warehouse: lost, timing: Not before the ERP is in.
        8 Jun  anna  acme-customer-portal: qualification → proposal
        2 Jun  anna  acme-forecast-model: created in lead, 20,000, closing 28 Aug
       18 May  anna  acme-data-warehouse: qualification → proposal
       11 May  anna  acme-customer-portal: lead → qualification
       20 Apr  anna  acme-customer-portal: created in lead, 14,000, closing 30 Jun
        7 Apr  anna  acme-data-warehouse: lead → qualification
        9 Mar  anna  acme-data-warehouse: created in lead, 35,000, closing 31 Jul
  18 Dec 2025  anna  status prospect → customer
  18 Dec 2025  anna  acme-data-audit: won
  11 Dec 2025  anna  acme-data-audit: proposal → negotiation
   3 Dec 2025  anna  acme-data-audit: qualification → proposal
   3 Dec 2025  anna  promoted to prospect
  24 Nov 2025  anna  acme-data-audit: created in qualification, 18,500, closing 19 Dec 2025
  24 Nov 2025  anna  created as lead
$ deals show soylen
Søylen AS                                                                 soylen
customer · construction · from inbound · owner chen · #nordics

  Open          2 deals, 4,000 EUR and 180,000 NOK
  Won           1 deal, 96,000 NOK
  Lost          1 deal
  Last contact  13 Oct, 39 days ago: call: Åse is back from leave; she decides again from now on.
  Website       https://soylen.example
  Contacts      Åse Lindqvist, CFO  ase@soylen.example  +47 55 00 02 20  (decides in soylen-platform)
  Other         orgnr  999888777

 ID                      Stage             Amount  Close            Owner
 soylen-platform         Proposal     180,000 NOK  22 Dec, 31 days  chen
 soylen-workshop         Lead           4,000      –                anna
 soylen-reporting-setup  Closed won    96,000 NOK  22 May           chen
 soylen-mobile-app       Closed lost        –      16 Apr           chen

  Wants everything in NOK and in Norwegian.

  19 Nov  anna  soylen-workshop: next step on 1 Dec: First call
  19 Nov  anna  soylen-workshop: created in lead, 4,000 EUR
  16 Nov  chen  soylen-platform: probability 60 %
  30 Oct  chen  soylen-platform: qualification → proposal
  13 Oct  chen  soylen-platform: amount 150,000 NOK → 180,000 NOK, close 30 Nov → 22 Dec
  13 Oct  chen  call: Åse is back from leave; she decides again from now on.
   4 Sep  chen  soylen-platform: lead → qualification
  19 Aug  chen  soylen-platform: created in lead, 150,000 NOK, closing 30 Nov
  22 May  chen  status prospect → customer
  22 May  chen  soylen-reporting-setup: won
  12 May  chen  soylen-reporting-setup: amount 110,000 NOK → 96,000 NOK
   5 May  chen  soylen-reporting-setup: proposal → negotiation
  16 Apr  chen  soylen-mobile-app: lost, not-a-fit: We do not build apps.
  14 Apr  chen  soylen-reporting-setup: close 30 Apr → 29 May
  14 Apr  chen  soylen-reporting-setup: qualification → proposal
   8 Apr  chen  soylen-mobile-app: created in lead, closing 30 Sep
  19 Mar  chen  soylen-reporting-setup: lead → qualification
  19 Mar  chen  promoted to prospect
  16 Feb  chen  soylen-reporting-setup: created in lead, 110,000 NOK, closing 30 Apr
  16 Feb  chen  created as lead
$ deals show per-hansen
Per Hansen                                                            per-hansen
lead · individual · from event · no owner

  Deals         none yet; deals promote per-hansen --opportunity NAME
  Last contact  none yet; deals note per-hansen TEXT
  Contacts      Per Hansen  per@hansen.example

  18 Nov  anna  created as lead
$ deals show umbra-logistics --json | head -60
{
  "schema": 1,
  "command": "show",
  "data": {
    "id": "umbra-logistics",
    "name": "Umbra Logistics",
    "kind": "organization",
    "status": "lead",
    "owner": "anna",
    "source": "inbound",
    "industry": "logistics",
    "website": null,
    "tags": [],
    "contacts": [
      {
        "name": "Piotr Zieliński",
        "role": "COO",
        "email": [
          "piotr@umbra.example"
        ],
        "phone": [
          "+48 58 555 01 90"
        ]
      }
    ],
    "external": {},
    "created": "2026-08-17",
    "opportunities": [
      {
        "id": "umbra-logistics-proof-of-concept",
        "name": "Proof of concept",
        "customer": "umbra-logistics",
        "customer_name": "Umbra Logistics",
        "stage": "lost",
        "stage_name": "Closed lost",
        "state": "lost",
        "pipeline": null,
        "amount": {
          "amount": "7500.00",
          "currency": "EUR"
        },
        "probability": 0,
        "probability_source": "stage",
        "category": "omitted",
        "category_source": "stage",
        "weighted": null,
        "close": "2026-11-20",
        "closed": "2026-11-06",
        "owner": "anna",
        "type": "new",
        "source": "inbound",
        "tags": [],
        "next_step": null,
        "created": "2026-08-17",
        "stage_since": "2026-11-06",
        "days_in_stage": 15,
        "overdue": false,
        "stale": false,
        "lost_reason": "competitor",
        "external": {},

# keys that deals does not know
file opportunities/odd.toml
| name = "Odd"
| customer = "nobody"
| stage = "lead"
| mood = "good"
| visits = [1, 2]
$ deals show odd
Odd                                                                          odd
nobody (no such customer) · no owner

  Stage     Lead
  Amount    none · 10 % · pipeline
  Close     no date
  Next      nothing; deals next odd TEXT --on DATE
  Other     mood  good
            visits  [1,2]
$ deals show odd --json | tail -24
    "days_in_stage": null,
    "overdue": false,
    "stale": false,
    "lost_reason": null,
    "external": {},
    "fields": {
      "region": null
    },
    "history": [],
    "tasks": [],
    "items": [],
    "notes": null,
    "contacts": [],
    "extra": {
      "mood": "good",
      "visits": [
        1,
        2
      ]
    },
    "path": "opportunities/odd.toml"
  },
  "problems": []
}

terminal 60
$ deals show acme-annual-renewal
[1mAnnual renewal[0m                           [36macme-annual-renewal[0m
Acme Corp (customer) · renewal · from referral · owner anna
· #priority

  [2mStage[0m     Negotiation for 32 days (lead 13 d →
            qualification 36 d, proposal skipped)
  [2mAmount[0m    48,000.00 EUR · 80 % (set) · weighted 38,400.00
            · commit (set)
  [2mClose[0m     15 Dec 2026, in 24 days; pulled in once, by 16
            days
  [2mNext[0m      28 Nov  Send the revised order form
  [2mTasks[0m     [2m1  Send SOC 2 report (done 19 Nov, anna)[0m
            2  Ask legal for the data processing agreement
            (due 27 Nov, bo)
  [2mItems[0m     40 × Platform seats, 1,200.00 each, per year,
            from 1 Jan 2027, once
  [2mContacts[0m  Ola Nordmann, champion
  [2mRegion[0m    EMEA
  [2mOther[0m     hubspot  12345

  Champion: Ola. Security review is blocking.

  [2m20 Oct[0m  anna  probability 80 %, commit
  [2m20 Oct[0m  anna  qualification → negotiation
   [2m9 Oct[0m  anna  amount 40,000 → 48,000, close 31 Dec → 15
                Dec
   [2m2 Oct[0m  bo    note: Talked to procurement; wants 10 % off.
  [2m14 Sep[0m  anna  lead → qualification
   [2m1 Sep[0m  anna  created in lead, 40,000, closing 31 Dec
$ deals show acme
[1mAcme Corp[0m                                               [36macme[0m
customer · logistics · from referral · owner anna · #nordics
· #reference

  [2mOpen[0m          3 deals, 92,000 EUR
  [2mWon[0m           3 deals, 60,500 EUR
  [2mLost[0m          1 deal, 14,000 EUR
  [2mLast contact[0m  2 Oct, 50 days ago: note in
                acme-annual-renewal: Talked to procurement;
                wants 10 % off.
  [2mTasks[0m         Ask legal for the data processing agreement
                (due 27 Nov, bo, acme-annual-renewal 2)
  [2mWebsite[0m       https://acme.example
  [2mContacts[0m      Ola Nordmann, CTO  ola@acme.example  +47 22
                00 01 10  (champion in acme-annual-renewal,
                sponsor in acme-data-warehouse)
                Siri Bakke, Procurement
                siri.bakke@acme.example
                purchasing@acme.example  (signed in
                acme-more-seats, signs in
                acme-platform-renewal)
  [2mOther[0m         hubspot  881

 [1mID[0m                [1mStage[0m          [1mAmount[0m  [1mClose[0m        [1mOwner[0m
 [36macme-platform-r…[0m  Quoted         12,000  27 Nov       anna
 [36macme-annual-ren…[0m  Negotiation    48,000  15 Dec       anna
 [36macme-data-wareh…[0m  Qualification  32,000  31 Mar 2027  chen
 [36macme-data-audit[0m   [32mClosed won[0m     18,500  18 Dec 2025  anna
 [36macme-forecast-m…[0m  [32mClosed won[0m     24,000  8 Oct        anna
 [36macme-more-seats[0m   [32mClosed won[0m     18,000  12 Nov       anna
 [36macme-customer-p…[0m  [31mClosed lost[0m    14,000  11 Sep       anna

  Buys in Q4. Legal is slow in July.
  Invoices go to ap@acme.example, with the order number or
  they bounce.

       [2m12 Nov[0m  anna  acme-more-seats: won, amount 14,400 →
                     18,000: 15 seats instead of 12.
       [2m11 Nov[0m  chen  acme-data-warehouse: proposal →
                     qualification: Scope is open again, the
                     old proposal is void.
        [2m2 Nov[0m  anna  acme-platform-renewal: amount 11,400 →
                     12,000
        [2m2 Nov[0m  anna  acme-platform-renewal: notice → quoted
       [2m26 Oct[0m  anna  acme-more-seats: proposal → negotiation
       [2m20 Oct[0m  anna  acme-annual-renewal: probability 80 %,
                     commit
       [2m20 Oct[0m  anna  acme-annual-renewal: qualification →
                     negotiation
        [2m9 Oct[0m  anna  acme-annual-renewal: amount 40,000 →
                     48,000, close 31 Dec → 15 Dec
        [2m8 Oct[0m  anna  acme-forecast-model: won
        [2m2 Oct[0m  bo    acme-annual-renewal: note: Talked to
                     procurement; wants 10 % off.
       [2m30 Sep[0m  anna  acme-more-seats: qualification →
                     proposal
       [2m28 Sep[0m  anna  acme-platform-renewal: created in
                     notice, 11,400, closing 27 Nov,
                     pipeline renewals
       [2m22 Sep[0m  anna  acme-data-warehouse: assigned to chen
       [2m21 Sep[0m  anna  acme-data-warehouse: amount 35,000 →
                     32,000, close 31 Jul → 31 Mar 2027
       [2m21 Sep[0m  anna  acme-data-warehouse: reopened in
                     proposal: ERP is live, Ola asked for a
                     new offer.
       [2m15 Sep[0m  anna  acme-forecast-model: best
       [2m15 Sep[0m  anna  acme-forecast-model: proposal →
                     negotiation
       [2m14 Sep[0m  anna  acme-annual-renewal: lead →
                     qualification
       [2m11 Sep[0m  anna  acme-customer-portal: lost,
                     no-decision: Moved twice, nobody wants
                     to own it.
        [2m3 Sep[0m  anna  acme-more-seats: created in
                     qualification, 14,400, closing 30 Nov
        [2m1 Sep[0m  anna  acme-annual-renewal: created in lead,
                     40,000, closing 31 Dec
       [2m27 Aug[0m  anna  acme-customer-portal: close 31 Aug → 30
                     Sep
       [2m20 Aug[0m  anna  acme-forecast-model: amount 20,000 →
                     24,000, close 28 Aug → 9 Oct
       [2m20 Aug[0m  anna  acme-forecast-model: qualification →
                     proposal
       [2m20 Aug[0m  anna  meeting: Yearly review in Drammen.
                     Happy with the forecasts, wants SSO.
        [2m2 Jul[0m  anna  acme-forecast-model: note: Legal is
                     away until August.
       [2m29 Jun[0m  anna  acme-customer-portal: close 30 Jun → 31
                     Aug
       [2m16 Jun[0m  anna  acme-forecast-model: lead →
                     qualification
       [2m12 Jun[0m  anna  acme-data-warehouse: lost, timing: Not
                     before the ERP is in.
        [2m8 Jun[0m  anna  acme-customer-portal: qualification →
                     proposal
        [2m2 Jun[0m  anna  acme-forecast-model: created in lead,
                     20,000, closing 28 Aug
       [2m18 May[0m  anna  acme-data-warehouse: qualification →
                     proposal
       [2m11 May[0m  anna  acme-customer-portal: lead →
                     qualification
       [2m20 Apr[0m  anna  acme-customer-portal: created in lead,
                     14,000, closing 30 Jun
        [2m7 Apr[0m  anna  acme-data-warehouse: lead →
                     qualification
        [2m9 Mar[0m  anna  acme-data-warehouse: created in lead,
                     35,000, closing 31 Jul
  [2m18 Dec 2025[0m  anna  status prospect → customer
  [2m18 Dec 2025[0m  anna  acme-data-audit: won
  [2m11 Dec 2025[0m  anna  acme-data-audit: proposal → negotiation
   [2m3 Dec 2025[0m  anna  acme-data-audit: qualification →
                     proposal
   [2m3 Dec 2025[0m  anna  promoted to prospect
  [2m24 Nov 2025[0m  anna  acme-data-audit: created in
                     qualification, 18,500, closing 19 Dec
                     2025
  [2m24 Nov 2025[0m  anna  created as lead

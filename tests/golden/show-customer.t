# everything around a customer: totals, contacts, tasks, opportunities, one timeline
book fjord-analytics
$ deals archive acme-customer-portal
acme-customer-portal: archived; deals restore acme-customer-portal brings it back
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

 ID                     Stage                  Amount  Close                  Owner
 acme-platform-renewal  Quoted                 12,000  27 Nov, 6 days         anna
 acme-annual-renewal    Negotiation            48,000  15 Dec, 24 days        anna
 acme-data-warehouse    Qualification          32,000  31 Mar 2027, 130 days  chen
 acme-data-audit        Closed won             18,500  18 Dec 2025            anna
 acme-forecast-model    Closed won             24,000  8 Oct                  anna
 acme-more-seats        Closed won             18,000  12 Nov                 anna
 acme-customer-portal   Closed lost, archived  14,000  11 Sep                 anna

  Buys in Q4. Legal is slow in July.
  Invoices go to ap@acme.example, with the order number or they bounce.

       21 Nov  anna  acme-customer-portal: archived
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
$ deals set globex status=former
globex: status prospect → former
$ deals show per-hansen
Per Hansen                                                            per-hansen
lead · individual · from event · no owner

  Deals         none yet; deals promote per-hansen --opportunity NAME
  Last contact  none yet; deals note per-hansen TEXT
  Contacts      Per Hansen  per@hansen.example

  18 Nov  anna  created as lead
$ deals show per-hansen --json
{
  "schema": 1,
  "command": "show",
  "data": {
    "id": "per-hansen",
    "name": "Per Hansen",
    "kind": "individual",
    "status": "lead",
    "owner": null,
    "source": "event",
    "industry": null,
    "website": null,
    "tags": [],
    "contacts": [
      {
        "name": "Per Hansen",
        "role": null,
        "email": [
          "per@hansen.example"
        ],
        "phone": []
      }
    ],
    "external": {},
    "created": "2026-11-18",
    "opportunities": [],
    "totals": {
      "open": {
        "count": 0,
        "amount": {
          "amount": "0.00",
          "currency": "EUR"
        },
        "amounts": []
      },
      "omitted": {
        "count": 0,
        "amount": {
          "amount": "0.00",
          "currency": "EUR"
        },
        "amounts": []
      },
      "won": {
        "count": 0,
        "amount": {
          "amount": "0.00",
          "currency": "EUR"
        },
        "amounts": []
      },
      "lost": {
        "count": 0,
        "amount": {
          "amount": "0.00",
          "currency": "EUR"
        },
        "amounts": []
      }
    },
    "history": [
      {
        "at": "2026-11-18T19:40:00Z",
        "by": "anna",
        "event": "created",
        "status": "lead"
      }
    ],
    "notes": null,
    "fields": {},
    "extra": {},
    "path": "customers/per-hansen.toml",
    "last_contact": null,
    "open_tasks": [],
    "timeline": [
      {
        "at": "2026-11-18T19:40:00Z",
        "by": "anna",
        "event": "created",
        "status": "lead",
        "opportunity": null
      }
    ]
  },
  "problems": []
}

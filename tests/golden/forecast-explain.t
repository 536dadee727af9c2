# the deals behind a number
book fjord-analytics
$ deals forecast --explain commit:2026-12
Fjord Analytics · commit of 2026-12 · EUR · as of 21 Nov 2026

 Deal                 Customer   Stage        Day     Amount   %
 ───────────────────────────────────────────────────────────────
 acme-annual-renewal  Acme Corp  Negotiation  15 Dec  48,000  80
 ───────────────────────────────────────────────────────────────
 Total                                                48,000

 1 deal adds up to 48,000 EUR
$ deals forecast --explain weighted:2026-12
Fjord Analytics · weighted of 2026-12 · EUR · as of 21 Nov 2026

 Deal                 Customer   Stage          Day        Amount   %   Weighted
 ───────────────────────────────────────────────────────────────────────────────
 hooli-seats          Hooli      Proposal       11 Dec   9,500.00  50   4,750.00
 acme-annual-renewal  Acme Corp  Negotiation    15 Dec  48,000.00  80  38,400.00
 initech-rollout      Initech    Qualification  18 Dec  22,000.00  25   5,500.00
 soylen-platform      Søylen AS  Proposal       22 Dec  15,319.15  60   9,191.49
 ───────────────────────────────────────────────────────────────────────────────
 Total                                                                 57,841.49

 4 deals add up to 57,841.49 EUR
 rate of 20 Nov 2026: 1 EUR = 11.75 NOK (1 deal)
$ deals forecast --explain weighted:2026-Q4 --original
Fjord Analytics · weighted of 2026-Q4 · EUR · as of 21 Nov 2026

 Deal                   Customer         Stage          Day     Original  In      Amount   %   Weighted
 ──────────────────────────────────────────────────────────────────────────────────────────────────────
 acme-platform-renewal  Acme Corp        Quoted         27 Nov    12,000  EUR  12,000.00  90  10,800.00
 vandelay-import-pilot  Vandelay Import  Lead           28 Nov     8,000  EUR   8,000.00  10     800.00
 hooli-seats            Hooli            Proposal       11 Dec     9,500  EUR   9,500.00  50   4,750.00
 acme-annual-renewal    Acme Corp        Negotiation    15 Dec    48,000  EUR  48,000.00  80  38,400.00
 initech-rollout        Initech          Qualification  18 Dec    22,000  EUR  22,000.00  25   5,500.00
 soylen-platform        Søylen AS        Proposal       22 Dec   180,000  NOK  15,319.15  60   9,191.49
 ──────────────────────────────────────────────────────────────────────────────────────────────────────
 Total                                                                                        69,441.49

 6 deals add up to 69,441.49 EUR
 rate of 20 Nov 2026: 1 EUR = 11.75 NOK (1 deal)
$ deals forecast --explain overdue
Fjord Analytics · overdue · EUR · as of 21 Nov 2026

 Deal                Customer  Stage        Day     Amount   %
 ─────────────────────────────────────────────────────────────
 globex-pilot        Globex    Proposal     3 Nov   12,500  50
 initech-onboarding  Initech   Negotiation  14 Nov   3,000  75
 ─────────────────────────────────────────────────────────────
 Total                                              15,500

 2 deals add up to 15,500 EUR
$ deals forecast --by owner --explain closed:anna
Fjord Analytics · closed of anna · EUR · as of 21 Nov 2026

 Deal                 Customer   Stage       Day     Amount    %
 ───────────────────────────────────────────────────────────────
 acme-forecast-model  Acme Corp  Closed won  8 Oct   24,000  100
 acme-more-seats      Acme Corp  Closed won  12 Nov  18,000  100
 ───────────────────────────────────────────────────────────────
 Total                                               42,000

 2 deals add up to 42,000 EUR
$ deals forecast --explain commit:2027-02
Fjord Analytics · commit of 2027-02 · EUR · as of 21 Nov 2026

 no deals are behind it
$ deals forecast --explain commit:2026-12 --json
{
  "schema": 1,
  "command": "forecast",
  "data": {
    "column": "commit",
    "row": "2026-12",
    "currency": "EUR",
    "as_of": "2026-11-21",
    "filter": null,
    "deals": [
      {
        "id": "acme-annual-renewal",
        "name": "Annual renewal",
        "customer": "acme",
        "customer_name": "Acme Corp",
        "stage": "negotiation",
        "category": "commit",
        "date": "2026-12-15",
        "amount": {
          "amount": "48000.00",
          "currency": "EUR"
        },
        "probability": 80,
        "part": {
          "amount": "48000.00",
          "currency": "EUR"
        }
      }
    ],
    "count": 1,
    "sum": {
      "amount": "48000.00",
      "currency": "EUR"
    },
    "rates": []
  },
  "problems": []
}
$ deals forecast --explain weighted:2026-12 --output csv
id,customer,stage,date,amount,probability,part
hooli-seats,hooli,proposal,2026-12-11,9500.00,50,4750.00
acme-annual-renewal,acme,negotiation,2026-12-15,48000.00,80,38400.00
initech-rollout,initech,qualification,2026-12-18,22000.00,25,5500.00
soylen-platform,soylen,proposal,2026-12-22,15319.15,60,9191.49

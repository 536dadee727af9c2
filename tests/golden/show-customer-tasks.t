# tasks of all opportunities, people known only in a deal, the last contact in a deal
file deals.toml
| currency = "EUR"
file customers/acme.toml
| name = "Acme"
| [[contacts]]
| name = "Ola Nordmann"
| role = "CTO"
file opportunities/acme-pilot.toml
| name = "Pilot"
| customer = "acme"
| stage = "lead"
| amount = 1000
| contacts = [{ name = "ola nordmann", role = "champion" }, { name = "Siri", role = "signs" }]
| tasks = [
|   { id = 1, text = "Call back", due = 2026-11-20, owner = "bo" },
|   { id = 2, text = "Done", done = 2026-11-01 },
|   { id = 3, text = "Whenever" },
| ]
| history = [
|   { at = 2026-11-01T09:00:00Z, by = "anna", event = "created", stage = "lead", amount = 1000.00 },
|   { at = 2026-11-12T09:00:00Z, by = "anna", event = "call", text = "Wants it.\nSoon." },
|   { at = 2026-11-13T09:00:00Z, by = "anna", event = "moved", stage = "proposal" },
| ]
$ deals show acme
Acme                                                                        acme
customer · no owner

  Open          1 deal, 1,000 EUR
  Last contact  12 Nov, 9 days ago: call in acme-pilot: Wants it.
  Tasks         Call back (! due 20 Nov, bo, acme-pilot 1)
                Whenever (acme-pilot 3)
  Contacts      Ola Nordmann, CTO  (champion in acme-pilot)
                Siri  (signs in acme-pilot)

 ID          Stage  Amount  Close  Owner
 acme-pilot  Lead    1,000  –      –

  13 Nov  anna  acme-pilot: lead → proposal
  12 Nov  anna  acme-pilot: call: Wants it.
                Soon.
   1 Nov  anna  acme-pilot: created in lead, 1,000
$ deals show acme --json | sed -n '/last_contact/,$p'
    "last_contact": {
      "at": "2026-11-12T09:00:00Z",
      "by": "anna",
      "event": "call",
      "opportunity": "acme-pilot",
      "text": "Wants it.\nSoon.",
      "days": 9
    },
    "open_tasks": [
      {
        "opportunity": "acme-pilot",
        "id": 1,
        "text": "Call back",
        "due": "2026-11-20",
        "owner": "bo",
        "overdue": true
      },
      {
        "opportunity": "acme-pilot",
        "id": 3,
        "text": "Whenever",
        "due": null,
        "owner": null,
        "overdue": false
      }
    ],
    "timeline": [
      {
        "at": "2026-11-13T09:00:00Z",
        "by": "anna",
        "event": "moved",
        "stage": "proposal",
        "opportunity": "acme-pilot"
      },
      {
        "at": "2026-11-12T09:00:00Z",
        "by": "anna",
        "event": "call",
        "text": "Wants it.\nSoon.",
        "opportunity": "acme-pilot"
      },
      {
        "at": "2026-11-01T09:00:00Z",
        "by": "anna",
        "event": "created",
        "stage": "lead",
        "amount": {
          "amount": "1000.00",
          "currency": "EUR"
        },
        "opportunity": "acme-pilot"
      }
    ]
  },
  "problems": []
}
$ deals --as-of 2026-11-05 show acme
Acme                                                                        acme
customer · no owner

  Open          1 deal, 1,000 EUR
  Last contact  none yet; deals note acme TEXT
  Tasks         Call back (due 20 Nov, bo, acme-pilot 1)
                Whenever (acme-pilot 3)
  Contacts      Ola Nordmann, CTO  (champion in acme-pilot)
                Siri  (signs in acme-pilot)

 ID          Stage  Amount  Close  Owner
 acme-pilot  Lead    1,000  –      –

  1 Nov  anna  acme-pilot: created in lead, 1,000

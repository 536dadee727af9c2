# what happened to a record, newest first
book fjord-analytics
$ deals history acme-ann
 When    Who   What
 20 Oct  anna  probability 80 %, commit
 20 Oct  anna  qualification → negotiation
  9 Oct  anna  amount 40,000 → 48,000, close 31 Dec → 15 Dec
  2 Oct  bo    note: Talked to procurement; wants 10 % off.
 14 Sep  anna  lead → qualification
  1 Sep  anna  created in lead, 40,000, closing 31 Dec
$ deals log acme
 When         Who   What
      20 Aug  anna  meeting: Yearly review in Drammen. Happy with the forecasts, wants SSO.
 18 Dec 2025  anna  status prospect → customer
  3 Dec 2025  anna  promoted to prospect
 24 Nov 2025  anna  created as lead
$ deals history hooli-seats
 When    Who  What
 10 Nov  bo   close 30 Nov → 11 Dec
 10 Nov  bo   unassigned: Too many renewals until Christmas, up for grabs.
 28 Oct  bo   qualification → proposal
 29 Sep  bo   lead → qualification
  8 Sep  bo   created in lead, 9,500, closing 30 Nov
$ deals history initech-dashboards
 When        Who  What
     27 Feb  bo   won
     18 Feb  bo   probability 90 %
     18 Feb  bo   proposal → negotiation
      3 Feb  bo   qualification → proposal
     23 Jan  bo   amount 20,000 → 26,000, close 30 Jan → 27 Feb
     22 Jan  bo   meeting: Demo for twelve people, Bill stayed to the end.
      8 Jan  bo   lead → qualification
 2 Dec 2025  bo   created in lead, 20,000, closing 30 Jan
$ deals history globex-pilot --output csv
at,by,event,what
2026-10-29T10:05:00Z,anna,email,"email: Katrin: budget committee meets on the 3rd, expects a yes."
2026-10-21T08:15:00Z,anna,moved,qualification → proposal
2026-10-06T12:40:00Z,anna,changed,"amount 15,000 → 12,500, close 15 Oct → 3 Nov"
2026-09-25T11:00:00Z,anna,moved,lead → qualification
2026-09-17T09:25:00Z,anna,created,"created in lead, 15,000, closing 15 Oct"
$ deals history globex-pilot --json
{
  "schema": 1,
  "command": "history",
  "data": [
    {
      "at": "2026-10-29T10:05:00Z",
      "by": "anna",
      "event": "email",
      "text": "Katrin: budget committee meets on the 3rd, expects a yes."
    },
    {
      "at": "2026-10-21T08:15:00Z",
      "by": "anna",
      "event": "moved",
      "stage": "proposal"
    },
    {
      "at": "2026-10-06T12:40:00Z",
      "by": "anna",
      "event": "changed",
      "amount": {
        "amount": "12500.00",
        "currency": "EUR"
      },
      "close": "2026-11-03"
    },
    {
      "at": "2026-09-25T11:00:00Z",
      "by": "anna",
      "event": "moved",
      "stage": "qualification"
    },
    {
      "at": "2026-09-17T09:25:00Z",
      "by": "anna",
      "event": "created",
      "stage": "lead",
      "amount": {
        "amount": "15000.00",
        "currency": "EUR"
      },
      "close": "2026-10-15",
      "owner": "anna"
    }
  ],
  "problems": []
}
$ deals history soylen-workshop --output ndjson
{"at":"2026-11-19T13:22:00Z","by":"anna","event":"next","on":"2026-12-01","text":"First call"}
{"at":"2026-11-19T13:20:00Z","by":"anna","event":"created","stage":"lead","amount":{"amount":"4000.00","currency":"EUR"},"currency":"EUR","owner":"anna"}
file customers/new.toml
| name = "New"
$ deals history new
new has no history yet; the next change begins it
$ deals history new --json
{
  "schema": 1,
  "command": "history",
  "data": [],
  "problems": []
}
terminal 60
$ deals history acme-ann
 [1mWhen[0m    [1mWho[0m   [1mWhat[0m
 [2m20 Oct[0m  anna  probability 80 %, commit
 [2m20 Oct[0m  anna  qualification → negotiation
  [2m9 Oct[0m  anna  amount 40,000 → 48,000, close 31 Dec → 15 Dec
  [2m2 Oct[0m  bo    note: Talked to procurement; wants 10 % off.
 [2m14 Sep[0m  anna  lead → qualification
  [2m1 Sep[0m  anna  created in lead, 40,000, closing 31 Dec

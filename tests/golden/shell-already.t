# what is already so is done: exit 0, and no byte changed
book fjord-analytics
$ deals move-stage globex-pilot proposal
globex-pilot: is in proposal already
$ deals --dry-run move-stage globex-pilot proposal
! deals: globex-pilot: is in proposal already
$ deals --dry-run claim globex-pilot
! deals: globex-pilot: is yours already
$ deals --dry-run assign globex-pilot anna
! deals: globex-pilot: is anna's already
$ deals --dry-run unassign hooli-seats
! deals: hooli-seats: has no owner already
$ deals --dry-run close-won acme-data-audit
! deals: acme-data-audit: is won already, closed 2025-12-18
$ deals --dry-run close-lost acme-customer-portal --reason no-decision
! deals: acme-customer-portal: is lost already, closed 2026-09-11 (no-decision)
$ deals --dry-run reopen globex-pilot
! deals: globex-pilot: is open already, in proposal
$ deals --dry-run set globex-pilot amount=12.5k owner=anna stage=proposal
! deals: globex-pilot: all of it is so already
$ deals --dry-run set globex-pilot close=2026-11-03
! deals: globex-pilot: close is 3 Nov (18 days ago) already
$ deals --dry-run next acme-annual-renewal 'Send the revised order form' --on 2026-11-28
! deals: acme-annual-renewal: is planned already for Sat 28 Nov 2026, in 7 days: Send the revised order form
$ deals --dry-run contact add acme-annual-renewal 'Ola Nordmann' --role champion
! deals: acme-annual-renewal: Ola Nordmann is a contact already
$ deals --dry-run contact edit acme Ola --name 'Ola Nordmann'
! deals: acme: Ola Nordmann is so already
$ deals --dry-run init .
! deals: "Fjord Analytics" is a book already and lacks nothing
$ deals --dry-run --json claim globex-pilot
{
  "schema": 1,
  "command": "claim",
  "data": {
    "changes": [],
    "dry_run": true
  },
  "problems": []
}
$ deals --quiet claim globex-pilot
$ deals claim globex-pilot hooli-seats
globex-pilot: is yours already
hooli-seats: claimed   9,500 EUR, proposal, closes 11 Dec
$ deals assign globex-pilot anna
globex-pilot: is anna's already
$ deals init
"Fjord Analytics" is a book already and lacks nothing

# global options stand in any position
book fjord-analytics
$ deals --columns id list owner:bo stage:lead
 ID
 hooli-training
 1 omitted, 6,000 EUR
$ deals list --columns id owner:bo stage:lead
 ID
 hooli-training
 1 omitted, 6,000 EUR
$ deals list owner:bo stage:lead --columns id
 ID
 hooli-training
 1 omitted, 6,000 EUR
$ deals list owner:bo --columns=id stage:lead --output tsv
id
hooli-training

# a date and a filter term may begin with a dash
$ deals move-stage globex-pilot negotiation --on -3d
globex-pilot: proposal → negotiation   12,500 EUR, 75 % (was 50 %), expected 3 Nov, 18 days ago
$ deals list -owner:anna stage:lead --columns id,owner
 ID                     Owner
 vandelay-import-pilot  chen
 hooli-training         bo
 1 open deal, 8,000 EUR, weighted 800 EUR · 1 omitted, 6,000 EUR · 1 stale · 1 without a next step
$ deals -owner:anna list
 ID                             Customer         Stage          In stage       Amount   %  Close                  Next step
 initech-onboarding             Initech          Negotiation        17 d    3,000      75  ! 14 Nov, 7 late       23 Nov       Call Samir about the missing signature
 vandelay-import-pilot          Vandelay Import  Lead             ! 26 d    8,000      10  28 Nov, 7 days         –
 hooli-seats                    Hooli            Proposal           24 d    9,500      50  11 Dec, 20 days        –
 initech-rollout                Initech          Qualification    ! 45 d   22,000      25  18 Dec, 27 days        24 Nov       Get the list of sites from Samir
 soylen-platform                Søylen AS        Proposal           22 d  180,000 NOK  60  22 Dec, 31 days        25 Nov       Møte med styret
 hooli-training                 Hooli            Lead               11 d    6,000      10  30 Dec, 39 days        11 Jan 2027  See where the seats stand
 initech-platform-renewal       Initech          Notice period      19 d   21,000      70  29 Jan 2027, 69 days   7 Dec        Send the quote
 nordlys-energi-grid-dashboard  Nordlys Energi   Qualification      16 d        –      25  26 Feb 2027, 97 days   26 Nov       Workshop on station data
 acme-data-warehouse            Acme Corp        Qualification      10 d   32,000      25  31 Mar 2027, 130 days  3 Dec        Show the migration plan to Ola
 8 open deals, 95,500 EUR and 180,000 NOK · weighted 36,000 EUR and 108,000 NOK · 1 omitted, 6,000 EUR · 1 overdue · 2 stale · 2 without a next step · 1 without an amount

# -- ends the options
$ deals note globex-pilot -- '--force is no option here'
globex-pilot: noted
$ deals history globex-pilot | head -3
 When    Who   What
 21 Nov  anna  note: --force is no option here
 18 Nov  anna  proposal → negotiation

# errors of --json are JSON on stdout, with nothing on stderr, and the same exit code
$ deals --json show nobody
{
  "schema": 1,
  "command": "show",
  "error": {
    "kind": "not_found",
    "severity": "error",
    "file": null,
    "line": null,
    "column": null,
    "message": "no opportunity or customer \"nobody\"",
    "hints": [
      "deals list --all shows the ids"
    ]
  },
  "problems": []
}
? 3
$ deals list --json --sort
{
  "schema": 1,
  "command": "list",
  "error": {
    "kind": "usage",
    "severity": "error",
    "file": null,
    "line": null,
    "column": null,
    "message": "--sort needs a value",
    "hints": [
      "--sort FIELD[,-FIELD]: the order: by any column, - for descending"
    ]
  },
  "problems": []
}
? 2
$ deals lst --json
{
  "schema": 1,
  "command": "",
  "error": {
    "kind": "usage",
    "severity": "error",
    "file": null,
    "line": null,
    "column": null,
    "message": "no command \"lst\"",
    "hints": [
      "did you mean \"list\"?"
    ]
  },
  "problems": []
}
? 2
$ deals --output json move-stage globex-pilot won
{
  "schema": 1,
  "command": "move-stage",
  "error": {
    "kind": "usage",
    "severity": "error",
    "file": null,
    "line": null,
    "column": null,
    "message": "\"won\" is where won opportunities go",
    "hints": [
      "deals close-won globex-pilot"
    ]
  },
  "problems": []
}
? 2

# nothing prompts without a terminal: the option is named instead
$ deals delete hooli-seats
! deals: this needs a yes: delete hooli-seats?
!   hint: --yes says it; --dry-run shows what would change
? 2
$ deals move-stage --where stage:lead qualification
! deals: this needs a yes: move 3 opportunities?
!   hint: --yes says it; --dry-run shows what would change
? 2
$ deals edit globex-pilot
! deals: there is no terminal for an editor
!   hint: deals set ID FIELD=VALUE changes a field without one
? 2
$ deals note globex-pilot
! deals: there is no terminal for an editor
!   hint: write the note behind the id, or pipe it in with -
? 2

# with one, it asks, and no is no
terminal 80
env NO_COLOR=1
answer n
$ deals delete hooli-seats
nothing was changed
! opportunities/hooli-seats.toml: Seats, proposal, 9,500 EUR, 5 events of history
! delete hooli-seats? [y/N] 
? 1
answer y
$ deals delete hooli-seats
hooli-seats: deleted
! opportunities/hooli-seats.toml: Seats, proposal, 9,500 EUR, 5 events of history
! delete hooli-seats? [y/N] 

# NO_COLOR, --color and CLICOLOR_FORCE
env NO_COLOR=
$ deals list stage:lead --columns id
 [1mID[0m
 [36mvandelay-import-pilot[0m
 [36mhooli-training[0m
 [36msoylen-workshop[0m
 [2m2 open deals, 12,000 EUR, weighted 1,200 EUR[0m[2m ·[0m [2m1 omitted, 6,000 EUR[0m[2m ·[0m [2m1 stale[0m
 [2m1 without a next step[0m
env NO_COLOR=1
$ deals list stage:lead --columns id
 ID
 vandelay-import-pilot
 hooli-training
 soylen-workshop
 2 open deals, 12,000 EUR, weighted 1,200 EUR · 1 omitted, 6,000 EUR · 1 stale
 1 without a next step
$ deals list stage:lead --columns id --color always
 [1mID[0m
 [36mvandelay-import-pilot[0m
 [36mhooli-training[0m
 [36msoylen-workshop[0m
 [2m2 open deals, 12,000 EUR, weighted 1,200 EUR[0m[2m ·[0m [2m1 omitted, 6,000 EUR[0m[2m ·[0m [2m1 stale[0m
 [2m1 without a next step[0m
env CLICOLOR_FORCE=1
$ deals list stage:lead --columns id
 ID
 vandelay-import-pilot
 hooli-training
 soylen-workshop
 2 open deals, 12,000 EUR, weighted 1,200 EUR · 1 omitted, 6,000 EUR · 1 stale
 1 without a next step
env NO_COLOR=
$ deals list stage:lead --columns id --color never
 ID
 vandelay-import-pilot
 hooli-training
 soylen-workshop
 2 open deals, 12,000 EUR, weighted 1,200 EUR · 1 omitted, 6,000 EUR · 1 stale
 1 without a next step

# DEALS_NOW is a moment, or a day
env DEALS_NOW=2027-01-01
$ deals list is:overdue --columns id --color never
 ID
 globex-pilot
 initech-onboarding
 acme-platform-renewal
 vandelay-import-pilot
 acme-annual-renewal
 initech-rollout
 soylen-platform
 hooli-training
 7 open deals, 105,500 EUR and 180,000 NOK · weighted 67,125 EUR and 108,000 NOK
 1 omitted, 6,000 EUR · 8 overdue · 7 stale · 2 without a next step
$ deals note soylen-workshop 'A note' --quiet
$ cat opportunities/soylen-workshop.toml | grep 'A note'
  { at = 2027-01-01T12:00:00Z, by = "anna", event = "note", text = "A note" },
env DEALS_NOW=2026-02-30
$ deals list
! deals: DEALS_NOW is "2026-02-30", which is no date
!   hint: write it like 2026-11-21 or 2026-11-21T10:30:00Z
? 2

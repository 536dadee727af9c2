# everything that is wrong is said at once, and nothing has happened
file deals.toml
| [[stages]]
| id = "new"
| [[stages]]
| id = "offer"
| requires = ["amount", "close", "owner"]
| [[stages]]
| id = "won"
| outcome = "won"
| [[stages]]
| id = "lost"
| outcome = "lost"
| [fields.opportunity.region]
| type = "string"
| values = ["EMEA", "APAC"]
| required = true
file customers/acme.toml
| name = "Acme"
| status = "lead"
| history = [
|   { at = 2026-11-01T09:00:00Z, by = "anna", event = "created", status = "lead" },
| ]
$ deals promote acme --opportunity Pilot --stage offer
! deals: acme cannot be promoted yet: 4 things are missing or wrong
!   hint: offer needs amount; --amount gives it
!   hint: offer needs close; --close gives it
!   hint: offer needs owner; --owner gives it
!   hint: a value for region is required; --set region=VALUE gives it
? 2
$ deals promote acme --opportunity Pilot --stage ofer --amount 1,200 --close 2026-02-31 --probability 150 --set region=MARS --on 2027-01-01 --tag ''
! deals: acme cannot be promoted yet: 7 things are missing or wrong
!   hint: unknown stage "ofer"; did you mean "offer"?
!   hint: "1,200" can be read as 1200.00 or as 1.20; write 1200, or 1.20
!   hint: the day "2026-02-31" does not exist; Feb 2026 has 28 days
!   hint: "150" is not between 0 and 100; write a number from 0 to 100 with at most two decimals, such as 80 or 12.5
!   hint: --tag is empty; leave it out, or give it a value
!   hint: no region "MARS"; it is EMEA or APAC
!   hint: 2027-01-01 is in the future; --on takes a day that has been: when did it happen?
? 2
$ deals promote acme --opportunity Pilot --amount -5 --on 2026-10-01
! deals: acme cannot be promoted yet: 3 things are missing or wrong
!   hint: "-5" is negative; an amount is 0 or more
!   hint: a value for region is required; --set region=VALUE gives it
!   hint: 2026-10-01 is before 2026-11-01, when status was last changed; deals history acme shows what happened when
? 2
$ deals promote acme --opportunity Pilot --stage won --set region=EMEA
! deals: "won" is where won opportunities go
!   hint: deals close-won acme-pilot
? 2
$ deals promote acme --opportunity '日本' --set region=EMEA
! deals: "日本" has no letters that an id can be made of
!   hint: --id gives it one, such as --id acme-first
? 2
$ deals promote acme --amount 5k --tag x
! deals: --amount and --tag are of an opportunity, but none is named
!   hint: --opportunity NAME makes one with it
? 2
$ deals promote acme --opportunity Pilot --stage offer --json
{
  "schema": 1,
  "command": "promote",
  "error": {
    "kind": "usage",
    "severity": "error",
    "file": null,
    "line": null,
    "column": null,
    "message": "acme cannot be promoted yet: 4 things are missing or wrong",
    "hints": [
      "offer needs amount; --amount gives it",
      "offer needs close; --close gives it",
      "offer needs owner; --owner gives it",
      "a value for region is required; --set region=VALUE gives it"
    ]
  },
  "problems": []
}
? 2
$ cat customers/acme.toml
name = "Acme"
status = "lead"
history = [
  { at = 2026-11-01T09:00:00Z, by = "anna", event = "created", status = "lead" },
]

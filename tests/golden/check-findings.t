# one of everything
file deals.toml
| name = "Lab"
| currency = "EUR"
| types = ["new", "renewal"]
| sources = ["referral"]
| nmae = "Lab"
| [[stages]]
| id = "lead"
| name = "Lead"
| [[stages]]
| id = "proposal"
| name = "Proposal"
| requires = ["amount"]
| [[stages]]
| id = "won"
| name = "Won"
| outcome = "won"
| [[stages]]
| id = "lost"
| name = "Lost"
| outcome = "lost"
| [fields.customer.size]
| type = "integer"
file customers/acme.toml
| name = "Acme Corp"
| source = "fair"
| size = "big"
| external = { crm = "1" }
| history = [ { at = 2026-01-01T12:00:00Z, by = "bo", event = "created" } ]
file customers/acme-again.toml
| name = "Acme"
| external = { crm = "1" }
file customers/Bad_Name.toml
| name = "Bad"
file customers/notes.txt
| call Ola
file opportunities/broken.toml
| name = "Broken
file opportunities/conflict.toml
| name = "Conflict"
| customer = "acme"
| <<<<<<< ours
| stage = "won"
| =======
| stage = "lost"
| >>>>>>> theirs
file opportunities/dangling.toml
| name = "Dangling"
| customer = "acm"
| stage = "lead"
| closed = 2026-01-01
| lost_reason = "price"
file opportunities/nameless.toml
| customer = "acme"
| stage = "lead"
file opportunities/drift.toml
| name = "Drift"
| customer = "acme"
| stage = "proposal"
| currency = "EUR"
| type = "newish"
| owner = "anna"
| history = [
|   { at = 2026-01-01T12:00:00Z, by = "bo", event = "created", stage = "lead", owner = "bo" },
|   { at = 2026-05-01T09:00:00Z, by = "bo", event = "note", text = "later" },
|   { at = 2026-04-01T09:00:00Z, by = "bo", event = "note", text = "earlier" },
|   { at = 2025-12-01T09:00:00Z, by = "bo", event = "note", text = "before" },
|   { at = 2027-01-01T09:00:00Z, by = "bo", event = "note", text = "future" },
| ]
file opportunities/lost.toml
| name = "Lost"
| customer = "acme"
| stage = "lost"
| probability = 50
| next_step = { on = 2026-12-01, text = "Call" }
| tasks = [
|   { id = 1, text = "One" },
|   { id = 1, text = "Two" },
| ]
| history = [
|   { at = 2026-01-01T09:00:00Z, by = "bo", event = "created", stage = "lead", probability = 50 },
|   { at = 2026-02-01T09:00:00Z, by = "bo", event = "won", stage = "won" },
|   { at = 2026-02-02T09:00:00Z, by = "anna", event = "lost", stage = "lost" },
| ]
file opportunities/acme.toml
| name = "Acme"
| customer = "acme"
| stage = "lead"
| amount = "many"
file opportunities/clash.toml
| name = "Clash"
| customer = "clash"
| stage = "lead"
file customers/clash.toml
| name = "Clash"
| status = "lead"
file rates.toml
| base = "EUR
$ deals check
deals: warning: deals.toml:5:1: unknown setting "nmae"
  5 | nmae = "Lab"
    | ^~~~
  hint: did you mean "name"?
deals: customers/Bad_Name.toml: "Bad_Name.toml" is not the name of a customer's file
  hint: rename it to small letters a to z, digits and dashes, with .toml at the end
deals: warning: customers/acme-again.toml:2:20: crm "1" is the id of acme too
  2 | external = { crm = "1" }
    |                    ^~~
  hint: an import cannot tell them apart; remove it from one of them
deals: warning: customers/acme.toml:2:10: unknown source "fair"
  2 | source = "fair"
    |          ^~~~~~
  hint: deals.toml has referral
deals: customers/acme.toml:3:8: size must be a plain integer, not the string "big"
  3 | size = "big"
    |        ^~~~~
deals: warning: customers/acme.toml:4:20: crm "1" is the id of acme-again too
  4 | external = { crm = "1" }
    |                    ^~~
  hint: an import cannot tell them apart; remove it from one of them
deals: notice: customers/notes.txt: "notes.txt" is no record: its name does not end in .toml
deals: opportunities/acme.toml:4:10: amount "many" is not a plain decimal number
  4 | amount = "many"
    |          ^~~~~~
  hint: write digits and a point alone, like 48000.10
deals: opportunities/broken.toml:1:8: the text is not closed
  1 | name = "Broken
    |        ^~~~~~~
  hint: end it with "
  hint: text of several lines is written between """
deals: warning: opportunities/clash.toml: a customer has the id "clash" too
  hint: commands on this id take the opportunity; give one of them another id
deals: opportunities/conflict.toml:3:1: unresolved merge conflict (stage: won / lost)
  3 | <<<<<<< ours
    | ^~~~~~~
  hint: deals resolve conflict shows both sides and settles it
deals: opportunities/dangling.toml:2:12: no customer "acm"
  2 | customer = "acm"
    |            ^~~~~
  hint: did you mean "acme"?
deals: warning: opportunities/dangling.toml:4:10: an open opportunity has no closed date
  4 | closed = 2026-01-01
    |          ^~~~~~~~~~
  hint: remove it, or say how it ended: deals close-won dangling
deals: notice: opportunities/dangling.toml:5:15: a reason for a loss, but it is open
  5 | lost_reason = "price"
    |               ^~~~~~~
  hint: it can be removed
deals: notice: opportunities/drift.toml:3:9: stage and owner were changed by hand since the last event
  3 | stage = "proposal"
    |         ^~~~~~~~~~
  hint: deals record drift adopts it; so does the next change of the file
deals: warning: opportunities/drift.toml:3:9: proposal needs amount
  3 | stage = "proposal"
    |         ^~~~~~~~~~
  hint: deals set drift amount=…
deals: warning: opportunities/drift.toml:5:8: unknown type "newish"
  5 | type = "newish"
    |        ^~~~~~~~
  hint: did you mean "new"?
deals: notice: opportunities/drift.toml:10:3: an event of 2026-04-01T09:00:00Z stands behind one of 2026-05-01T09:00:00Z
  10 |   { at = 2026-04-01T09:00:00Z, by = "bo", event = "note", text = "earlier" },
     |   ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
  hint: events count by their times; deals check --fix puts them in order
deals: warning: opportunities/drift.toml:11:3: note on 2025-12-01, before it was created on 2026-01-01
  11 |   { at = 2025-12-01T09:00:00Z, by = "bo", event = "note", text = "before" },
     |   ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
  hint: one of the dates is wrong
deals: warning: opportunities/drift.toml:12:3: an event of 2027-01-01T09:00:00Z, which is in the future
  12 |   { at = 2027-01-01T09:00:00Z, by = "bo", event = "note", text = "future" },
     |   ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
  hint: a clock was wrong, or the date is
deals: warning: opportunities/lost.toml:3:9: lost, but without the date
  3 | stage = "lost"
    |         ^~~~~~
  hint: add a line like closed = 2026-12-15; reports need to know when it was
deals: warning: opportunities/lost.toml:3:9: lost without a reason
  3 | stage = "lost"
    |         ^~~~~~
  hint: deals set lost lost_reason=other
deals: notice: opportunities/lost.toml:4:15: probability has no effect once it is lost
  4 | probability = 50
    |               ^~
  hint: it can be removed
deals: notice: opportunities/lost.toml:5:13: a next step, but it is lost
  5 | next_step = { on = 2026-12-01, text = "Call" }
    |             ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
  hint: deals next lost --done notes that it was done
deals: warning: opportunities/lost.toml:8:3: there is a task 1 already
  8 |   { id = 1, text = "Two" },
    |   ^~~~~~~~~~~~~~~~~~~~~~~~
  hint: give it a number of its own
deals: warning: opportunities/lost.toml:13:3: lost on 2026-02-02, but won on 2026-02-01 and not reopened
  13 |   { at = 2026-02-02T09:00:00Z, by = "anna", event = "lost", stage = "lost" },
     |   ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
  hint: remove the event that did not happen
deals: opportunities/nameless.toml:1: missing "name"
  hint: add a line: name = "…"
deals: rates.toml:1:8: the text is not closed
  1 | base = "EUR
    |        ^~~~
  hint: end it with "
  hint: text of several lines is written between """
28 problems: 8 errors, 14 warnings and 6 notices
? 1
$ deals check --format github
::warning file=deals.toml,line=5,col=1,title=unknown-setting::unknown setting "nmae"%0Ahint: did you mean "name"?
::error file=customers/Bad_Name.toml,title=bad-name::"Bad_Name.toml" is not the name of a customer's file%0Ahint: rename it to small letters a to z, digits and dashes, with .toml at the end
::warning file=customers/acme-again.toml,line=2,col=20,title=duplicate-external::crm "1" is the id of acme too%0Ahint: an import cannot tell them apart; remove it from one of them
::warning file=customers/acme.toml,line=2,col=10,title=unknown-source::unknown source "fair"%0Ahint: deals.toml has referral
::error file=customers/acme.toml,line=3,col=8,title=custom-field::size must be a plain integer, not the string "big"
::warning file=customers/acme.toml,line=4,col=20,title=duplicate-external::crm "1" is the id of acme-again too%0Ahint: an import cannot tell them apart; remove it from one of them
::notice file=customers/notes.txt,title=stray-file::"notes.txt" is no record: its name does not end in .toml
::error file=opportunities/acme.toml,line=4,col=10,title=bad-amount::amount "many" is not a plain decimal number%0Ahint: write digits and a point alone, like 48000.10
::error file=opportunities/broken.toml,line=1,col=8,title=unreadable::the text is not closed%0Ahint: end it with "%0Ahint: text of several lines is written between """
::warning file=opportunities/clash.toml,title=id-clash::a customer has the id "clash" too%0Ahint: commands on this id take the opportunity; give one of them another id
::error file=opportunities/conflict.toml,line=3,col=1,title=unreadable::unresolved merge conflict (stage: won / lost)%0Ahint: deals resolve conflict shows both sides and settles it
::error file=opportunities/dangling.toml,line=2,col=12,title=dangling-customer::no customer "acm"%0Ahint: did you mean "acme"?
::warning file=opportunities/dangling.toml,line=4,col=10,title=open-with-closed::an open opportunity has no closed date%0Ahint: remove it, or say how it ended: deals close-won dangling
::notice file=opportunities/dangling.toml,line=5,col=15,title=unused-lost-reason::a reason for a loss, but it is open%0Ahint: it can be removed
::notice file=opportunities/drift.toml,line=3,col=9,title=history-drift::stage and owner were changed by hand since the last event%0Ahint: deals record drift adopts it; so does the next change of the file
::warning file=opportunities/drift.toml,line=3,col=9,title=missing-required::proposal needs amount%0Ahint: deals set drift amount=…
::warning file=opportunities/drift.toml,line=5,col=8,title=unknown-type::unknown type "newish"%0Ahint: did you mean "new"?
::notice file=opportunities/drift.toml,line=10,col=3,title=history-order::an event of 2026-04-01T09:00:00Z stands behind one of 2026-05-01T09:00:00Z%0Ahint: events count by their times; deals check --fix puts them in order
::warning file=opportunities/drift.toml,line=11,col=3,title=event-before-creation::note on 2025-12-01, before it was created on 2026-01-01%0Ahint: one of the dates is wrong
::warning file=opportunities/drift.toml,line=12,col=3,title=future-event::an event of 2027-01-01T09:00:00Z, which is in the future%0Ahint: a clock was wrong, or the date is
::warning file=opportunities/lost.toml,line=3,col=9,title=missing-closed::lost, but without the date%0Ahint: add a line like closed = 2026-12-15; reports need to know when it was
::warning file=opportunities/lost.toml,line=3,col=9,title=missing-lost-reason::lost without a reason%0Ahint: deals set lost lost_reason=other
::notice file=opportunities/lost.toml,line=4,col=15,title=unused-probability::probability has no effect once it is lost%0Ahint: it can be removed
::notice file=opportunities/lost.toml,line=5,col=13,title=unused-next-step::a next step, but it is lost%0Ahint: deals next lost --done notes that it was done
::warning file=opportunities/lost.toml,line=8,col=3,title=duplicate-task::there is a task 1 already%0Ahint: give it a number of its own
::warning file=opportunities/lost.toml,line=13,col=3,title=won-and-lost::lost on 2026-02-02, but won on 2026-02-01 and not reopened%0Ahint: remove the event that did not happen
::error file=opportunities/nameless.toml,line=1,title=missing-key::missing "name"%0Ahint: add a line: name = "…"
::error file=rates.toml,line=1,col=8,title=unreadable::the text is not closed%0Ahint: end it with "%0Ahint: text of several lines is written between """
? 1
$ deals check dangling drift --fail-on notice --output csv
severity,code,file,line,column,message
error,dangling-customer,opportunities/dangling.toml,2,12,"no customer ""acm"""
warning,open-with-closed,opportunities/dangling.toml,4,10,an open opportunity has no closed date
notice,unused-lost-reason,opportunities/dangling.toml,5,15,"a reason for a loss, but it is open"
notice,history-drift,opportunities/drift.toml,3,9,stage and owner were changed by hand since the last event
warning,missing-required,opportunities/drift.toml,3,9,proposal needs amount
warning,unknown-type,opportunities/drift.toml,5,8,"unknown type ""newish"""
notice,history-order,opportunities/drift.toml,10,3,an event of 2026-04-01T09:00:00Z stands behind one of 2026-05-01T09:00:00Z
warning,event-before-creation,opportunities/drift.toml,11,3,"note on 2025-12-01, before it was created on 2026-01-01"
warning,future-event,opportunities/drift.toml,12,3,"an event of 2027-01-01T09:00:00Z, which is in the future"
? 1
$ deals check broken --json
{
  "schema": 1,
  "command": "check",
  "data": {
    "problems": 1,
    "errors": 1,
    "warnings": 0,
    "notices": 0
  },
  "problems": [
    {
      "kind": "invalid_data",
      "severity": "error",
      "code": "unreadable",
      "file": "opportunities/broken.toml",
      "line": 1,
      "column": 8,
      "message": "the text is not closed",
      "hints": [
        "end it with \"",
        "text of several lines is written between \"\"\""
      ]
    }
  ]
}
? 1

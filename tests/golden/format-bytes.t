# a BOM, CRLF and tabs are kept: the editor makes them, and set changes its own line alone
file deals.toml
| name = "Lab"
file customers/acme.toml
| name = "Acme"
file opportunities/acme-pilot.toml
| name = "Pilot"
| customer = "acme"
| stage = "lead" # hot
| amount = 100
| history = [
|   { at = 2026-09-01T09:00:00Z, by = "bo", event = "created", stage = "lead", amount = 100.00 },
| ]
terminal 80
env NO_COLOR=1
editor 1s/^/\xef\xbb\xbf/; s/ = /\t=\t/; s/$/\r/
$ deals edit acme-pilot
acme-pilot: saved
$ cat opportunities/acme-pilot.toml | cat -A
M-oM-;M-?name^I=^I"Pilot"^M$
customer^I=^I"acme"^M$
stage^I=^I"lead" # hot^M$
amount^I=^I100^M$
history^I=^I[^M$
  { at^I=^I2026-09-01T09:00:00Z, by = "bo", event = "created", stage = "lead", amount = 100.00 },^M$
]^M$
$ deals set acme-pilot amount=200
acme-pilot: amount 100 → 200 EUR
$ cat opportunities/acme-pilot.toml | cat -A
M-oM-;M-?name^I=^I"Pilot"^M$
customer^I=^I"acme"^M$
stage^I=^I"lead" # hot^M$
amount^I=^I200.00^M$
history^I=^I[^M$
  { at^I=^I2026-09-01T09:00:00Z, by = "bo", event = "created", stage = "lead", amount = 100.00 },^M$
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", amount = 200.00 },^M$
]^M$
$ deals set acme-pilot owner=bo tags=a,b
acme-pilot: owner bo, tags a, b
$ deals next acme-pilot Call --on fri
acme-pilot: next on Fri 27 Nov 2026, in 6 days: Call
$ cat opportunities/acme-pilot.toml | cat -A
M-oM-;M-?name^I=^I"Pilot"^M$
customer^I=^I"acme"^M$
stage^I=^I"lead" # hot^M$
amount^I=^I200.00^M$
owner = "bo"^M$
tags = ["a", "b"]^M$
next_step = { on = 2026-11-27, text = "Call" }^M$
history^I=^I[^M$
  { at^I=^I2026-09-01T09:00:00Z, by = "bo", event = "created", stage = "lead", amount = 100.00 },^M$
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", amount = 200.00 },^M$
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "assigned", owner = "bo", text = "tags: a, b" },^M$
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "next", on = 2026-11-27, text = "Call" },^M$
]^M$
$ deals check
no problems in 1 customer and 1 opportunity

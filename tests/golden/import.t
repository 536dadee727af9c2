# a new import: opportunities, the customers they need, and their history
file deals.toml
| name = "Lab"
| currency = "EUR"
| types = ["new", "renewal"]
file customers/acme.toml
| name = "Acme Corp"
file crm.toml
| record = "opportunity"
| external = "crm"
| id = "Deal ID"
| customer_default = "unknown"
| customer_default_name = "Unknown"
| lost_reason_default = "other"
| [columns]
| name = "Deal"
| customer = "Company"
| stage = "Phase"
| amount = "Value"
| currency = "Currency"
| close = "Expected"
| created = "Opened"
| closed = "Closed"
| owner = "Owner"
| tags = "Labels"
| notes = "Remarks"
| contact = "Person"
| [values.stage]
| "Sent" = "proposal"
| "Won" = "won"
| "Lost" = "lost"
file deals.csv
| Deal ID,Deal,Company,Phase,Value,Currency,Expected,Opened,Closed,Owner,Labels,Remarks,Person
| 1,Pilot,ACME Corp,Sent,"48,000.50",EUR,2026-12-15,2026-09-01,,anna,a;b,"Two
| lines",Ola
| 2,Portal,Søylen AS,Won,1200,NOK,,2026-03-01,2026-05-04,bo,,,
| 3,Rollout,Søylen AS,Lost,,,,,2026-06-01,,,,
| 4,Training,,lead,0,,,,,,,,

# first what would change
$ deals import deals.csv --map crm.toml --dry-run
--- /dev/null
+++ b/opportunities/acme-pilot.toml
@@ -0,0 +1,16 @@
+name = "Pilot"
+customer = "acme"
+stage = "proposal"
+amount = 48000.50
+close = 2026-12-15
+owner = "anna"
+tags = ["a", "b"]
+external = { crm = "1" }
+notes = """
+Two
+lines
+"""
+contacts = [ { name = "Ola" } ]
+history = [
+  { at = 2026-09-01T12:00:00Z, by = "anna", event = "created", stage = "proposal", amount = 48000.50, close = 2026-12-15, owner = "anna", text = "imported" },
+]
--- /dev/null
+++ b/customers/soylen-as.toml
@@ -0,0 +1,6 @@
+name = "Søylen AS"
+kind = "organization"
+status = "customer"
+history = [
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "imported", status = "customer" },
+]
--- /dev/null
+++ b/opportunities/soylen-as-portal.toml
@@ -0,0 +1,12 @@
+name = "Portal"
+customer = "soylen-as"
+stage = "won"
+amount = 1200.00
+currency = "NOK"
+owner = "bo"
+external = { crm = "2" }
+closed = 2026-05-04
+history = [
+  { at = 2026-03-01T12:00:00Z, by = "anna", event = "created", stage = "lead", owner = "bo", text = "imported" },
+  { at = 2026-05-04T12:00:00Z, by = "anna", event = "won", stage = "won", amount = 1200.00, currency = "NOK", closed = 2026-05-04 },
+]
--- /dev/null
+++ b/opportunities/soylen-as-rollout.toml
@@ -0,0 +1,9 @@
+name = "Rollout"
+customer = "soylen-as"
+stage = "lost"
+external = { crm = "3" }
+closed = 2026-06-01
+lost_reason = "other"
+history = [
+  { at = 2026-06-01T12:00:00Z, by = "anna", event = "imported", stage = "lost", lost_reason = "other", closed = 2026-06-01 },
+]
--- /dev/null
+++ b/customers/unknown.toml
@@ -0,0 +1,6 @@
+name = "Unknown"
+kind = "organization"
+status = "customer"
+history = [
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "imported", status = "customer" },
+]
--- /dev/null
+++ b/opportunities/unknown-training.toml
@@ -0,0 +1,8 @@
+name = "Training"
+customer = "unknown"
+stage = "lead"
+amount = 0.00
+external = { crm = "4" }
+history = [
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "imported", stage = "lead", amount = 0.00 },
+]
! deals: 4 opportunities: 4 new, 0 changed, 0 unchanged; 2 customers created
$ deals import deals.csv --map crm.toml
4 opportunities: 4 new, 0 changed, 0 unchanged; 2 customers created
$ cat opportunities/acme-pilot.toml
name = "Pilot"
customer = "acme"
stage = "proposal"
amount = 48000.50
close = 2026-12-15
owner = "anna"
tags = ["a", "b"]
external = { crm = "1" }
notes = """
Two
lines
"""
contacts = [ { name = "Ola" } ]
history = [
  { at = 2026-09-01T12:00:00Z, by = "anna", event = "created", stage = "proposal", amount = 48000.50, close = 2026-12-15, owner = "anna", text = "imported" },
]
$ cat opportunities/soylen-as-portal.toml
name = "Portal"
customer = "soylen-as"
stage = "won"
amount = 1200.00
currency = "NOK"
owner = "bo"
external = { crm = "2" }
closed = 2026-05-04
history = [
  { at = 2026-03-01T12:00:00Z, by = "anna", event = "created", stage = "lead", owner = "bo", text = "imported" },
  { at = 2026-05-04T12:00:00Z, by = "anna", event = "won", stage = "won", amount = 1200.00, currency = "NOK", closed = 2026-05-04 },
]
$ cat customers/unknown.toml
name = "Unknown"
kind = "organization"
status = "customer"
history = [
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "imported", status = "customer" },
]

# the second time there is nothing to do, and what was imported is clean
$ deals import deals.csv --map crm.toml
4 opportunities: nothing to change
$ deals check
no problems in 3 customers and 4 opportunities

# what differs changes, and nothing else
file later.csv
| Deal ID,Deal,Company,Phase,Value,Currency,Expected,Opened,Closed,Owner,Labels,Remarks,Person
| 1,Pilot,Acme Corp,Won,50000,EUR,,2026-09-01,2026-11-20,anna,a;b,,
| 4,Training,,lead,0,,,,,,,,
$ deals import later.csv --map crm.toml
2 opportunities: 0 new, 1 changed, 1 unchanged
$ cat opportunities/acme-pilot.toml
name = "Pilot"
customer = "acme"
stage = "won"
amount = 50000.00
close = 2026-12-15
owner = "anna"
tags = ["a", "b"]
external = { crm = "1" }
closed = 2026-11-20
notes = """
Two
lines
"""
contacts = [ { name = "Ola" } ]
history = [
  { at = 2026-09-01T12:00:00Z, by = "anna", event = "created", stage = "proposal", amount = 48000.50, close = 2026-12-15, owner = "anna", text = "imported" },
  { at = 2026-11-20T12:00:00Z, by = "anna", event = "won", stage = "won", amount = 50000.00, closed = 2026-11-20 },
]
$ deals check
no problems in 3 customers and 4 opportunities

# from standard input
input
| Deal ID,Deal,Company,Phase,Value,Currency,Expected,Opened,Closed,Owner,Labels,Remarks,Person
| 9,Seats,acme,lead,,,,,,,,,
$ deals import - --map crm.toml --json
{
  "schema": 1,
  "command": "import",
  "data": {
    "changes": [
      {
        "id": "acme-seats",
        "path": "opportunities/acme-seats.toml",
        "action": "created",
        "fields": {
          "name": [
            null,
            "Seats"
          ],
          "customer": [
            null,
            "acme"
          ],
          "stage": [
            null,
            "lead"
          ],
          "external": [
            null,
            {
              "crm": "9"
            }
          ]
        }
      }
    ],
    "dry_run": false
  },
  "problems": []
}

# rows that cannot be read: nothing is imported, or the others with --skip-bad
file bad.csv
| Deal ID,Deal,Company,Phase,Value,Currency,Expected,Opened,Closed,Owner,Labels,Remarks,Person
| 20,No stage,Acme Corp,,,,,,,,,,
| 21,Stage,Acme Corp,Sentt,,,,,,,,,
| 22,Amount,Acme Corp,lead,12.345,EUR,,,,,,,
| 23,Currency,Acme Corp,lead,12,EURO,,,,,,,
| 24,Date,Acme Corp,lead,,,2026-02-31,,,,,,
| 25,Future,Acme Corp,won,,,,,2027-01-01,,,,
| 26,Order,Acme Corp,won,,,,2026-03-01,2026-01-01,,,,
| 27,No date,Acme Corp,won,,,,,,,,,
| 28,日本,Acme Corp,lead,,,,,,,,,
| 29,Good,Acme Corp,lead,,,,,,,,,
| 29,Twice,New Company,lead,,,,,,,,,
| 30,Long,Acme Corp,lead,,,,,,,,,,,
| 31,Short,Acme Corp,lead
$ deals import bad.csv --map crm.toml
! deals: nothing was imported: 10 of 13 rows refused; --skip-bad imports the others
! deals: bad.csv:2: the row has no stage
! deals: bad.csv:3: unknown stage "Sentt"
!   hint: the stages are lead, qualification, proposal, negotiation, won and lost
! deals: bad.csv:4: "12.345" has more decimals than EUR, which has 2
!   hint: round it to 2 decimals
! deals: bad.csv:5: unknown currency "EURO"
!   hint: did you mean "EUR"?
! deals: bad.csv:6: column "Expected": "2026-02-31" is not a date
!   hint: the mapping says date = "iso", such as 2026-12-15; the others are dmy and mdy
! deals: bad.csv:7: closed on 2027-01-01, which is in the future
! deals: bad.csv:8: closed on 2026-01-01, before it was created on 2026-03-01
! deals: bad.csv:9: the row has no closed date
!   hint: closed = "COLUMN" in the mapping names the column with it
! deals: bad.csv:10: no id can be made of "日本"
!   hint: id_from in the mapping says what ids are made of
! deals: bad.csv:12: the crm id "29" is on line 11 too
! deals: notice: bad.csv:14: 4 fields where the header row has 13; the missing ones are taken as empty
? 5
$ deals import bad.csv --map crm.toml --skip-bad
3 opportunities: 3 new, 0 changed, 0 unchanged; 10 rows skipped
! deals: bad.csv:2: the row has no stage
! deals: bad.csv:3: unknown stage "Sentt"
!   hint: the stages are lead, qualification, proposal, negotiation, won and lost
! deals: bad.csv:4: "12.345" has more decimals than EUR, which has 2
!   hint: round it to 2 decimals
! deals: bad.csv:5: unknown currency "EURO"
!   hint: did you mean "EUR"?
! deals: bad.csv:6: column "Expected": "2026-02-31" is not a date
!   hint: the mapping says date = "iso", such as 2026-12-15; the others are dmy and mdy
! deals: bad.csv:7: closed on 2027-01-01, which is in the future
! deals: bad.csv:8: closed on 2026-01-01, before it was created on 2026-03-01
! deals: bad.csv:9: the row has no closed date
!   hint: closed = "COLUMN" in the mapping names the column with it
! deals: bad.csv:10: no id can be made of "日本"
!   hint: id_from in the mapping says what ids are made of
! deals: bad.csv:12: the crm id "29" is on line 11 too
! deals: notice: bad.csv:14: 4 fields where the header row has 13; the missing ones are taken as empty
? 5
$ deals check
no problems in 3 customers and 8 opportunities

# customers
file people.toml
| record = "customer"
| external = "crm"
| id = "Company"
| [columns]
| name = "Company"
| industry = "Sector"
| contact = "Person"
| contact_email = "Mail"
file people.csv
| Company,Sector,Person,Mail
| Acme Corp,logistics,Ola,ola@acme.example
| Globex,energy,,
$ deals import people.csv --map people.toml --customers
2 customers: 1 new, 1 changed, 0 unchanged
$ cat customers/acme.toml
name = "Acme Corp"
industry = "logistics"
external = { crm = "Acme Corp" }
history = [
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "baseline", status = "customer" },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "imported" },
]

[[contacts]]
name = "Ola"
email = ["ola@acme.example"]
$ deals import people.csv --map people.toml
2 customers: nothing to change

# what does not go together
$ deals import deals.csv
! deals: import needs a mapping
!   hint: --map MAPPING names the file that says which column is which field
? 2
$ deals import deals.csv --map crm.toml --customers
! deals: the mapping "crm.toml" is one for opportunities
!   hint: record = "customer" in it makes customers; or leave out --customers
? 2
$ deals import - --map -
! deals: the data and the mapping cannot both come from standard input
? 2
$ deals import none.csv --map crm.toml
! deals: no file "none.csv"
? 3

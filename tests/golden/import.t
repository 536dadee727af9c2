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
$ deals import deals.csv --map crm.toml
$ cat opportunities/acme-pilot.toml
$ cat opportunities/soylen-as-portal.toml
$ cat customers/unknown.toml

# the second time there is nothing to do, and what was imported is clean
$ deals import deals.csv --map crm.toml
$ deals check

# what differs changes, and nothing else
file later.csv
| Deal ID,Deal,Company,Phase,Value,Currency,Expected,Opened,Closed,Owner,Labels,Remarks,Person
| 1,Pilot,Acme Corp,Won,50000,EUR,,2026-09-01,2026-11-20,anna,a;b,,
| 4,Training,,lead,0,,,,,,,,
$ deals import later.csv --map crm.toml
$ cat opportunities/acme-pilot.toml
$ deals check

# from standard input
input
| Deal ID,Deal,Company,Phase,Value,Currency,Expected,Opened,Closed,Owner,Labels,Remarks,Person
| 9,Seats,acme,lead,,,,,,,,,
$ deals import - --map crm.toml --json

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
$ deals import bad.csv --map crm.toml --skip-bad
$ deals check

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
$ cat customers/acme.toml
$ deals import people.csv --map people.toml

# what does not go together
$ deals import deals.csv
$ deals import deals.csv --map crm.toml --customers
$ deals import - --map -
$ deals import none.csv --map crm.toml

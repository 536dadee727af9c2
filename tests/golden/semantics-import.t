# an import run twice changes nothing the second time
book fjord-analytics
file crm.toml
| record = "opportunity"
| external = "crm"
| id = "ID"
| [columns]
| name = "Deal"
| customer = "Company"
| stage = "Phase"
| amount = "Value"
| close = "Close"
file crm.csv
| ID,Deal,Company,Phase,Value,Close
| 1,Seats,Globex,proposal,"1,200.50",2026-12-15
| 2,Training,Globex,lead,50k,2026-12-31
$ deals import crm.csv --map crm.toml
2 opportunities: 2 new, 0 changed, 0 unchanged
$ cat opportunities/globex-training.toml
name = "Training"
customer = "globex"
stage = "lead"
amount = 50000.00
close = 2026-12-31
external = { crm = "2" }
history = [
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "imported", stage = "lead", amount = 50000.00, close = 2026-12-31 },
]
$ deals import crm.csv --map crm.toml
2 opportunities: nothing to change
$ deals import crm.csv --map crm.toml --dry-run
! deals: 2 opportunities: nothing to change

# money and days that can be read two ways are refused there too
file crm.csv
| ID,Deal,Company,Phase,Value,Close
| 3,More,Globex,proposal,"1,200",2026-12-15
| 4,Most,Globex,proposal,1200,03/04/2026
| 5,Odd,Globex,proposal,1200,2026-02-31
$ deals import crm.csv --map crm.toml
! deals: nothing was imported: 2 of 3 rows refused; --skip-bad imports the others
! deals: crm.csv:3: column "Close": "03/04/2026" is not a date
!   hint: the mapping says date = "iso", such as 2026-12-15; the others are dmy and mdy
! deals: crm.csv:4: column "Close": "2026-02-31" is not a date
!   hint: the mapping says date = "iso", such as 2026-12-15; the others are dmy and mdy
? 5

# an import that fits several records
book fjord-analytics
file opportunities/globex-more.toml
| name = "More"
| customer = "globex"
| stage = "lead"
| external = { crm = "1" }
file opportunities/globex-most.toml
| name = "Most"
| customer = "globex"
| stage = "lead"
| external = { crm = "1" }
file crm.toml
| record = "opportunity"
| external = "crm"
| id = "ID"
| [columns]
| name = "Deal"
| customer = "Company"
| stage = "Phase"
file crm.csv
| ID,Deal,Company,Phase
| 1,Seats,Globex,proposal
$ deals import crm.csv --map crm.toml
! deals: nothing was imported: 1 of 1 row refused; --skip-bad imports the others
! deals: crm.csv:2: the crm id "1" fits 2 records
!   hint: it is globex-more or globex-most; remove it from one of them
? 5

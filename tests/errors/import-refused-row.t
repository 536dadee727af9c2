# a row that cannot be taken as it is stops the import
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
file crm.csv
| ID,Deal,Company,Phase,Value
| 1,Seats,Globex,proposall,100
| 2,More seats,Globex,proposal,100
$ deals import crm.csv --map crm.toml
! deals: nothing was imported: 1 of 2 rows refused; --skip-bad imports the others
! deals: crm.csv:2: unknown stage "proposall"
!   hint: did you mean "proposal"?
? 5

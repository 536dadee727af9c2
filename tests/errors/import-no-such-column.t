# a mapping for another file
book fjord-analytics
file crm.toml
| record = "opportunity"
| [columns]
| name = "Deal name"
| customer = "Company"
| stage = "Phase"
file crm.csv
| ID,Deal,Company,Phase
| 1,Seats,Globex,proposal
$ deals import crm.csv --map crm.toml
! deals: crm.toml:3:8: the file has no column "Deal name"
!   hint: did you mean "Deal"?
? 5

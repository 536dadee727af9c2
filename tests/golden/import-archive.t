# rows about archived records: nothing is made twice, and nothing in the archive is changed
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
| closed = "Closed"
| lost_reason = "Why"
file crm.csv
| ID,Deal,Company,Phase,Value,Closed,Why
| 1,Second try,Umbra Logistics,lost,500,2026-11-20,price
$ deals import crm.csv --map crm.toml
1 opportunity: 1 new, 0 changed, 0 unchanged
$ deals archive umbra-logistics
umbra-logistics: archived, with 2 opportunities: umbra-logistics-proof-of-concept and umbra-logistics-second-try; deals restore umbra-logistics --all brings all back
$ deals import crm.csv --map crm.toml
1 opportunity: nothing to change
file crm.csv
| ID,Deal,Company,Phase,Value,Closed,Why
| 1,Second try,Umbra Logistics,lost,600,2026-11-20,price
| 2,Third try,Umbra Logistics,lead,700,,
| 3,Training,Globex,lead,800,,
$ deals import crm.csv --map crm.toml
! deals: nothing was imported: 2 of 3 rows refused; --skip-bad imports the others
! deals: crm.csv:2: umbra-logistics-second-try is archived
!   hint: deals restore umbra-logistics-second-try brings it back
! deals: crm.csv:3: umbra-logistics is archived
!   hint: deals restore umbra-logistics brings it back
? 5
$ deals import crm.csv --map crm.toml --skip-bad
1 opportunity: 1 new, 0 changed, 0 unchanged; 2 rows skipped
! deals: crm.csv:2: umbra-logistics-second-try is archived
!   hint: deals restore umbra-logistics-second-try brings it back
! deals: crm.csv:3: umbra-logistics is archived
!   hint: deals restore umbra-logistics brings it back
? 5
$ deals list customers --all umbra
no customers fit umbra

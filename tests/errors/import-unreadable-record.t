# an import needs every file of the book
book fjord-analytics
file opportunities/globex-pilot.toml
| name = "Pilot
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
! deals: opportunities/globex-pilot.toml:1:8: the text is not closed
!   1 | name = "Pilot
!     |        ^~~~~~
!   hint: end it with "
!   hint: text of several lines is written between """
!   hint: nothing was imported: a row may be about this record
? 5

# an import needs a mapping
book fjord-analytics
file crm.csv
| Deal,Company
| Pilot,Globex
$ deals import crm.csv
! deals: import needs a mapping
!   hint: --map MAPPING names the file that says which column is which field
? 2

# A name for a book that exists already
file deals.toml
| name = "Lab"
$ deals init --name Other
! deals: this is a book already, "Lab"
!   hint: its name and currency stand in deals.toml
? 4
$ deals init --currency euros
! deals: this is a book already, "Lab"
!   hint: its name and currency stand in deals.toml
? 4

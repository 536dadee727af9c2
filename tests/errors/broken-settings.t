# Settings that cannot be read
file deals.toml
| name = Lab
$ deals list
! deals: deals.toml:1:8: "Lab" is text without quotes
!   1 | name = Lab
!     |        ^~~
!   hint: put quotes around it: "Lab"
? 5

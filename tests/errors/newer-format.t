# A book of a newer format
file deals.toml
| format = 2
$ deals list
! deals: deals.toml:1:10: this book has format 2; this deals reads format 1
!   1 | format = 2
!     |          ^
!   hint: update deals
? 5
$ deals move-stage x lead
! deals: deals.toml:1:10: this book has format 2; this deals reads format 1
!   1 | format = 2
!     |          ^
!   hint: update deals
? 5

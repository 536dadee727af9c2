# another currency, and no rates to convert with
file deals.toml
| name = "Lab"
file customers/acme.toml
| name = "Acme"
file opportunities/west.toml
| name = "West"
| customer = "acme"
| stage = "lead"
| amount = 10
| currency = "USD"
$ deals forecast --currency EUR
! deals: 1 opportunity is in USD, and the book has no rates to convert to EUR
!   hint: deals rates import FILE brings in the ECB's
!   hint: --currency each shows each currency by itself
? 2
$ deals forecast --explain total --currency NOK
! deals: 1 opportunity is in USD, and the book has no rates to convert to NOK
!   hint: deals rates import FILE brings in the ECB's
!   hint: --currency each shows each currency by itself
? 2

# A setting that does not exist
file deals.toml
| name = "Lab"
| curency = "NOK"
$ deals config currency
 Setting   Value  From
 currency  "EUR"  default
! deals: warning: deals.toml:2:1: unknown setting "curency"
!   2 | curency = "NOK"
!     | ^~~~~~~
!   hint: did you mean "currency"?
$ deals config curency
! deals: no setting "curency"
!   hint: did you mean "currency"?
? 2

# an export knows its columns
book fjord-analytics
$ deals export --columns id,amont
! deals: no column "amont"
!   hint: did you mean "amount"?
? 2

# a dimension of losses that is not one
book fjord-analytics
$ deals losses --by reasons
! deals: no dimension "reasons"
!   hint: did you mean "reason"?
? 2
$ deals stats --by regoin
! deals: no dimension "regoin"
!   hint: did you mean "region"?
? 2

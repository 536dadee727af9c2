# one dimension at a time
book fjord-analytics
$ deals forecast --by owner,month
! deals: --by takes one dimension, and "owner,month" names 2
!   hint: one at a time: --by owner
? 2

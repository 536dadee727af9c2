# an opportunity is for a customer who is there
book fjord-analytics
$ deals create opportunity X --customer globix
! deals: no customer "globix"
!   hint: did you mean "globex"?
!   hint: deals create customer NAME makes a new one
? 3
$ deals create opportunity X --customer zzz
! deals: no customer "zzz"
!   hint: deals list customers shows the ids
!   hint: deals create customer NAME makes a new one
? 3
$ deals create opportunity X
! deals: create opportunity needs --customer ID: who is it for?
!   hint: deals create customer NAME makes a new one
? 2

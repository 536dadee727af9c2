# two dimensions at most, and not the same twice
book fjord-analytics
$ deals forecast --by owner,month,stage
! deals: --by takes one dimension or two, and "owner,month,stage" names 3
!   hint: two at a time: --by owner,month
? 2
$ deals forecast --by owner,owner
! deals: --by "owner,owner" names owner twice
!   hint: once is enough: --by owner
? 2

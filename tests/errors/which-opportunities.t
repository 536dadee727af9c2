# ids or a filter, and only one of them
book fjord-analytics
$ deals claim
! deals: which opportunities?
!   hint: name ids, or choose them with --where FILTER
? 2
$ deals claim globex-pilot --where is:open
! deals: --where stands for the ids, but "globex-pilot" is given too
!   hint: leave out one of them
? 2
$ deals claim --where ''
! deals: --where needs a filter
!   hint: --where is:open chooses all open ones
? 2
$ deals claim --where 'ownr:none'
! deals: unknown field "ownr"
!   ownr:none
!   ^~~~
!   hint: did you mean "owner"?
? 2

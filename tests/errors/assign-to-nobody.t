# somebody has to be named
book fjord-analytics
$ deals assign globex-pilot ''
! deals: assign to whom? "" is nobody
!   hint: deals unassign leaves an opportunity without an owner
? 2
$ deals assign globex-pilot none
! deals: assign to whom? "none" is nobody
!   hint: deals unassign leaves an opportunity without an owner
? 2
$ deals assign globex-pilot
! deals: which opportunities?
!   hint: name ids, or choose them with --where FILTER
? 2
$ deals assign globex-pilot ' '
! deals: assign to whom? " " is nobody
!   hint: deals unassign leaves an opportunity without an owner
? 2

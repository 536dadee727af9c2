# A command that does not exist
$ deals lst
! deals: no command "lst"
!   hint: did you mean "list"?
? 2
$ deals frobnicate
! deals: no command "frobnicate"
!   hint: deals --help lists the commands
? 2
$ deals create
! deals: create what?
!   hint: there is deals create opportunity, deals create customer and deals create lead
? 2
$ deals create custommer Acme
! deals: no command "create custommer"
!   hint: did you mean "create customer"?
? 2

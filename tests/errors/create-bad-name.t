# a name is one line of text
book fjord-analytics
$ deals create customer ""
! deals: the name is empty
!   hint: a name may be any text of one line
? 2
$ deals create customer "  "
! deals: the name is empty
!   hint: a name may be any text of one line
? 2
$ deals set acme name=
! deals: a customer must have a name
!   hint: name=VALUE changes it
? 2
$ deals set acme "name= "
! deals: a customer must have a name
!   hint: name=VALUE changes it
? 2

# a customer and an opportunity never share an id
book fjord-analytics
$ deals create customer X --id globex
! deals: the id "globex" is taken by a customer
!   hint: deals show globex shows it
? 4
$ deals create opportunity X --customer acme --id globex-pilot
! deals: the id "globex-pilot" is taken by an opportunity
!   hint: deals show globex-pilot shows it
? 4
$ deals create opportunity X --customer acme --id globex
! deals: the id "globex" is taken by a customer
!   hint: deals show globex shows it
? 4

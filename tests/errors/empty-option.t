# an option of create is left out or has a value
book fjord-analytics
$ deals create opportunity X --customer globex --amount ""
! deals: --amount is empty
!   hint: leave it out, or give it a value
? 2
$ deals create opportunity X --customer globex --tag ""
! deals: --tag is empty
!   hint: leave it out, or give it a value
? 2
$ deals create customer X --owner " "
! deals: --owner is empty
!   hint: leave it out, or give it a value
? 2
$ deals create customer X --external hubspot
! deals: --external cannot be "hubspot"
!   hint: write SYSTEM=ID, such as hubspot=12345
? 2

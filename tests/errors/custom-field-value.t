# a custom field takes what the book declares
book fjord-analytics
$ deals set globex-pilot region=EMAE
! deals: no region "EMAE"
!   hint: did you mean "EMEA"?
? 2
$ deals create opp X --customer globex --set region=MARS
! deals: no region "MARS"
!   hint: it is EMEA, AMER or APAC
? 2

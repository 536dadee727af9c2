# no message is no e-mail
book fjord-analytics
$ deals email globex-pilot
! deals: there is no message: the input is empty
!   hint: deals email ID < message.eml
!   hint: deals email ID TEXT notes one in your own words
? 2
$ deals email globex-pilot --file /mail/gone.eml
! deals: no file "/mail/gone.eml"
? 3

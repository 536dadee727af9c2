# moving an open one is not reopening
book fjord-analytics
$ deals reopen globex-pilot --stage lead
! deals: globex-pilot is open already, in proposal
!   hint: deals move-stage globex-pilot lead moves it
? 4

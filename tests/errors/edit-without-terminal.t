# an editor needs a terminal
book fjord-analytics
$ deals edit globex-pilot
! deals: there is no terminal for an editor
!   hint: deals set ID FIELD=VALUE changes a field without one
? 2

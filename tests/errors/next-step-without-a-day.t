# a next step has a day, and it is not over
book fjord-analytics
$ deals next globex-pilot
! deals: what is next for globex-pilot?
!   hint: deals next globex-pilot TEXT --on DATE
!   hint: deals next globex-pilot --done
? 2
$ deals next globex-pilot 'Call'
! deals: by when? --on is missing
!   hint: --on fri, --on +1w, --on 2026-12-15: any date of docs/commands/dates.md
? 2
$ deals next globex-pilot '' --on fri
! deals: the next step is empty
!   hint: say what is to be done
? 2
$ deals next globex-pilot 'Call' --on 2026-11-20
! deals: 2026-11-20 is over
!   hint: a next step is still to be done; deals note notes what has been
? 2
$ deals next globex-pilot --on fri
! deals: globex-pilot has no next step to move
!   hint: deals next globex-pilot TEXT --on fri
? 2
$ deals next globex-pilot 'Call' --done
! deals: --done takes no text
!   hint: deals next globex-pilot --done, and then the next one
? 2

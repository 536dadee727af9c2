# what happened happened in the past
book fjord-analytics
$ deals move-stage globex-pilot negotiation --on tomorrow
! deals: 2026-11-22 is in the future
!   hint: --on takes a day that has been: when did it happen?
? 2
$ deals close-won globex-pilot --on 2026-12-01
! deals: 2026-12-01 is in the future
!   hint: --on takes a day that has been: when did it happen?
? 2

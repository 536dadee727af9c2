# dates that do not exist, or could be read two ways
book fjord-analytics
$ deals close-won globex-pilot --on 2026-02-31
! deals: the day "2026-02-31" does not exist
!   hint: Feb 2026 has 28 days
? 2
$ deals close-won globex-pilot --on 03/04/2026
! deals: "03/04/2026" can be read as 3 Apr 2026 or as 4 Mar 2026
!   hint: write 2026-04-03 or 2026-03-04
? 2
$ deals next globex-pilot 'Call' --on 30m
! deals: "30m" can be read as 30 months or as 30 minutes
!   hint: write +30mo or -30mo for months
? 2

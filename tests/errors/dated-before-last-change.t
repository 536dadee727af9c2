# before the last event that changed the same fields
book fjord-analytics
$ deals move-stage acme-annual-renewal proposal --on 2026-10-01
! deals: 2026-10-01 is before 2026-10-20, when probability was last changed
!   hint: deals history acme-annual-renewal shows what happened when
? 2

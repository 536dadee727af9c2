# a number that the forecast does not have
book fjord-analytics
$ deals forecast --explain commit:2026-14
! deals: the forecast has no row "2026-14"
!   hint: did you mean "2026-10"?
? 2
$ deals forecast --by owner --explain weighted:ana
! deals: the forecast has no row "ana"
!   hint: did you mean "anna"?
? 2
$ deals forecast --explain overdue:2026-12
! deals: overdue deals are in no row, so there is no row "2026-12" of them
!   hint: --explain overdue lists them all
? 2
$ deals forecast --original
! deals: --original goes with --explain
!   hint: --explain total --original shows each deal's own amount
? 2
$ deals forecast --explain ""
! deals: --explain is empty
!   hint: name a number: --explain commit:2026-12
? 2
$ deals forecast --explain wieghted:2026-12
! deals: the forecast has no row "wieghted:2026-12"
!   hint: did you mean "weighted"?
? 2

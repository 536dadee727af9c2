# a limit that is no whole number
book fjord-analytics
$ deals list --limit ten
! deals: --limit cannot be "ten"
!   hint: it is a whole number, 1 or more
? 2
$ deals list --limit 0
! deals: --limit cannot be "0"
!   hint: it is a whole number, 1 or more
? 2
$ deals list leads --limit -1
! deals: --limit cannot be "-1"
!   hint: it is a whole number, 1 or more
? 2

# options that do not go together
book fjord-analytics
$ deals forecast --explain total --range
! deals: --explain and --range exclude each other
!   hint: leave out one of them
? 2
$ deals forecast --range --against-actual
! deals: --against-actual and --range exclude each other
!   hint: what is past has no range
? 2
$ deals forecast --by owner --against-actual
! deals: --against-actual is for rows of one period each
!   hint: --by month, quarter or year
? 2
$ deals forecast --by currency --currency EUR
! deals: --by currency and --currency EUR exclude each other
!   hint: in one currency there is nothing to tell apart
? 2

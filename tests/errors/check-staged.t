# check --staged looks at git's index: it mends nothing there, looks at all that is staged, and needs git
book fjord-analytics
$ deals check --staged --fix
! deals: --staged and --fix exclude each other
!   hint: --staged looks at git's index; deals check --fix mends the files themselves
? 2
$ deals check --staged globex-pilot
! deals: --staged and the names of records exclude each other
!   hint: --staged looks at git's index; deals check --fix mends the files themselves
? 2
$ deals check --staged
! deals: the book is not in a git repository
? 3

# sync is for a book in a git repository
book fjord-analytics
$ deals sync
! deals: the book is not in a git repository
? 3
$ deals sync backup --dry-run
! deals: the book is not in a git repository
? 3

# what only git knows needs a git repository
book fjord-analytics
$ deals history acme-ann --git
! deals: the book is not in a git repository
? 3

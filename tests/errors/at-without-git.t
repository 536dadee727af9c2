# a revision, where git does not keep the book
book fjord-analytics
$ deals list --at v1
! deals: the book is not in a git repository
? 3
$ deals close-won globex-pilot --at v1
! deals: close-won changes the book, and --at only looks at it
!   hint: git restore brings old files back; deals undo takes back the last command
? 2
$ deals undo --list --at v1
! deals: the book is not in a git repository
? 3
$ deals completion bash --at v1
! deals: completion reads no book: there is nothing to look at with --at
!   hint: leave out --at
? 2

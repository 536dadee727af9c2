# search without anything that could be found
book fjord-analytics
$ deals search ""
! deals: "" has nothing to look for
!   hint: name a word, or a phrase in quotes
? 2
$ deals search " "
! deals: " " has nothing to look for
!   hint: name a word, or a phrase in quotes
? 2
$ deals search
! deals: search needs TEXT
!   hint: TEXT: what to look for; of several words a record must have all, a phrase goes in quotes; see deals search --help
? 2
$ deals search acme --limit none
! deals: --limit cannot be "none"
!   hint: it is a whole number, 1 or more
? 2

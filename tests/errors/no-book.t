# There is no book
$ deals list
! deals: no book here or in a directory above
!   hint: deals init makes one here; -C DIR or DEALS_BOOK names one elsewhere
? 3

# what is to be changed of a task has to be said
book fjord-analytics
$ deals task edit acme-annual-renewal 2
! deals: nothing to change
!   hint: --text, --due and --owner say what is new
? 2

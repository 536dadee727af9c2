# a task says what is to be done
book fjord-analytics
$ deals task add globex-pilot ' '
! deals: the task is empty
!   hint: say what is to be done
? 2
$ deals task edit acme-annual-renewal 2 --text ''
! deals: the task is empty
!   hint: say what is to be done
? 2

# a task is named by its number
book fjord-analytics
$ deals task done acme-annual-renewal 7
! deals: acme-annual-renewal has no task 7
!   hint: open are 2 (Ask legal for the data processing agreement)
? 3
$ deals task done globex-pilot 1
! deals: globex-pilot has no task 1
!   hint: deals task add globex-pilot TEXT
? 3
$ deals task done acme-annual-renewal legal
! deals: "legal" is no number of a task
!   hint: deals show acme-annual-renewal has the numbers
? 2
$ deals task edit acme-annual-renewal 0 --due fri
! deals: "0" is no number of a task
!   hint: deals show acme-annual-renewal has the numbers
? 2

# set needs records and FIELD=VALUE
book fjord-analytics
$ deals set globex-pilot
! deals: nothing to set
!   hint: write FIELD=VALUE, such as close=eoq
? 2
$ deals set globex-pilot amount 5
! deals: nothing to set
!   hint: write amount=5
? 2
$ deals set amount=5
! deals: which records?
!   hint: name ids, or choose opportunities with --where FILTER
? 2
$ deals set globex-pilot =5
! deals: "=5" names no field
!   hint: write FIELD=VALUE, such as close=eoq
? 2
$ deals set globex-pilot amount=5 amount=6
! deals: amount is given twice
!   hint: leave one of them out
? 2
$ deals set globex-pilot owner+=bo
! deals: owner is not a list
!   hint: owner=VALUE sets it; += and -= are for tags
? 2

# what is changed in other ways, or must stay
book fjord-analytics
$ deals set globex-pilot history=x
! deals: history cannot be set
!   hint: deals note adds to it
? 2
$ deals set globex-pilot tasks.1=x
! deals: tasks cannot be set
!   hint: deals edit opens the file
? 2
$ deals set globex-pilot id=x
! deals: id cannot be set
!   hint: an id never changes by itself
? 2
$ deals set globex-pilot tags.x=1
! deals: tags has no parts that can be set
!   hint: tags=VALUE sets it whole
? 2
$ deals set acme contacts=x
! deals: contacts cannot be set
!   hint: deals contact add, edit and remove change them
? 2
$ deals set globex-pilot customer=
! deals: an opportunity must have a customer
!   hint: customer=VALUE changes it
? 2
$ deals set globex-pilot closed=fri
! deals: an open opportunity has no closed date
!   hint: close is the expected date; deals close-won and close-lost set closed
? 2
$ deals set globex-pilot lost_reason=price
! deals: only a lost opportunity has a reason
!   hint: deals close-lost globex-pilot --reason price
? 2
$ deals set acme status=
! deals: a customer must have a status
!   hint: status=VALUE changes it
? 2

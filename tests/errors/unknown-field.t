# a field that the record cannot have
book fjord-analytics
$ deals set globex-pilot ammount=5
! deals: no field "ammount"
!   hint: did you mean "amount"?
? 2
$ deals set globex-pilot extrenal.hubspot=5
! deals: no field "extrenal"
!   hint: did you mean "external"?
? 2
$ deals set acme stage=proposal
! deals: a customer has no stage
!   hint: opportunities have one
? 2
$ deals set globex-pilot website=x
! deals: an opportunity has no website
!   hint: customers have one
? 2
$ deals create customer X --set colour=red
! deals: no field "colour"
!   hint: the fields are name, kind, status, owner, source, industry, website, tags, notes and external
? 2

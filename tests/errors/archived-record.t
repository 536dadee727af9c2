# an archived record is not changed
book fjord-analytics
$ deals archive umbra-logistics
umbra-logistics: archived, with 1 opportunity: umbra-logistics-proof-of-concept; deals restore umbra-logistics --all brings all back
$ deals set umbra-logistics owner=bo
! deals: umbra-logistics is archived
!   hint: deals restore umbra-logistics brings it back
? 4
$ deals note umbra-logistics-proof Hello
! deals: umbra-logistics-proof-of-concept is archived
!   hint: deals restore umbra-logistics-proof-of-concept brings it back
? 4
$ deals move-stage umbra-logistics-proof-of-concept lead
! deals: umbra-logistics-proof-of-concept is archived
!   hint: deals restore umbra-logistics-proof-of-concept brings it back
? 4
$ deals create opportunity Again --customer umbra-logistics
! deals: umbra-logistics is archived
!   hint: deals restore umbra-logistics brings it back
? 4
$ deals create customer X --id umbra-logistics
! deals: the id "umbra-logistics" is taken by an archived customer
!   hint: deals show umbra-logistics shows it
? 4
$ deals set globex-pilot customer=umbra-logistics
! deals: umbra-logistics is archived
!   hint: deals restore umbra-logistics brings it back
? 4
$ deals delete umbra-logistics --yes
! deals: umbra-logistics is archived
!   hint: deals restore umbra-logistics brings it back
? 4
$ deals rename umbra-logistics umbra
! deals: umbra-logistics is archived
!   hint: deals restore umbra-logistics brings it back
? 4
$ deals merge acme umbra-logistics
! deals: umbra-logistics is archived
!   hint: deals restore umbra-logistics brings it back
? 4
$ deals claim umbra
! deals: umbra-logistics-proof-of-concept is archived
!   hint: deals restore umbra-logistics-proof-of-concept brings it back
? 4
$ deals edit umbra
! deals: "umbra" fits 2 archived records
!   hint: which one: umbra-logistics-proof-of-concept or umbra-logistics?
? 3

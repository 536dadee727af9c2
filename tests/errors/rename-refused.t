# an id that is taken or is none; a reference that cannot be read; a file in the way
book fjord-analytics
$ deals archive umbra-logistics
umbra-logistics: archived, with 1 opportunity: umbra-logistics-proof-of-concept; deals restore umbra-logistics --all brings all back
$ deals rename globex acme
! deals: the id "acme" is taken by a customer
!   hint: deals show acme shows it
? 4
$ deals rename globex acme-data-audit
! deals: the id "acme-data-audit" is taken by an opportunity
!   hint: deals show acme-data-audit shows it
? 4
$ deals rename globex umbra-logistics
! deals: the id "umbra-logistics" is taken by an archived customer
!   hint: deals show umbra-logistics shows it
? 4
$ deals rename globex Globex
! deals: "Globex" is not an id
!   hint: an id is made of a-z, 0-9 and -, and does not start with -
!   hint: such as globex
? 2
$ deals rename globex ../globex
! deals: "../globex" is not an id
!   hint: an id is made of a-z, 0-9 and -, and does not start with -
!   hint: such as globex
? 2
$ deals rename globex con
! deals: "con" cannot be an id: Windows has a device of that name
!   hint: choose another, such as con-1
? 2
$ deals rename nosuch globex-2
! deals: no opportunity or customer "nosuch"
!   hint: deals list --all shows the ids
? 3
file opportunities/broken.toml
| customer = "globex"
| name = "Broken
$ deals rename globex globex-2
! deals: opportunities/broken.toml:2:8: the text is not closed
!   2 | name = "Broken
!     |        ^~~~~~~
!   hint: end it with "
!   hint: text of several lines is written between """
!   hint: nothing was changed: this file may refer to globex
? 5
$ deals merge acme globex --yes
! deals: opportunities/broken.toml:2:8: the text is not closed
!   2 | name = "Broken
!     |        ^~~~~~~
!   hint: end it with "
!   hint: text of several lines is written between """
!   hint: nothing was changed: this file may refer to globex
? 5
$ deals archive globex
! deals: opportunities/broken.toml:2:8: the text is not closed
!   2 | name = "Broken
!     |        ^~~~~~~
!   hint: end it with "
!   hint: text of several lines is written between """
!   hint: nothing was changed: this file may refer to globex
? 5
file attachments/hooli-seats/offer.txt
| x
file attachments/hooli-chairs/offer.txt
| y
$ deals rename hooli-seats hooli-chairs
! deals: attachments/hooli-chairs/offer.txt is there already
!   hint: give attachments/hooli-seats/offer.txt another name first
? 4

# a contact who is not there, or two who could be meant
book fjord-analytics
file customers/two.toml
| name = "Two"
| [[contacts]]
| name = "Kari Lie"
| [[contacts]]
| name = "Karin Dahl"
$ deals contact edit acme Nils --role x
! deals: acme has no contact "Nils"
!   hint: its contacts are Ola Nordmann and Siri Bakke
? 3
$ deals contact remove vandelay-import Nils
! deals: vandelay-import has no contact "Nils"
!   hint: deals contact add vandelay-import NAME
? 3
$ deals contact edit two kari --role x
! deals: "kari" fits 2 contacts of two
!   hint: which one: Kari Lie or Karin Dahl?
? 3

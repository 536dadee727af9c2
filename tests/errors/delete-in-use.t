# a customer with opportunities stays; a broken file goes by its whole id
book fjord-analytics
file opportunities/broken.toml
| customer = "vandelay-import"
| name = "Broken
$ deals delete acme --yes
! deals: acme has 7 opportunities: acme-annual-renewal, acme-customer-portal, acme-data-audit, acme-data-warehouse, acme-forecast-model and 2 more
!   hint: deals set ID customer=OTHER gives one to another customer
!   hint: deals archive acme puts it away with them, deals merge OTHER acme makes two one
? 4
$ deals delete vandelay-import --yes
! deals: vandelay-import has 2 opportunities: broken and vandelay-import-pilot
!   hint: deals set ID customer=OTHER gives one to another customer
!   hint: deals archive vandelay-import puts it away with them, deals merge OTHER vandelay-import makes two one
? 4
$ deals delete brok --yes
! deals: opportunities/broken.toml:2:8: the text is not closed
!   2 | name = "Broken
!     |        ^~~~~~~
!   hint: end it with "
!   hint: text of several lines is written between """
!   hint: deals delete broken removes it all the same
? 5
$ deals delete nosuch --yes
! deals: no opportunity or customer "nosuch"
!   hint: deals list --all shows the ids
? 3

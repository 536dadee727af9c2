# a contact of that name is there already
book fjord-analytics
$ deals contact add acme "Ola Nordmann"
! deals: acme has a contact "Ola Nordmann" already
!   hint: deals contact edit acme "Ola Nordmann" changes it
? 4
$ deals contact edit acme Ola --name "Siri Bakke"
! deals: acme has a contact "Siri Bakke" already
? 4

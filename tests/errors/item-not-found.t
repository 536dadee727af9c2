# a product or an item that is not there
book fjord-analytics
$ deals item add globex-pilot saet
! deals: no product "saet"
!   hint: did you mean "seat"?
? 3
$ deals item add globex-pilot zebra
! deals: no product "zebra"
!   hint: deals item products shows the catalogue
? 3
$ deals item remove globex-pilot 1
! deals: globex-pilot has no item 1
!   hint: deals item add globex-pilot PRODUCT
? 3
$ deals item edit acme-annual-renewal 2 --quantity 1
! deals: acme-annual-renewal has no item 2
!   hint: it has 1 item: deals item list acme-annual-renewal
? 3
$ deals item edit acme-annual-renewal first --quantity 1
! deals: "first" is not the number of an item
!   hint: deals item list acme-annual-renewal shows the numbers
? 2
file products.toml
$ deals item add globex-pilot seat
! deals: no product "seat"
!   hint: the book has no products.toml; --text and --price describe what is not in it
? 3

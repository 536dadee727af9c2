# a link leads somewhere else than this machine
book fjord-analytics
$ deals attach globex-pilot 'https://drive.example/a b'
! deals: the link "https://drive.example/a b" has a blank in it
!   hint: a blank in a link is written %20
? 2
$ deals attach globex-pilot file:///home/anna/offer.pdf
! deals: "file:///home/anna/offer.pdf" is a file of this machine
!   hint: name it by its path, so that it is copied: deals attach ID PATH
? 2

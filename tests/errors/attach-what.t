# something has to be attached
book fjord-analytics
$ deals attach globex-pilot
! deals: attach what?
!   hint: deals attach ID FILE copies a file, deals attach ID https://… keeps a link
!   hint: deals attach --list ID lists what is there
? 2
$ deals attach globex-pilot ''
! deals: attach what?
!   hint: deals attach ID FILE copies a file, deals attach ID https://… keeps a link
!   hint: deals attach --list ID lists what is there
? 2
$ deals attach globex-pilot /tmp/gone.pdf
! deals: no file "/tmp/gone.pdf"
? 3
$ deals attach --list globex-pilot offer.pdf
! deals: --list only looks: it takes an ID and nothing else
? 2

# an edit that cannot be read is offered again, and its text kept
book fjord-analytics
env NO_COLOR=1
terminal 80
editor s/^amount = .*/amount = 1x/
answer n
$ deals edit globex-pilot
! deals: opportunities/globex-pilot.toml:4:10: "1x" is not a value
!   4 | amount = 1x
!     |          ^~
!   hint: put quotes around it if it is text: "1x"
! edit it again? [Y/n] 
! deals: nothing was changed
!   hint: your text is kept in /tmp/deals/globex-pilot.toml
? 5

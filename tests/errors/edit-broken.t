# an edit that cannot be read is offered again, and its text kept
book fjord-analytics
env NO_COLOR=1
terminal 80
editor s/^amount = .*/amount = 1x/
answer n
$ deals edit globex-pilot
! deals: opportunities/globex-pilot.toml:4:10: [1m"1x" is not a value[0m
! [2m  4 |[0m amount = 1x
!     [2m|[0m          [31m^~[0m
!   [2mhint: put quotes around it if it is text: "1x"[0m
! edit it again? [Y/n] 
! deals: opportunities/globex-pilot.toml:4:10: [1m"1x" is not a value[0m
! [2m  4 |[0m amount = 1x
!     [2m|[0m          [31m^~[0m
!   [2mhint: put quotes around it if it is text: "1x"[0m
!   [2mhint: your text is kept in /tmp/deals/globex-pilot.toml[0m
? 5

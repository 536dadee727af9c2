# a rule that the settings do not have
file deals.toml
| name = "Plain"
$ deals automate stale
! deals: no rule "stale"
!   hint: [[automation]] in deals.toml makes one, with name and when
? 3
file deals.toml
| [[automation]]
| name = "stale ones"
| when = "is:stale"
| task = "Call"
$ deals automate "stale one"
! deals: no rule "stale one"
!   hint: did you mean "stale ones"?
? 3
$ deals automate xyz
! deals: no rule "xyz"
!   hint: there are stale ones
? 3

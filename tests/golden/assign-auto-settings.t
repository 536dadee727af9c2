# settings that cannot be right
file deals.toml
| [assign]
| owners = ["anna", "anna"]
| method = "random"
$ deals list
! deals: deals.toml:2:10: owner "anna" stands there twice
!   2 | owners = ["anna", "anna"]
!     |          ^~~~~~~~~~~~~~~~
!   hint: name each owner once, such as owners = ["anna", "bo"]
? 5
file deals.toml
| [assign]
| owner = ["anna"]
$ deals check
deals: warning: deals.toml:2:1: unknown setting "assign.owner"
  2 | owner = ["anna"]
    | ^~~~~
  hint: did you mean "owners"?
1 warning

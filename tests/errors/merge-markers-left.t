# markers that somebody began to remove, and a key that a merge of lines left twice
file deals.toml
| name = "Lab"
file opportunities/acme-half.toml
| name = "Half"
| customer = "acme"
| stage = "lead"
| =======
| stage = "won"
| >>>>>>> theirs
$ deals show acme-half
! deals: opportunities/acme-half.toml:4:1: a line that a merge left, without the others of its conflict
!   4 | =======
!     | ^~~~~~~
!   hint: remove it, and of the lines around it those that are not right
? 5
$ deals resolve acme-half
! deals: opportunities/acme-half.toml:4:1: a line that a merge left, without the others of its conflict
!   4 | =======
!     | ^~~~~~~
!   hint: remove it, and of the lines around it those that are not right
? 5
file opportunities/acme-twice.toml
| name = "Twice"
| stage = "lead"
| customer = "acme"
| stage = "proposal"
$ deals show acme-twice
! deals: opportunities/acme-twice.toml:4:1: the key "stage" is there twice
!   4 | stage = "proposal"
!     | ^~~~~
!   hint: remove one of them: the other is on line 2
? 5

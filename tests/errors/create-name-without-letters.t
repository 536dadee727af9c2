# an id cannot be made of it
book fjord-analytics
$ deals create customer 日本
! deals: "日本" has no letters that an id can be made of
!   hint: --id gives it one, such as --id first
? 2
$ deals create opportunity 日本 --customer globex
! deals: "日本" has no letters that an id can be made of
!   hint: --id gives it one, such as --id globex-first
? 2
$ deals create customer 日本 --id nihon
nihon: created, a prospect
  customers/nihon.toml; next: deals create opportunity NAME --customer nihon

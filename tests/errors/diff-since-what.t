# neither a revision nor a date
book fjord-analytics
$ deals diff nope
! deals: "nope" is not a date
!   hint: write a date like 2026-12-15, tomorrow, fri, +2w, "in 10 days", eoq, 2026-Q4 or "dec 15"
!   hint: the book is in no git repository: it is no revision either
? 2
$ deals diff 2026-02-31
! deals: the day "2026-02-31" does not exist
!   hint: Feb 2026 has 28 days
!   hint: the book is in no git repository: it is no revision either
? 2
$ deals diff 2027-01-01
! deals: 2027-01-01 is in the future
!   hint: nothing has changed since then yet
? 2
$ deals diff v1...v2
! deals: "v1" is not a date
!   hint: write a date like 2026-12-15, tomorrow, fri, +2w, "in 10 days", eoq, 2026-Q4 or "dec 15"
!   hint: the book is in no git repository: it is no revision either
? 2
$ deals diff 2026-11-01 stage:nope
! deals: unknown stage "nope"
!   stage:nope
!         ^~~~
!   hint: write lead, qualification, proposal, negotiation, won, lost, notice, quoted, renewed or churned
? 2

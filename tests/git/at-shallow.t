# a shallow clone says what is not there
in long
file deals.toml
| name = "Fjord"
$ git init -q . && git add . && git commit -qm One && git tag v1 && git commit -q --allow-empty -m Two
in .
$ git clone -q --depth 1 "file://$PWD/long" short
in short
$ deals list --at HEAD~1
! deals: no revision "HEAD~1"
!   hint: this clone is shallow: git fetch --unshallow brings the older commits
? 3
$ deals list --at v1
! deals: no revision "v1"
!   hint: this clone is shallow: git fetch --unshallow brings the older commits
? 3
$ deals diff HEAD~1
! deals: no revision "HEAD~1"
!   hint: this clone is shallow: git fetch --unshallow brings the older commits
!   hint: as a date: "HEAD~1" is not a date
? 3
# sha256 names are longer
in .
$ git init -q --object-format=sha256 wide
in wide
book fjord-analytics
$ git add . && git commit -qm One
$ deals list owner:chen --at HEAD --quiet | tail -1
 4 open deals, 43,000 EUR and 180,000 NOK · weighted 11,050 EUR and 108,000 NOK · 1 overdue · 1 stale · 1 without a next step
$ deals close-won globex-pilot --quiet && deals diff
Fjord Analytics · what changed · HEAD, commit bc79d779 of 21 Nov 2026 → now

WON                                               1 deal, 12,500 EUR
  globex-pilot  12,500  Proposal → Closed won, closed 21 Nov (today)

 open pipeline 172,000 → 159,500 EUR · won 1, −12,500

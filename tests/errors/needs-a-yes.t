# nobody can be asked in a pipe
book fjord-analytics
$ deals unassign --where owner:bo
! deals: this needs a yes: unassign 4 opportunities?
!   hint: --yes says it; --dry-run shows what would change
? 2

# a span with more periods than anybody reads
book fjord-analytics
$ deals forecast --to 9999-12-31
! deals: 2026-10-01 to 9999-12-31 is 95,679 months, and a forecast has 600 at most
!   hint: --from and --to nearer to each other, or --by year
? 2

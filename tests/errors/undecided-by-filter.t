# an amount in a currency that cannot be compared
book fjord-analytics
$ deals board 'amount:>100k'
no open deals fit amount:>100k; --all looks at closed ones too; 1 deal that the filter cannot decide on
! deals: opportunities/soylen-platform.toml: soylen-platform is in NOK and the filter's amount in EUR: left out
!   hint: add currency:EUR to leave such ones out without a word
? 5

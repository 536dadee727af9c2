# nothing is overwritten silently
book fjord-analytics
$ deals claim initech-rollout
! deals: initech-rollout is bo's since 22 Sep
!   hint: deals claim initech-rollout --force takes it over
? 4
$ deals claim initech-erp-integration initech-rollout
! deals: initech-erp-integration is bo's since 11 Mar
!   hint: deals claim initech-erp-integration --force takes it over
? 4

# stages that set does not go to
book fjord-analytics
$ deals set globex-pilot stage=won
! deals: "won" is where won opportunities go
!   hint: deals close-won globex-pilot
? 2
$ deals set globex-pilot stage=lost
! deals: "lost" is where lost opportunities go
!   hint: deals close-lost globex-pilot --reason REASON
? 2
$ deals set globex-pilot stage=notice
! deals: "notice" is a stage of the pipeline "renewals", but globex-pilot is in the default pipeline
!   hint: its stages are lead, qualification, proposal, negotiation, won and lost
? 2
$ deals set acme-annual-renewal pipeline=renewals
! deals: pipeline "renewals" has no stage "negotiation"
!   hint: set both: pipeline=renewals stage=notice
? 2
$ deals set acme-data-audit stage=lead
! deals: acme-data-audit is won already
!   hint: deals reopen acme-data-audit opens it again
? 4
$ deals set acme-data-audit probability=50
! deals: the probability of a won or lost opportunity is fixed
!   hint: deals reopen acme-data-audit opens it again
? 2

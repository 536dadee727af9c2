# the stage is for something else
book fjord-analytics
$ deals close-won globex-pilot --stage lost
! deals: "lost" is not a stage of won opportunities
!   hint: --stage can be won
? 2
$ deals close-lost globex-pilot --reason price --stage proposal
! deals: "proposal" is not a stage of lost opportunities
!   hint: --stage can be lost
? 2
$ deals reopen acme-customer-portal --stage won
! deals: "won" is where won opportunities go
!   hint: deals close-won acme-customer-portal
? 2

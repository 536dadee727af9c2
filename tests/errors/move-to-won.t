# won and lost are commands of their own
book fjord-analytics
$ deals move-stage globex-pilot won
! deals: "won" is where won opportunities go
!   hint: deals close-won globex-pilot
? 2
$ deals move-stage globex-pilot lost
! deals: "lost" is where lost opportunities go
!   hint: deals close-lost globex-pilot --reason REASON
? 2

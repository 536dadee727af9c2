# an opportunity is not born won or lost
book fjord-analytics
$ deals create opportunity Test --customer globex --stage won
! deals: "won" is where won opportunities go
!   hint: create it without --stage, and then: deals close-won globex-test
? 2
$ deals create opportunity Test --customer globex --stage "Closed lost"
! deals: "lost" is where lost opportunities go
!   hint: create it without --stage, and then: deals close-lost globex-test --reason REASON
? 2
$ deals create opportunity Test --customer globex --pipeline renewals --stage churned
! deals: "churned" is where lost opportunities go
!   hint: create it without --stage, and then: deals close-lost globex-test --reason REASON
? 2
$ deals create opportunity Test --customer globex --stage wonn
! deals: unknown stage "wonn"
!   hint: did you mean "won"?
? 2

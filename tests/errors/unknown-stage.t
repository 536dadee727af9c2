# a stage that the pipeline does not have
book fjord-analytics
$ deals move-stage globex-pilot negotation
! deals: unknown stage "negotation"
!   hint: did you mean "negotiation"?
? 2
$ deals move-stage globex-pilot ''
! deals: unknown stage ""
!   hint: the stages are lead, qualification, proposal, negotiation, won and lost
? 2
$ deals move-stage globex-pilot quoted
! deals: "quoted" is a stage of the pipeline "renewals", but globex-pilot is in the default pipeline
!   hint: its stages are lead, qualification, proposal, negotiation, won and lost
? 2
$ deals move-stage initech-platform-renewal proposal
! deals: "proposal" is a stage of the default pipeline, but initech-platform-renewal is in the pipeline "renewals"
!   hint: its stages are notice, quoted, renewed and churned
? 2

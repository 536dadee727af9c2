# a probability is 0 to 100 %
book fjord-analytics
$ deals move-stage globex-pilot negotiation --probability 150
! deals: "150" is not between 0 and 100
!   hint: write a number from 0 to 100 with at most two decimals, such as 80 or 12.5
? 2
$ deals move-stage globex-pilot negotiation --probability high
! deals: "high" is not a percentage
!   hint: write a number from 0 to 100 with at most two decimals, such as 80 or 12.5
? 2
$ deals move-stage globex-pilot negotiation --probability ''
! deals: --probability is empty
!   hint: leave it out to have the stage's
? 2
$ deals move-stage acme-annual-renewal proposal --keep-probability --probability 50
! deals: --keep-probability and --probability exclude each other
!   hint: leave out one of them
? 2

# a record is settled whole or not at all
file deals.toml
| name = "Lab"
file opportunities/acme-pilot.toml
| name = "Pilot"
| customer = "acme"
| <<<<<<< ours
| stage = "lead"
| owner = "anna"
| amount = 100
| =======
| stage = "proposal"
| owner = "bo"
| amount = 200
| >>>>>>> theirs
$ deals resolve acme-pilot
acme-pilot  opportunities/acme-pilot.toml:3
   Field   Ours     Theirs
   stage   lead     proposal
   owner   anna     bo
   amount  100 EUR  200 EUR
! deals: acme-pilot: stage, owner and amount are still in conflict; decide with --ours, --theirs or --take stage=… --take owner=… --take amount=…
? 4
$ deals resolve acme-pilot --take stage=ours
! deals: acme-pilot: owner and amount are still in conflict
!   hint: decide with --ours, --theirs or --take owner=… --take amount=…
? 4
$ deals resolve acme-pilot --take stage=ours --take owner=theirs
! deals: acme-pilot: amount is still in conflict
!   hint: decide with --ours, --theirs or --take amount=…
? 4

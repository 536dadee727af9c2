# an e-mail is a message, or one's own words
book fjord-analytics
file /mail/x.eml
| From: ola@acme.example
$ deals email globex-pilot 'He says yes.' --file /mail/x.eml
! deals: TEXT and --file exclude each other
!   hint: --file and --attach are about a message; TEXT is your own words
? 2
$ deals email globex-pilot 'He says yes.' --attach
! deals: TEXT and --attach exclude each other
!   hint: --file and --attach are about a message; TEXT is your own words
? 2

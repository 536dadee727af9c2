# what is piped in has to be an e-mail message
book fjord-analytics
input
| Hello,
|
| this is only a letter.
$ deals email globex-pilot
! deals: this is no e-mail message: it has no header fields
!   hint: save the message as it is, with its From, Date and Subject ("show original", .eml)
!   hint: deals email ID TEXT notes one in your own words
? 5
input
| \x7fELF
$ deals email globex-pilot -
! deals: this is no e-mail message: it has no header fields
!   hint: save the message as it is, with its From, Date and Subject ("show original", .eml)
!   hint: deals email ID TEXT notes one in your own words
? 5

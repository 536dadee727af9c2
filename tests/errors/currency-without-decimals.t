# an amount that the new currency cannot have
book fjord-analytics
$ deals set globex-pilot amount=12.50
globex-pilot: amount 12,500 → 12.50 EUR
$ deals set globex-pilot currency=JPY
! deals: "12.5" has decimals; JPY has none
!   hint: set both: currency=JPY amount=NUMBER
? 2

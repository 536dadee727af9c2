# amounts, currencies, percentages and dates that are refused
book fjord-analytics
$ deals set globex-pilot currency=NOK "amount=5 USD"
! deals: "5 USD" is in USD, but the opportunity is in NOK
!   hint: leave USD out, or set the currency to USD too
? 2
$ deals create opp X --customer globex --amount "5 USD" --currency NOK
! deals: "5 USD" is in USD, but the opportunity is in NOK
!   hint: leave USD out, or set the currency to USD too
? 2
$ deals set globex-pilot currency=XAU
! deals: "XAU" has no minor unit
!   hint: amounts need a currency with one, such as EUR or JPY
? 2
$ deals set globex-pilot currency=EUE
! deals: unknown currency "EUE"
!   hint: did you mean "EUR"?
? 2
$ deals set globex-pilot currency=JPY amount=5.50
! deals: "5.50" has decimals; JPY has none
!   5.50
!     ^~
!   hint: round it to a whole number
? 2
$ deals set globex-pilot amount=-5
! deals: "-5" is negative
!   hint: an amount is 0 or more
? 2
$ deals set globex-pilot amount=1.2.3
! deals: "1.2.3" is not an amount
!   1.2.3
!   ^~~~~
!   hint: groups are of three digits, as in 1,234,567.89; it is also fine to leave them out
? 2
$ deals set globex-pilot 'amount=$5'
! deals: "$" can be USD, CAD, AUD, NZD or another
!   hint: write the code instead, such as USD
? 2
$ deals set globex-pilot amount=NaN
! deals: "NaN" is not an amount
!   hint: write it as 48000, 48000.10, 50k, 1.2m or "1200 NOK"
? 2
$ deals set globex-pilot probability=150
! deals: "150" is not between 0 and 100
!   hint: write a number from 0 to 100 with at most two decimals, such as 80 or 12.5
? 2
$ deals set globex-pilot probability=high
! deals: "high" is not a percentage
!   hint: write a number from 0 to 100 with at most two decimals, such as 80 or 12.5
? 2
$ deals set globex-pilot close=30m
! deals: "30m" can be read as 30 months or as 30 minutes
!   hint: write +30mo or -30mo for months
? 2
$ deals set globex-pilot close=2026-02-31
! deals: the day "2026-02-31" does not exist
!   hint: Feb 2026 has 28 days
? 2

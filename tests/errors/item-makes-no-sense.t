# items that cannot be
book fjord-analytics
$ deals item add globex-pilot seat --quantity 0
! deals: the quantity 0 is not above zero
!   hint: an item that is not sold is removed: deals item remove ID N
? 2
$ deals item add globex-pilot seat --quantity -3
! deals: the quantity -3 is not above zero
!   hint: an item that is not sold is removed: deals item remove ID N
? 2
$ deals item add globex-pilot seat --quantity many
! deals: --quantity "many" is not a number
!   hint: write digits and a point alone, like 40 or 2.5
? 2
$ deals item add globex-pilot seat --price -5
! deals: "-5" is negative
!   hint: an amount is 0 or more
? 2
$ deals item add globex-pilot seat --price "100 USD"
! deals: the price is in USD, the opportunity in EUR
!   hint: unlike currencies are never added: give it in EUR
? 2
$ deals item add globex-pilot seat --discount 101%
! deals: "101%" is not between 0 and 100
!   hint: write a number from 0 to 100 with at most two decimals, such as 80 or 12.5
? 2
$ deals item add globex-pilot seat --discount 1500
! deals: the discount 1,500.00 is more than the 1,200.00 that it is taken off
? 2
$ deals item add globex-pilot --text Training --price 100 --times 3
! deals: 3 times, but not how often
!   hint: --every month, quarter or year says how often
? 2
$ deals item add globex-pilot --text Training --price 100 --from 2027-01-01
! deals: a first day, but not how often it recurs
!   hint: --every month, quarter or year says how often
? 2
$ deals item add globex-pilot seat --times 0
! deals: --times "0" is not a whole number from 1 to 1200
? 2
$ deals item add globex-pilot seat --every week
! deals: --every cannot be "week"
!   hint: it is month, quarter, year or once
? 2
$ deals item add globex-pilot seat --from 2027-02-29
! deals: the day "2027-02-29" does not exist
!   hint: Feb 2027 has 28 days
? 2
$ deals item add globex-pilot --text Training
! deals: what does it cost? --price is missing
!   hint: deals item add globex-pilot PRODUCT, or --text TEXT --price AMOUNT
? 2
$ deals item add globex-pilot
! deals: what is sold? neither a product nor a text
!   hint: deals item add globex-pilot PRODUCT, or --text TEXT --price AMOUNT
? 2
$ deals item add globex-pilot --text "" --price 1
! deals: an item without a product and without a text
!   hint: name a product of products.toml, or say it with --text and --price
? 2
$ deals item add globex-pilot seat --quantity 1000000000 --price 90000000000000
! deals: 1000000000 × 90000000000000.00 is too large
? 2
$ deals item edit acme-annual-renewal 1
! deals: nothing to change
!   hint: --quantity, --price, --discount, --text, --every, --from, --times say what is new
? 2
# a sum that no amount holds
$ deals item add globex-pilot --text Big --price 70000000000000 --every month --times 1000
globex-pilot: item added: 1 × Big, 70,000,000,000,000 EUR a month, 1000 times
  amount 70,000,000,000,000,000 EUR (was 12,500 EUR)
$ deals item add globex-pilot --text Big --price 70000000000000 --every month --times 1000
! deals: the items come to 140000000000000000.00, which is too large
? 2

# what an opportunity is made of
book fjord-analytics
$ deals item list acme-annual-renewal
 #  Text            Quantity  Price   Total  Due     From        Times  In all
 ─────────────────────────────────────────────────────────────────────────────
 1  Platform seats        40  1,200  48,000  a year  1 Jan 2027      1  48,000
 in all 48,000 EUR
$ deals item list hooli-seats
 #  Text            Quantity  Price  Total  Due     In all
 ─────────────────────────────────────────────────────────
 1  Platform seats        10    950  9,500  a year   9,500
 in all 9,500 EUR · what is open-ended counts for a year
$ deals item list globex-pilot
globex-pilot has no items: deals item add globex-pilot PRODUCT
$ deals item add hooli-seats day --quantity 1.5 --discount 12.5%
hooli-seats: item added: 1.5 × Consulting, days, 1,509.38 EUR
  amount 11,009.38 EUR (was 9,500 EUR)
$ deals item add hooli-seats support --from 2027-01-01
hooli-seats: item added: 1 × Premium support, 350 EUR a month from 1 Jan 2027
  amount 15,209.38 EUR (was 11,009.38 EUR)
$ deals item list hooli-seats
 #  Product  Text              Quantity  Price  Discount     Total  Due      From          In all
 ────────────────────────────────────────────────────────────────────────────────────────────────
 1  –        Platform seats          10    950         –  9,500.00  a year   –           9,500.00
 2  day      Consulting, days       1.5  1,150    12.5 %  1,509.38  once     –           1,509.38
 3  support  Premium support          1    350         –    350.00  a month  1 Jan 2027  4,200.00
 in all 15,209.38 EUR · what is open-ended counts for a year
$ deals item list hooli-seats --width 60
 #  Text       Quantity  Price  Discount     Total    In all
 ───────────────────────────────────────────────────────────
 1  Platform…        10    950         –  9,500.00  9,500.00
 2  Consulti…       1.5  1,150    12.5 %  1,509.38  1,509.38
 3  Premium …         1    350         –    350.00  4,200.00
 in all 15,209.38 EUR · what is open-ended counts for a year
$ deals set hooli-seats amount=9k
hooli-seats: amount 15,209.38 → 9,000 EUR
! deals: hooli-seats: its items come to 15,209.38 EUR, its amount is 9,000 EUR
$ deals item list hooli-seats
 #  Product  Text              Quantity  Price  Discount     Total  Due      From          In all
 ────────────────────────────────────────────────────────────────────────────────────────────────
 1  –        Platform seats          10    950         –  9,500.00  a year   –           9,500.00
 2  day      Consulting, days       1.5  1,150    12.5 %  1,509.38  once     –           1,509.38
 3  support  Premium support          1    350         –    350.00  a month  1 Jan 2027  4,200.00
 in all 15,209.38 EUR · but the amount is 9,000 EUR · what is open-ended counts for a year
$ deals --json item list hooli-seats
{
  "schema": 1,
  "command": "item list",
  "data": {
    "id": "hooli-seats",
    "amount": {
      "amount": "9000.00",
      "currency": "EUR"
    },
    "contract_value": {
      "amount": "15209.38",
      "currency": "EUR"
    },
    "items": [
      {
        "number": 1,
        "product": null,
        "text": "Platform seats",
        "quantity": 10,
        "price": {
          "amount": "950.00",
          "currency": "EUR"
        },
        "discount": null,
        "discount_amount": null,
        "every": "year",
        "from": null,
        "times": null,
        "total": {
          "amount": "9500.00",
          "currency": "EUR"
        },
        "contract_value": {
          "amount": "9500.00",
          "currency": "EUR"
        }
      },
      {
        "number": 2,
        "product": "day",
        "text": "Consulting, days",
        "quantity": 1.5,
        "price": {
          "amount": "1150.00",
          "currency": "EUR"
        },
        "discount": 12.5,
        "discount_amount": null,
        "every": null,
        "from": null,
        "times": null,
        "total": {
          "amount": "1509.38",
          "currency": "EUR"
        },
        "contract_value": {
          "amount": "1509.38",
          "currency": "EUR"
        }
      },
      {
        "number": 3,
        "product": "support",
        "text": "Premium support",
        "quantity": 1,
        "price": {
          "amount": "350.00",
          "currency": "EUR"
        },
        "discount": null,
        "discount_amount": null,
        "every": "month",
        "from": "2027-01-01",
        "times": null,
        "total": {
          "amount": "350.00",
          "currency": "EUR"
        },
        "contract_value": {
          "amount": "4200.00",
          "currency": "EUR"
        }
      }
    ]
  },
  "problems": []
}
$ deals item list hooli-seats --output csv
number,product,text,quantity,price,discount,total,every,from,times,contract_value
1,,Platform seats,10,950.00,,9500.00,year,,,9500.00
2,day,"Consulting, days",1.5,1150.00,12.5%,1509.38,,,,1509.38
3,support,Premium support,1,350.00,,350.00,month,2027-01-01,,4200.00
$ deals item list hooli-seats --output markdown
\| # | Product | Text | Quantity | Price | Discount | Total | Due | From | Times | In all |
\| ---: | --- | --- | ---: | ---: | ---: | ---: | --- | --- | ---: | ---: |
\| 1 | – | Platform seats | 10 | 950 | – | 9,500.00 | a year | – | – | 9,500.00 |
\| 2 | day | Consulting, days | 1.5 | 1,150 | 12.5 % | 1,509.38 | once | – | – | 1,509.38 |
\| 3 | support | Premium support | 1 | 350 | – | 350.00 | a month | 1 Jan 2027 | – | 4,200.00 |
$ deals item list hooli-seats --output porcelain --columns number,total
1	9500.00
2	1509.38
3	350.00

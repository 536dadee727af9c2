# the catalogue
book fjord-analytics
$ deals item products
 ID        Name                 Price  Currency  Due      Tax
 ────────────────────────────────────────────────────────────
 seat      Platform seats    1,200.00  EUR       a year     –
 support   Premium support     350.00  EUR       a month    –
 day       Consulting, days  1,150.00  EUR       once       –
 handbook  Printed handbook     49.50  EUR       once     7 %
$ deals products --json
{
  "schema": 1,
  "command": "item products",
  "data": [
    {
      "id": "seat",
      "name": "Platform seats",
      "price": {
        "amount": "1200.00",
        "currency": "EUR"
      },
      "every": "year",
      "tax": null
    },
    {
      "id": "support",
      "name": "Premium support",
      "price": {
        "amount": "350.00",
        "currency": "EUR"
      },
      "every": "month",
      "tax": null
    },
    {
      "id": "day",
      "name": "Consulting, days",
      "price": {
        "amount": "1150.00",
        "currency": "EUR"
      },
      "every": null,
      "tax": null
    },
    {
      "id": "handbook",
      "name": "Printed handbook",
      "price": {
        "amount": "49.50",
        "currency": "EUR"
      },
      "every": null,
      "tax": 7
    }
  ],
  "problems": []
}
$ deals products --output csv
id,name,price,currency,every,tax
seat,Platform seats,1200.00,EUR,year,
support,Premium support,350.00,EUR,month,
day,"Consulting, days",1150.00,EUR,,
handbook,Printed handbook,49.50,EUR,,7
file products.toml
$ deals item products
no products: products.toml of the book names what is sold again and again
$ deals --json item products
{
  "schema": 1,
  "command": "item products",
  "data": [],
  "problems": []
}

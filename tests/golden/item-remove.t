# an item goes; the amount is what is left, or stays when nothing is
book fjord-analytics
$ deals item add hooli-seats support --times 12
hooli-seats: item added: 1 × Premium support, 350 EUR a month, 12 times
  amount 13,700 EUR (was 9,500 EUR)
$ deals item remove hooli-seats 1
hooli-seats: item removed: 10 × Platform seats, 9,500 EUR a year
  amount 4,200 EUR (was 13,700 EUR)
$ deals item remove hooli-seats 1
hooli-seats: item removed: 1 × Premium support, 350 EUR a month, 12 times
$ cat opportunities/hooli-seats.toml | tail -n 5
  { at = 2026-11-10T09:03:00Z, by = "bo", event = "changed", close = 2026-12-11 },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", amount = 13700.00, text = "item added: 1 × Premium support, 350 EUR a month, 12 times" },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", amount = 4200.00, text = "item removed: 10 × Platform seats, 9,500 EUR a year" },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", text = "item removed: 1 × Premium support, 350 EUR a month, 12 times" },
]
$ deals item list hooli-seats
hooli-seats has no items: deals item add hooli-seats PRODUCT

# an amount is never guessed
book fjord-analytics
$ deals close-won globex-pilot --amount 1,200
$ deals close-won globex-pilot --amount -5
$ deals close-won globex-pilot --amount 12.345,678
$ deals close-won globex-pilot --amount '900 USD'

# one of the book's reasons
book fjord-analytics
$ deals close-lost globex-pilot --reason prise
$ deals close-lost globex-pilot --reason "bad luck"

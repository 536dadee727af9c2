# why it was lost is worth knowing
book fjord-analytics
$ deals close-lost globex-pilot
$ deals close-lost globex-pilot --reason ''

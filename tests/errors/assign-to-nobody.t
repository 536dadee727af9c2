# somebody has to be named
book fjord-analytics
$ deals assign globex-pilot ''
$ deals assign globex-pilot none
$ deals assign globex-pilot

# not there, or more than one
book fjord-analytics
$ deals close-won globex-pilto
$ deals close-won globex
$ deals close-won ../deals
$ deals close-won ''

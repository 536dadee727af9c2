# dates that do not exist, or could be read two ways
book fjord-analytics
$ deals close-won globex-pilot --on 2026-02-31
$ deals close-won globex-pilot --on 03/04/2026
$ deals next globex-pilot 'Call' --on 30m

# what happened happened in the past
book fjord-analytics
$ deals move-stage globex-pilot negotiation --on tomorrow
$ deals close-won globex-pilot --on 2026-12-01

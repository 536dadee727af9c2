# before the last event that changed the same fields
book fjord-analytics
$ deals move-stage acme-annual-renewal proposal --on 2026-10-01

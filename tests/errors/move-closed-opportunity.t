# a closed opportunity does not move
book fjord-analytics
$ deals move-stage acme-customer-portal proposal
$ deals move-stage acme-data-audit proposal

# a probability is 0 to 100 %
book fjord-analytics
$ deals move-stage globex-pilot negotiation --probability 150
$ deals move-stage globex-pilot negotiation --probability high
$ deals move-stage acme-annual-renewal proposal --keep-probability --probability 50

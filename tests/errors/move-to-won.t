# won and lost are commands of their own
book fjord-analytics
$ deals move-stage globex-pilot won
$ deals move-stage globex-pilot lost

# a stage that the pipeline does not have
book fjord-analytics
$ deals move-stage globex-pilot negotation
$ deals move-stage globex-pilot ''
$ deals move-stage globex-pilot quoted
$ deals move-stage initech-platform-renewal proposal

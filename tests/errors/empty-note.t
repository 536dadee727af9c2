# a note says something
book fjord-analytics
$ deals note globex-pilot ''
$ deals note globex-pilot -
$ deals note globex-pilot

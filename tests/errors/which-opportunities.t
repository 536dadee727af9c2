# ids or a filter, and only one of them
book fjord-analytics
$ deals claim
$ deals claim globex-pilot --where is:open
$ deals claim --where ''
$ deals claim --where 'ownr:none'

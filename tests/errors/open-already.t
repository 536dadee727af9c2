# moving an open one is not reopening
book fjord-analytics
$ deals reopen globex-pilot --stage lead

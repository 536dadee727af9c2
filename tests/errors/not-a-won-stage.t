# the stage is for something else
book fjord-analytics
$ deals close-won globex-pilot --stage lost
$ deals close-lost globex-pilot --reason price --stage proposal
$ deals reopen acme-customer-portal --stage won

# closed in another way already
book fjord-analytics
$ deals close-won acme-customer-portal
$ deals close-lost acme-data-audit --reason price

# closed already, but not on that day, for that amount or that reason
book fjord-analytics
$ deals close-won acme-data-audit --on 2025-12-17 --amount 18k
$ deals close-lost acme-customer-portal --reason price

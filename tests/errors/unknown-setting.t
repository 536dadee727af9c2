# A setting that does not exist
file deals.toml
| name = "Lab"
| curency = "NOK"
$ deals config currency
$ deals config curency

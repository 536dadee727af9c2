# A book of a newer format
file deals.toml
| format = 2
$ deals list
$ deals move-stage x lead

# Settings that cannot be read
file deals.toml
| name = Lab
$ deals list

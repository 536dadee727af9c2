# A name for a book that exists already
file deals.toml
| name = "Lab"
$ deals init --name Other
$ deals init --currency euros

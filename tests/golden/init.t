# a new book, without a name or with one
$ deals init
$ cat deals.toml
$ cat .gitignore
$ cat .gitattributes

# once more changes nothing
$ deals init

# a book that lacks something gets just that; lines that are there stay
file .gitignore
| *.bak
$ deals init
$ cat .gitignore

# what would be written
$ deals init --dry-run
$ deals init --json

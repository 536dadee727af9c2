# There is no book
$ deals list

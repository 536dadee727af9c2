# A command that does not exist
$ deals lst
$ deals frobnicate
$ deals create
$ deals create custommer Acme

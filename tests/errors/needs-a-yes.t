# nobody can be asked in a pipe
book fjord-analytics
$ deals unassign --where owner:bo

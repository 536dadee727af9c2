# a script per shell
$ deals completion bash | head -n 3
$ deals completion zsh | head -n 1
$ deals completion fish | head -n 1
# what the scripts ask
book fjord-analytics
$ deals __complete -- mo
$ deals __complete -- create ''
$ deals __complete -- move-stage glob
$ deals __complete -- move-stage globex-pilot n
$ deals __complete -- list stage:q
$ deals __complete -- close-lost globex-pilot --reason no
$ deals __complete -- config rules

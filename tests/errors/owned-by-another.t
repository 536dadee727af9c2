# nothing is overwritten silently
book fjord-analytics
$ deals claim initech-rollout
$ deals claim initech-erp-integration initech-rollout

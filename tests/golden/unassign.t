# up for claiming
book fjord-analytics
$ deals --dry-run unassign initech-rollout
$ deals unassign initech-rollout soylen-workshop --note 'Who has time?'
$ deals unassign initech-rollout
$ deals --json unassign hooli-training

# assigning says whose it was
book fjord-analytics
$ deals --dry-run assign initech-rollout chen
$ deals assign initech-rollout chen --on 2026-11-20 --note 'Chen knows the sites.'
$ deals assign initech-rollout chen
$ deals assign initech-rollout me
$ cat opportunities/initech-rollout.toml | grep -e ^owner -e assigned

# everything of one person
terminal 80
answer y
$ deals assign --where owner:bo chen

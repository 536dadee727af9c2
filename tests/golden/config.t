# where each setting comes from
file deals.toml
| name = "Lab"
| [rules]
| skip_stages = "forbid"
env VISUAL=nano
$ deals config
$ deals config rules
$ deals config currency --json
$ deals config name --output porcelain

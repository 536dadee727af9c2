# A variable of the environment that makes no sense
file deals.toml
| name = "Lab"
env DEALS_LOCK_TIMEOUT=soon
$ deals list
env DEALS_LOCK_TIMEOUT=1
$ deals list --width 3
env DEALS_NOW=yesterday
$ deals list

# a book without problems
book fjord-analytics
$ deals check
$ deals check --quiet
$ deals check globex-pilot acme
$ deals check --json

# cron: silent and 0 when all is well
$ deals check --quiet --fail-on unowned
$ deals check --quiet --fail-on overdue
$ deals check --fail-on stale --fail-on no-next-step --output porcelain
$ deals check --fail-on overdue --format github
$ deals check --fail-on overdu

# a broken file: only it is said, and by its name too
file opportunities/globex-pilot.toml
| name = "Pilot
| customer = "globex"
| stage = "proposal"
$ deals check
$ deals check globex-pilot
$ deals check globex-p
$ deals check acme
$ deals check nobody

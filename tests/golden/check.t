# a book without problems
book fjord-analytics
$ deals check
no problems in 10 customers and 28 opportunities
$ deals check --quiet
$ deals check globex-pilot acme
no problems in 2 records
$ deals check acme --format json
{
  "schema": 1,
  "command": "check",
  "data": {
    "problems": 0,
    "errors": 0,
    "warnings": 0,
    "notices": 0
  },
  "problems": []
}
$ deals check --json
{
  "schema": 1,
  "command": "check",
  "data": {
    "problems": 0,
    "errors": 0,
    "warnings": 0,
    "notices": 0
  },
  "problems": []
}

# cron: silent and 0 when all is well
$ deals check --quiet --fail-on unowned
deals: opportunities/hooli-seats.toml: nobody owns it
  hint: deals claim hooli-seats makes it yours
1 error
? 1
$ deals check --quiet --fail-on overdue
deals: opportunities/globex-pilot.toml:5:9: overdue since 2026-11-03, for 18 days
  5 | close = 2026-11-03   # Katrin said "first week of November"
    |         ^~~~~~~~~~
  hint: deals set globex-pilot close=DATE moves the date; or close it
deals: opportunities/initech-onboarding.toml:5:9: overdue since 2026-11-14, for 7 days
  5 | close = 2026-11-14
    |         ^~~~~~~~~~
  hint: deals set initech-onboarding close=DATE moves the date; or close it
2 errors
? 1
$ deals check --fail-on stale --fail-on no-next-step --output porcelain
error	no-next-step	opportunities/globex-pilot.toml			no next step
error	no-next-step	opportunities/hooli-seats.toml			no next step
error	stale	opportunities/initech-rollout.toml	3	9	in qualification for 45 days, longer than the 21 of deals.toml
error	no-next-step	opportunities/vandelay-import-pilot.toml			no next step
error	stale	opportunities/vandelay-import-pilot.toml	3	9	in lead for 26 days, longer than the 14 of deals.toml
? 1
$ deals check --fail-on overdue --format github
::error file=opportunities/globex-pilot.toml,line=5,col=9,title=overdue::overdue since 2026-11-03, for 18 days%0Ahint: deals set globex-pilot close=DATE moves the date; or close it
::error file=opportunities/initech-onboarding.toml,line=5,col=9,title=overdue::overdue since 2026-11-14, for 7 days%0Ahint: deals set initech-onboarding close=DATE moves the date; or close it
? 1
$ deals check --fail-on overdu
! deals: --fail-on cannot be "overdu"
!   hint: did you mean "overdue"?
? 2

# a broken file: only it is said, and by its name too
file opportunities/globex-pilot.toml
| name = "Pilot
| customer = "globex"
| stage = "proposal"
$ deals check
deals: opportunities/globex-pilot.toml:1:8: the text is not closed
  1 | name = "Pilot
    |        ^~~~~~
  hint: end it with "
  hint: text of several lines is written between """
1 error
? 1
$ deals check globex-pilot
deals: opportunities/globex-pilot.toml:1:8: the text is not closed
  1 | name = "Pilot
    |        ^~~~~~
  hint: end it with "
  hint: text of several lines is written between """
1 error
? 1
$ deals check globex-p
deals: opportunities/globex-pilot.toml:1:8: the text is not closed
  1 | name = "Pilot
    |        ^~~~~~
  hint: end it with "
  hint: text of several lines is written between """
1 error
? 1
$ deals check acme
no problems in 1 record
$ deals check nobody
! deals: no opportunity or customer "nobody"
!   hint: deals list --all shows the ids
? 3

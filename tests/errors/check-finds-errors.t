# a check that finds an error
book fjord-analytics
file opportunities/globex-pilot.toml
| name = "Pilot"
| customer = "globx"
| stage = "proposal"
$ deals check
deals: opportunities/globex-pilot.toml:2:12: no customer "globx"
  2 | customer = "globx"
    |            ^~~~~~~
  hint: did you mean "globex"?
1 error
? 1

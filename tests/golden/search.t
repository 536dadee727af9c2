# words in every file, with the place and the line
book fjord-analytics
$ deals search legal
acme  Acme Corp
  customers/acme.toml:11: Buys in Q4. Legal is slow in July.
acme-annual-renewal  Annual renewal
  opportunities/acme-annual-renewal.toml:21: { id = 2, text = "Ask legal for the data processing agreement", due = 2026-11-27, owner = "bo" },
acme-forecast-model  Forecast model
  opportunities/acme-forecast-model.toml:18: { at = 2026-07-02T08:30:00Z, by = "anna", event = "note", text = "Legal is away until August." },
 3 records · 3 lines

# case and accents do not count; of several words a record has all, on whatever lines
$ deals search MOTE styret
soylen-platform  Platform
  opportunities/soylen-platform.toml:12: next_step   = { on = 2026-11-25, text = "Møte med styret" }
 1 record · 1 line
$ deals search "data processing agreement" bo
acme-annual-renewal  Annual renewal
  opportunities/acme-annual-renewal.toml:21: { id = 2, text = "Ask legal for the data processing agreement", due = 2026-11-27, owner = "bo" },
  opportunities/acme-annual-renewal.toml:26: { at = 2026-10-02T13:45:00Z, by = "bo", event = "note", text = "Talked to procurement; wants 10 % off." },
 1 record · 2 lines

# keys and kinds of events are deals' words and nobody's
$ deals search event
globex  Globex
  customers/globex.toml:5: source = "event"
nordlys-energi  Nordlys Energi
  customers/nordlys-energi.toml:5: source = "event"
per-hansen  Per Hansen
  customers/per-hansen.toml:5: source = "event"
globex-data-warehouse  Data warehouse
  opportunities/globex-data-warehouse.toml:8: source = "event"
globex-pilot  Pilot
  opportunities/globex-pilot.toml:8: source = "event"
nordlys-energi-grid-dashboard  Grid dashboard
  opportunities/nordlys-energi-grid-dashboard.toml:8: source = "event"
 6 records · 6 lines
$ deals search lost_reason
acme-data-warehouse  Data warehouse
  opportunities/acme-data-warehouse.toml:22: { at = 2026-09-21T08:30:00Z, by = "anna", event = "reopened", stage = "proposal", cleared = ["lost_reason", "closed"], text = "ERP is live, Ola asked for a new offer." },
 1 record · 1 line

# only some deals, the first ones, the archive too
$ deals search workshop --where owner:bo --limit 1
nordlys-energi-grid-dashboard  Grid dashboard
  opportunities/nordlys-energi-grid-dashboard.toml:9: next_step = { on = 2026-11-26, text = "Workshop on station data" }
  opportunities/nordlys-energi-grid-dashboard.toml:21: { at = 2026-11-12T13:00:00Z, by = "bo", event = "call", text = "Tor still waits for IT. Workshop fixed for the 26th." },
 1 record · 2 lines
$ deals archive acme-forecast-model
acme-forecast-model: archived; deals restore acme-forecast-model brings it back
$ deals search legal august
! deals: nothing has "legal" and "august"
$ deals search legal --archived
acme  Acme Corp
  customers/acme.toml:11: Buys in Q4. Legal is slow in July.
acme-annual-renewal  Annual renewal
  opportunities/acme-annual-renewal.toml:21: { id = 2, text = "Ask legal for the data processing agreement", due = 2026-11-27, owner = "bo" },
acme-forecast-model  Forecast model
  archive/opportunities/acme-forecast-model.toml:18: { at = 2026-07-02T08:30:00Z, by = "anna", event = "note", text = "Legal is away until August." },
 3 records · 3 lines
$ deals search legal --archived --where is:won
acme-forecast-model  Forecast model
  archive/opportunities/acme-forecast-model.toml:18: { at = 2026-07-02T08:30:00Z, by = "anna", event = "note", text = "Legal is away until August." },
 1 record · 1 line

# for scripts
$ deals search styret --json
{
  "schema": 1,
  "command": "search",
  "data": [
    {
      "id": "soylen-platform",
      "kind": "opportunity",
      "path": "opportunities/soylen-platform.toml",
      "line": 12,
      "column": 51,
      "text": "next_step   = { on = 2026-11-25, text = \"Møte med styret\" }"
    }
  ],
  "problems": []
}
$ deals search styret --output porcelain
opportunities/soylen-platform.toml	12	51	next_step   = { on = 2026-11-25, text = "Møte med styret" }
$ deals search legal --columns path,line
 Path                                    Line
 customers/acme.toml                       11
 opportunities/acme-annual-renewal.toml    21
$ deals search unheard-of --output porcelain
! deals: nothing has "unheard-of"
$ deals search unheard-of
! deals: nothing has "unheard-of"
$ deals search unheard-of --exit-code
! deals: nothing has "unheard-of"
? 1
$ deals search legal --exit-code --quiet --limit 1
acme  Acme Corp
  customers/acme.toml:11: Buys in Q4. Legal is slow in July.
 1 of 2 records · 1 line

# a file that cannot be read is searched all the same, and said to be broken
file opportunities/broken.toml
| name = "Broken
| customer = "acme"
| notes = "Zebrafish and zebras, \u001b[31m"
$ deals search zebrafish
broken  broken
  opportunities/broken.toml:3: notes = "Zebrafish and zebras, \u001b[31m"
 1 record · 1 line
! deals: warning: opportunities/broken.toml:1:8: the text is not closed
!   1 | name = "Broken
!     |        ^~~~~~~
!   hint: end it with "
!   hint: text of several lines is written between """
$ deals search zebrafish --where is:open
! deals: nothing has "zebrafish"
! deals: opportunities/broken.toml:1:8: the text is not closed
!   1 | name = "Broken
!     |        ^~~~~~~
!   hint: end it with "
!   hint: text of several lines is written between """
? 5

# control characters do nothing, also where a file has them
file opportunities/evil.toml
| name = "Evil	tab"
| customer = "acme"
| stage = "lead"
| notes = "xyzzy ‮ reversed"
$ deals search xyzzy
evil  Evil\ttab
  opportunities/evil.toml:4: notes = "xyzzy \u{202E} reversed"
 1 record · 1 line

# a terminal has room for so much
terminal 80
$ deals search "data processing"
[36macme-annual-renewal[0m  Annual renewal
[2m  opportunities/acme-annual-renewal.toml:21: [0m…al for the [1mdata processing[0m agreem…
 [2m1 record[0m[2m ·[0m [2m1 line[0m
$ deals search agreement processing --color always
[36macme-annual-renewal[0m  Annual renewal
[2m  opportunities/acme-annual-renewal.toml:21: [0m…r the data [1mprocessing[0m [1magreement[0m",…
 [2m1 record[0m[2m ·[0m [2m1 line[0m

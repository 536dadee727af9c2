# an edit is kept byte for byte, and its changes are recorded
book fjord-analytics
env NO_COLOR=1
terminal 80
editor s/^amount = .*/amount = 13_500.00  # agreed/
$ deals edit globex-pilot
globex-pilot: amount 12,500 → 13,500 EUR
$ cat opportunities/globex-pilot.toml | head -5
name = "Pilot"
customer = "globex"
stage = "proposal"
amount = 13_500.00  # agreed
close = 2026-11-03   # Katrin said "first week of November"
$ cat opportunities/globex-pilot.toml | tail -2
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", amount = 13500.00 },
]
editor s/nothing/at all/
$ deals edit globex-pilot
globex-pilot: nothing was changed

# comments leave no event
editor 1s/^/# ours\n/
$ deals edit globex
globex: saved
$ cat customers/globex.toml | head -2
\# ours
name = "Globex"
editor s/^name = .*/name = "Globex AG"/;s/^owner = .*/owner = "bo"/;s/^customer = .*/customer = "nosuch"/
$ deals edit globex
globex: name Globex → Globex AG, owner anna → bo
$ deals edit globex-pilot
globex-pilot: name Pilot → Globex AG, customer globex → nosuch, owner anna → bo
! deals: globex-pilot: there is no customer "nosuch"
$ cat customers/globex.toml | grep 2026-11-21
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "assigned", owner = "bo", text = "name: Globex → Globex AG" },

# a broken file can be mended
file customers/broken.toml
| name = Broken
editor s/= Broken/= "Broken"/
$ deals edit broken
broken: saved; it can be read again
$ cat customers/broken.toml
name = "Broken"
history = [
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "baseline", status = "customer" },
]

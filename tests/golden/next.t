# the date that a phrase means is always shown
book fjord-analytics
$ deals --dry-run next globex-pilot 'Call Hank about the date' --on fri
--- a/opportunities/globex-pilot.toml
+++ b/opportunities/globex-pilot.toml
@@ -7,6 +7,7 @@
 type = "new"
 source = "event"
 tags = ["pilot"]
+next_step = { on = 2026-11-27, text = "Call Hank about the date" }
 region = "EMEA"
 contacts = [ { name = "Katrin Vogel", role = "decides" } ]
 history = [
@@ -15,4 +16,5 @@
   { at = 2026-10-06T12:40:00Z, by = "anna", event = "changed", amount = 12500.00, close = 2026-11-03 },
   { at = 2026-10-21T08:15:00Z, by = "anna", event = "moved", stage = "proposal" },
   { at = 2026-10-29T10:05:00Z, by = "anna", event = "email", text = "Katrin: budget committee meets on the 3rd, expects a yes." },
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "next", on = 2026-11-27, text = "Call Hank about the date" },
 ]
$ deals next globex-pilot 'Call Hank about the date' --on fri
globex-pilot: next on Fri 27 Nov 2026, in 6 days: Call Hank about the date
$ deals next globex-pilot 'Call Hank about the date' --on 2026-11-27
globex-pilot: is planned already for Fri 27 Nov 2026, in 6 days: Call Hank about the date

# another day, another step
$ deals next globex-pilot --on +1w
globex-pilot: next on Sat 28 Nov 2026, in 7 days: Call Hank about the date
  instead of Call Hank about the date (27 Nov)
$ deals next globex-pilot 'Visit them' --on eom
globex-pilot: next on Mon 30 Nov 2026, in 9 days: Visit them
  instead of Call Hank about the date (28 Nov)

# done is noted, and it is gone
$ deals --dry-run next globex-pilot --done
--- a/opportunities/globex-pilot.toml
+++ b/opportunities/globex-pilot.toml
@@ -7,7 +7,6 @@
 type = "new"
 source = "event"
 tags = ["pilot"]
-next_step = { on = 2026-11-30, text = "Visit them" }
 region = "EMEA"
 contacts = [ { name = "Katrin Vogel", role = "decides" } ]
 history = [
@@ -19,4 +18,5 @@
   { at = 2026-11-21T10:30:00Z, by = "anna", event = "next", on = 2026-11-27, text = "Call Hank about the date" },
   { at = 2026-11-21T10:30:00Z, by = "anna", event = "next", on = 2026-11-28, text = "Call Hank about the date" },
   { at = 2026-11-21T10:30:00Z, by = "anna", event = "next", on = 2026-11-30, text = "Visit them" },
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "next", done = true, text = "Visit them" },
 ]
$ deals next globex-pilot --done --on yesterday
globex-pilot: done on 20 Nov: Visit them
  what is next? deals next globex-pilot TEXT --on DATE
$ deals next globex-pilot --done
globex-pilot: has no next step
$ cat opportunities/globex-pilot.toml | grep -e next
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "next", on = 2026-11-27, text = "Call Hank about the date" },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "next", on = 2026-11-28, text = "Call Hank about the date" },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "next", on = 2026-11-30, text = "Visit them" },
  { at = 2026-11-20T12:00:00Z, by = "anna", event = "next", done = true, text = "Visit them" },

# a table of its own keeps its comments
file opportunities/acme-pilot.toml
| name = "Pilot"
| customer = "acme"
| stage = "lead"
|
| [next_step] # agreed with Ola
| on = 2026-11-25   # a Wednesday
| text = "Call"
$ deals next acme-pilot Call --on 2026-11-26
acme-pilot: next on Thu 26 Nov 2026, in 5 days: Call
  instead of Call (25 Nov)
$ cat opportunities/acme-pilot.toml
name = "Pilot"
customer = "acme"
stage = "lead"
history = [
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "baseline", stage = "lead" },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "next", on = 2026-11-26, text = "Call" },
]

[next_step] # agreed with Ola
on = 2026-11-26   # a Wednesday
text = "Call"
$ deals --json next acme-pilot --done
{
  "schema": 1,
  "command": "next",
  "data": {
    "changes": [
      {
        "id": "acme-pilot",
        "path": "opportunities/acme-pilot.toml",
        "action": "changed",
        "fields": {
          "next_step": [
            {
              "on": "2026-11-26",
              "text": "Call"
            },
            null
          ]
        }
      }
    ],
    "dry_run": false
  },
  "problems": []
}

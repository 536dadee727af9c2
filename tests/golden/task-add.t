# tasks have numbers of their own in each opportunity
book fjord-analytics
$ deals task add globex-pilot 'Send two references' --due fri --owner bo
globex-pilot: task 1, by Fri 27 Nov 2026, in 6 days, for bo: Send two references
$ deals task add globex-pilot 'Ask Katrin for the new date'
globex-pilot: task 2: Ask Katrin for the new date
$ deals task add acme-annual-renewal 'Book the kick-off' --due +2w --owner me
acme-annual-renewal: task 3, by Sat 5 Dec 2026, in 14 days, for anna: Book the kick-off
$ cat opportunities/globex-pilot.toml | grep -A 3 '^tasks'
tasks = [
  { id = 1, text = "Send two references", due = 2026-11-27, owner = "bo" },
  { id = 2, text = "Ask Katrin for the new date" },
]
$ cat opportunities/globex-pilot.toml | grep '"task"'
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "task", task = 1, due = 2026-11-27, for = "bo", text = "Send two references" },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "task", task = 2, text = "Ask Katrin for the new date" },
$ deals task add globex-pilot 'Too late' --due 2026-11-20
globex-pilot: task 3, by Fri 20 Nov 2026, 1 day ago: Too late
! deals: 2026-11-20 is over: the task is late already
$ deals show globex-pilot
Pilot                                                               globex-pilot
Globex (prospect) · new · from event · owner anna · #pilot

  Stage     Proposal for 31 days (lead 8 d → qualification 26 d)
  Amount    12,500.00 EUR · 50 % · weighted 6,250.00 · best
  Close     ! 3 Nov 2026, 18 days late; pushed out once, by 19 days
  Next      nothing; deals next globex-pilot TEXT --on DATE
  Tasks     1  Send two references (due 27 Nov, bo)
            2  Ask Katrin for the new date
            3  Too late (! due 20 Nov)
  Contacts  Katrin Vogel, decides
  Region    EMEA

  21 Nov  anna  task 3: Too late
  21 Nov  anna  task 2: Ask Katrin for the new date
  21 Nov  anna  task 1: Send two references
  29 Oct  anna  email: Katrin: budget committee meets on the 3rd, expects a yes.
  21 Oct  anna  qualification → proposal
   6 Oct  anna  amount 15,000 → 12,500, close 15 Oct → 3 Nov
  25 Sep  anna  lead → qualification
  17 Sep  anna  created in lead, 15,000, closing 15 Oct
$ deals today | head -12
OVERDUE (move the date, or close it)                         2 deals, 15,500 EUR
  globex-pilot                        12,500  expected 3 Nov, 18 days ago   anna
  initech-onboarding                   3,000  expected 14 Nov, 7 days ago   chen
DUE (by 28 Nov)                                7 deals, 97,500 EUR + 180,000 NOK
  globex-pilot                        12,500  ! 20 Nov: Too late (task 3)   anna
  nordlys-energi-grid-dashboard            –  ! 20 Nov: Sample of the       bo
                                              15-minute data (task 1)
  initech-onboarding                   3,000  23 Nov: Call Samir about the  chen
                                              missing signature
  initech-rollout                     22,000  24 Nov: Get the list of       bo
                                              sites from Samir
  acme-platform-renewal               12,000  24 Nov: Countersign the       anna

# a number is not used again
$ deals task done globex-pilot 3
globex-pilot: task 3 done: Too late
editor /id = 3/d
terminal 80
$ deals edit globex-pilot
globex-pilot: saved
terminal 0
$ deals task add globex-pilot 'The next one'
globex-pilot: task 4: The next one
$ deals --json task add hooli-seats 'Call Mia' --due 2026-12-01
{
  "schema": 1,
  "command": "task add",
  "data": {
    "changes": [
      {
        "id": "hooli-seats",
        "path": "opportunities/hooli-seats.toml",
        "action": "changed",
        "fields": {
          "tasks": [
            [],
            [
              {
                "id": 1,
                "text": "Call Mia",
                "due": "2026-12-01",
                "owner": null,
                "done": null
              }
            ]
          ]
        }
      }
    ],
    "dry_run": false
  },
  "problems": []
}
$ deals --dry-run task add globex-pilot 'Another'
--- a/opportunities/globex-pilot.toml
+++ b/opportunities/globex-pilot.toml
@@ -13,6 +13,7 @@
   { id = 1, text = "Send two references", due = 2026-11-27, owner = "bo" },
   { id = 2, text = "Ask Katrin for the new date" },
   { id = 4, text = "The next one" },
+  { id = 5, text = "Another" },
 ]
 history = [
   { at = 2026-09-17T09:25:00Z, by = "anna", event = "created", stage = "lead", amount = 15000.00, close = 2026-10-15, owner = "anna" },
@@ -25,4 +26,5 @@
   { at = 2026-11-21T10:30:00Z, by = "anna", event = "task", task = 3, due = 2026-11-20, text = "Too late" },
   { at = 2026-11-21T10:30:00Z, by = "anna", event = "task", task = 3, done = true, text = "Too late" },
   { at = 2026-11-21T10:30:00Z, by = "anna", event = "task", task = 4, text = "The next one" },
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "task", task = 5, text = "Another" },
 ]

# a call is an entry of its own kind, for opportunities and customers
book fjord-analytics
$ deals call globex-pilot 'Katrin wants the offer split in two.'
globex-pilot: call noted
$ deals call acme 'Ola is on leave until March.' --on yesterday
acme: call noted on 20 Nov
input
| Who: Samir, Anna.
|
| Six sites, not four.
$ deals call initech-rollout - --on 2026-11-19
initech-rollout: call noted on 19 Nov, 3 lines
$ deals history initech-rollout | head -5
 When    Who   What
 19 Nov  anna  call: Who: Samir, Anna.

               Six sites, not four.
 13 Nov  bo    close 27 Nov → 18 Dec
$ deals --dry-run call globex-pilot 'Nobody there.'
--- a/opportunities/globex-pilot.toml
+++ b/opportunities/globex-pilot.toml
@@ -16,4 +16,5 @@
   { at = 2026-10-21T08:15:00Z, by = "anna", event = "moved", stage = "proposal" },
   { at = 2026-10-29T10:05:00Z, by = "anna", event = "email", text = "Katrin: budget committee meets on the 3rd, expects a yes." },
   { at = 2026-11-21T10:30:00Z, by = "anna", event = "call", text = "Katrin wants the offer split in two." },
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "call", text = "Nobody there." },
 ]
$ deals --json call globex-pilot 'Nobody there.'
{
  "schema": 1,
  "command": "call",
  "data": {
    "changes": [
      {
        "id": "globex-pilot",
        "path": "opportunities/globex-pilot.toml",
        "action": "changed",
        "fields": {}
      }
    ],
    "dry_run": false
  },
  "problems": []
}
$ deals undo
undone: globex-pilot: call "Nobody there."   by anna, 10:30, 1 file

# without a text the editor opens on a terminal
terminal 80
editor 1i They call back on Monday.
$ deals call globex-pilot
globex-pilot: call noted
terminal 0
$ deals call globex-pilot
! deals: there is no terminal for an editor
!   hint: write the call behind the id, or pipe it in with -
? 2
$ deals call globex-pilot ' '
! deals: the call is empty
!   hint: write it behind the id, pipe it in with -, or leave it out for the editor
? 2

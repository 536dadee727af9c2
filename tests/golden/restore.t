# an opportunity comes back with its customer
book fjord-analytics
$ deals archive umbra-logistics soylen-mobile-app soylen-reporting-setup
umbra-logistics: archived, with 1 opportunity: umbra-logistics-proof-of-concept
soylen-mobile-app: archived
soylen-reporting-setup: archived
$ deals restore umbra-logistics-p --note 'They called.'
umbra-logistics-proof-of-concept: restored, and with it its customer umbra-logistics
$ deals history umbra-logistics | head -3
 When    Who   What
 21 Nov  anna  restored: They called.
 21 Nov  anna  archived
$ deals show umbra-logistics | head -2
Umbra Logistics                                                  umbra-logistics
lead · logistics · from inbound · owner anna
# a customer comes back alone, or with all that it had
$ deals archive umbra-logistics
umbra-logistics: archived, with 1 opportunity: umbra-logistics-proof-of-concept; deals restore umbra-logistics --all brings all back
$ deals restore umbra-logistics
umbra-logistics: restored; 1 of its opportunities stays archived, --all brings it back too
$ deals restore umbra-logistics --all
umbra-logistics: restored, with 1 opportunity: umbra-logistics-proof-of-concept
$ deals archive umbra-logistics
umbra-logistics: archived, with 1 opportunity: umbra-logistics-proof-of-concept; deals restore umbra-logistics --all brings all back
$ deals restore umbra-logistics --all
umbra-logistics: restored, with 1 opportunity: umbra-logistics-proof-of-concept
$ deals restore soylen
soylen: is not archived; 2 of its opportunities stay archived, --all brings them back too
$ deals --dry-run restore soylen-mobile-app
diff --git a/archive/opportunities/soylen-mobile-app.toml b/opportunities/soylen-mobile-app.toml
rename from archive/opportunities/soylen-mobile-app.toml
rename to opportunities/soylen-mobile-app.toml
--- a/archive/opportunities/soylen-mobile-app.toml
+++ b/opportunities/soylen-mobile-app.toml
@@ -12,4 +12,5 @@
   { at = 2026-04-08T10:40:00Z, by = "chen", event = "created", stage = "lead", close = 2026-09-30, owner = "chen" },
   { at = 2026-04-16T12:00:00Z, by = "chen", event = "lost", stage = "lost", lost_reason = "not-a-fit", closed = 2026-04-16, text = "We do not build apps." },
   { at = 2026-11-21T10:30:00Z, by = "anna", event = "archived" },
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "restored" },
 ]
$ deals --json restore soylen-mobile-app
{
  "schema": 1,
  "command": "restore",
  "data": {
    "changes": [
      {
        "id": "soylen-mobile-app",
        "path": "opportunities/soylen-mobile-app.toml",
        "action": "moved",
        "fields": {
          "path": [
            "archive/opportunities/soylen-mobile-app.toml",
            "opportunities/soylen-mobile-app.toml"
          ]
        }
      }
    ],
    "dry_run": false
  },
  "problems": []
}
$ deals __complete -- restore soy
soylen-reporting-setup	opportunity
$ deals restore soylen-reporting-setup globex
soylen-reporting-setup: restored
globex: is not archived
$ deals list --archived
no archived deals; deals archive ID puts a closed one away
$ deals list customers --archived
no archived customers; deals archive ID puts one away

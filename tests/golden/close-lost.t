# losing keeps the opportunity, with the reason
book fjord-analytics
$ deals --dry-run close-lost globex-pilot --reason competitor --note 'They took the cheaper one.'
--- a/opportunities/globex-pilot.toml
+++ b/opportunities/globex-pilot.toml
@@ -1,12 +1,14 @@
 name = "Pilot"
 customer = "globex"
-stage = "proposal"
+stage = "lost"
 amount = 12500.00
 close = 2026-11-03   # Katrin said "first week of November"
 owner = "anna"
 type = "new"
 source = "event"
 tags = ["pilot"]
+closed = 2026-11-21
+lost_reason = "competitor"
 region = "EMEA"
 contacts = [ { name = "Katrin Vogel", role = "decides" } ]
 history = [
@@ -15,4 +17,5 @@
   { at = 2026-10-06T12:40:00Z, by = "anna", event = "changed", amount = 12500.00, close = 2026-11-03 },
   { at = 2026-10-21T08:15:00Z, by = "anna", event = "moved", stage = "proposal" },
   { at = 2026-10-29T10:05:00Z, by = "anna", event = "email", text = "Katrin: budget committee meets on the 3rd, expects a yes." },
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "lost", stage = "lost", lost_reason = "competitor", closed = 2026-11-21, text = "They took the cheaper one." },
 ]
$ deals close-lost globex-pilot --reason competitor --on 2026-11-20 --note 'They took the cheaper one.'
globex-pilot: proposal → lost   12,500 EUR, competitor, closed on 20 Nov
$ deals lost globex-pilot --reason competitor
globex-pilot: is lost already, closed 2026-11-20 (competitor)

# a next step stays, and is named
$ deals close-lost acme-data-warehouse --reason timing
acme-data-warehouse: qualification → lost   32,000 EUR, timing, closed today
  its next step stays: Show the migration plan to Ola (3 Dec); deals next acme-data-warehouse --done

# several at once, by a filter; with --yes nobody is asked
$ deals close-lost --where 'is:overdue' --reason no-decision --yes
initech-onboarding: negotiation → lost   3,000 EUR, no-decision, closed today
  its next step stays: Call Samir about the missing signature (23 Nov); deals next initech-onboarding --done

# the reason may be optional
file deals.toml
| [rules]
| lost_reason = "optional"
file opportunities/acme-deal.toml
| name = "Deal"
| customer = "acme"
| stage = "lead"
$ deals close-lost acme-deal
acme-deal: lead → lost   no amount, closed today
$ deals --json close-lost acme-deal
{
  "schema": 1,
  "command": "close-lost",
  "data": {
    "changes": [],
    "dry_run": false
  },
  "problems": []
}

# it goes back to the last open stage of its history
book fjord-analytics
$ deals --dry-run reopen acme-customer-portal
--- a/opportunities/acme-customer-portal.toml
+++ b/opportunities/acme-customer-portal.toml
@@ -1,13 +1,11 @@
 name = "Customer portal"
 customer = "acme"
-stage = "lost"
+stage = "proposal"
 amount = 14000.00
 close = 2026-09-30
 owner = "anna"
 type = "new"
 source = "referral"
-closed = 2026-09-11
-lost_reason = "no-decision"
 region = "EMEA"
 history = [
   { at = 2026-04-20T08:15:00Z, by = "anna", event = "created", stage = "lead", amount = 14000.00, close = 2026-06-30, owner = "anna" },
@@ -16,4 +14,5 @@
   { at = 2026-06-29T13:40:00Z, by = "anna", event = "changed", close = 2026-08-31 },
   { at = 2026-08-27T09:00:00Z, by = "anna", event = "changed", close = 2026-09-30 },
   { at = 2026-09-11T14:00:00Z, by = "anna", event = "lost", stage = "lost", lost_reason = "no-decision", closed = 2026-09-11, text = "Moved twice, nobody wants to own it." },
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "reopened", stage = "proposal", cleared = ["lost_reason", "closed"] },
 ]
$ deals reopen acme-customer-portal --note 'They called.'
acme-customer-portal: lost → proposal   14,000 EUR, 50 %, expected 30 Sep, 52 days ago
$ deals reopen acme-customer-portal
acme-customer-portal: is open already, in proposal

# or where it is told to
$ deals reopen acme-forecast-model --stage lead
acme-forecast-model: won → lead   24,000 EUR, 10 %, expected 9 Oct, 43 days ago

# without a history it begins again
file opportunities/acme-old.toml
| name = "Old"
| customer = "acme"
| stage = "lost"
| closed = 2025-01-01
| lost_reason = "price"
$ deals reopen acme-old
acme-old: lost → lead   no amount, 10 %, no close date
$ cat opportunities/acme-old.toml
name = "Old"
customer = "acme"
stage = "lead"
history = [
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "baseline", stage = "lost", lost_reason = "price", closed = 2025-01-01 },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "reopened", stage = "lead", cleared = ["lost_reason", "closed"] },
]

# a filter chooses open ones, unless it says otherwise
book fjord-analytics
$ deals reopen --where 'acme' --yes
acme-annual-renewal: is open already, in negotiation
acme-data-warehouse: is open already, in qualification
acme-old: is open already, in lead
acme-platform-renewal: is open already, in quoted
$ deals reopen --where 'acme is:lost' --yes
acme-customer-portal: lost → proposal   14,000 EUR, 50 %, expected 30 Sep, 52 days ago

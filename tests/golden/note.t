# a note is one line of the history, however many it has itself
book fjord-analytics
$ deals note acme-annual-renewal 'Legal is done.'
acme-annual-renewal: noted
input
| Called Ola.
| He said "next week", C:\deals
|
| Ærlig talt.
$ deals note acme-annual-renewal - --on 2026-11-20
acme-annual-renewal: noted on 20 Nov, 4 lines
$ cat opportunities/acme-annual-renewal.toml | grep '"note"'
  { at = 2026-10-02T13:45:00Z, by = "bo", event = "note", text = "Talked to procurement; wants 10 % off." },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "note", text = "Legal is done." },
  { at = 2026-11-20T12:00:00Z, by = "anna", event = "note", text = "Called Ola.\nHe said \"next week\", C:\\deals\n\nÆrlig talt." },

# customers have notes, too
$ deals --dry-run note acme 'Moves to Bergen in May.'
--- a/customers/acme.toml
+++ b/customers/acme.toml
@@ -16,6 +16,7 @@
   { at = 2025-12-03T12:30:00Z, by = "anna", event = "promoted", status = "prospect" },
   { at = 2025-12-18T14:10:00Z, by = "anna", event = "changed", status = "customer" },
   { at = 2026-08-20T11:00:00Z, by = "anna", event = "meeting", text = "Yearly review in Drammen. Happy with the forecasts, wants SSO." },
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "note", text = "Moves to Bergen in May." },
 ]
 
 [[contacts]]
$ deals note soylen 'Board meets on Friday.'
soylen: noted

# without a text the editor opens on a terminal
terminal 80
editor 1i Written in the editor.
$ deals note acme-annual-renewal
acme-annual-renewal: noted
$ cat opportunities/acme-annual-renewal.toml | grep editor
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "note", text = "Written in the editor." },

terminal 0

# a note dated before the last event is sorted by its time when it is shown
$ deals note acme-annual-renewal 'First call.' --on 2026-09-02
acme-annual-renewal: noted on 2 Sep

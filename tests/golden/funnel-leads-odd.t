# leads whose histories do not tell all, or tell more
file deals.toml
| currency = "EUR"
$ deals funnel leads
no leads yet; deals create lead NAME adds one
file customers/a.toml
| name = "A"
| status = "lead"
file customers/b.toml
| name = "B"
| status = "customer"
| history = [
|   { at = 2026-01-01T09:00:00Z, by = "anna", event = "baseline", status = "lead" },
| ]
file customers/c.toml
| name = "C"
| status = "former"
| source = "fair"
| history = [
|   { at = 2026-01-01T09:00:00Z, by = "anna", event = "created", status = "lead" },
|   { at = 2026-01-11T09:00:00Z, by = "anna", event = "promoted", status = "customer" },
|   { at = 2026-03-01T09:00:00Z, by = "anna", event = "changed", status = "former" },
| ]
file customers/d.toml
| name = "D"
| status = "lead"
| source = "fair"
| history = [
|   { at = 2026-01-01T09:00:00Z, by = "anna", event = "created", status = "lead" },
|   { at = 2026-01-11T09:00:00Z, by = "anna", event = "promoted", status = "customer" },
|   { at = 2026-03-01T09:00:00Z, by = "anna", event = "changed", status = "lead" },
| ]
$ deals funnel leads
leads by source · as of 21 Nov 2026

 Source       Leads  Promoted  Former  Open    Share  Days
 ─────────────────────────────────────────────────────────
 fair             2         1       –     1  50.00 %    10  ████████▒▒▒▒▒▒▒▒
 (no source)      2         1       –     1  50.00 %     –  ████████▒▒▒▒▒▒▒▒
 ─────────────────────────────────────────────────────────
 Total            4         2       –     2  50.00 %    10

 promoted 2 of 4, 50.00 % · 2 still open · 1 promotion of unknown length: not in the days
 share = promoted of all leads · former = given up without a promotion
 days from lead to promotion: median

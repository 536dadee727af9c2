# probabilities against what came; only the values that are suggested change
file deals.toml
| name = "Lab"   # a laboratory
|
| [[stages]]
| id = "lead"
| name = "Lead"
| probability = 10   # a guess
|
| [[stages]]
| id = "offer"       # nobody said how likely
|
| [[stages]]
| id = "won"
| outcome = "won"
|
| [[stages]]
| id = "lost"
| outcome = "lost"
|
| [pipelines.renewals]
| stages = [
|   { id = "notice", probability = 70 },
|   { id = "renewed", outcome = "won" },
|   { id = "churned", outcome = "lost" },
| ]
file customers/acme.toml
| name = "Acme"
file opportunities/d00.toml
| name = "D"
| customer = "acme"
| stage = "won"
| closed = 2026-02-01
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "lead" },
|   { at = 2026-01-02T08:00:00Z, by = "anna", event = "moved", stage = "offer" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "won", stage = "won", closed = 2026-02-01 },
| ]
file opportunities/r00.toml
| name = "R"
| customer = "acme"
| pipeline = "renewals"
| stage = "churned"
| closed = 2026-02-01
| lost_reason = "price"
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "notice", pipeline = "renewals" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "lost", stage = "churned", closed = 2026-02-01, lost_reason = "price" },
| ]
file opportunities/d01.toml
| name = "D"
| customer = "acme"
| stage = "won"
| closed = 2026-02-01
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "lead" },
|   { at = 2026-01-02T08:00:00Z, by = "anna", event = "moved", stage = "offer" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "won", stage = "won", closed = 2026-02-01 },
| ]
file opportunities/r01.toml
| name = "R"
| customer = "acme"
| pipeline = "renewals"
| stage = "churned"
| closed = 2026-02-01
| lost_reason = "price"
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "notice", pipeline = "renewals" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "lost", stage = "churned", closed = 2026-02-01, lost_reason = "price" },
| ]
file opportunities/d02.toml
| name = "D"
| customer = "acme"
| stage = "won"
| closed = 2026-02-01
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "lead" },
|   { at = 2026-01-02T08:00:00Z, by = "anna", event = "moved", stage = "offer" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "won", stage = "won", closed = 2026-02-01 },
| ]
file opportunities/r02.toml
| name = "R"
| customer = "acme"
| pipeline = "renewals"
| stage = "churned"
| closed = 2026-02-01
| lost_reason = "price"
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "notice", pipeline = "renewals" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "lost", stage = "churned", closed = 2026-02-01, lost_reason = "price" },
| ]
file opportunities/d03.toml
| name = "D"
| customer = "acme"
| stage = "won"
| closed = 2026-02-01
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "lead" },
|   { at = 2026-01-02T08:00:00Z, by = "anna", event = "moved", stage = "offer" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "won", stage = "won", closed = 2026-02-01 },
| ]
file opportunities/r03.toml
| name = "R"
| customer = "acme"
| pipeline = "renewals"
| stage = "churned"
| closed = 2026-02-01
| lost_reason = "price"
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "notice", pipeline = "renewals" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "lost", stage = "churned", closed = 2026-02-01, lost_reason = "price" },
| ]
file opportunities/d04.toml
| name = "D"
| customer = "acme"
| stage = "won"
| closed = 2026-02-01
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "lead" },
|   { at = 2026-01-02T08:00:00Z, by = "anna", event = "moved", stage = "offer" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "won", stage = "won", closed = 2026-02-01 },
| ]
file opportunities/r04.toml
| name = "R"
| customer = "acme"
| pipeline = "renewals"
| stage = "churned"
| closed = 2026-02-01
| lost_reason = "price"
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "notice", pipeline = "renewals" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "lost", stage = "churned", closed = 2026-02-01, lost_reason = "price" },
| ]
file opportunities/d05.toml
| name = "D"
| customer = "acme"
| stage = "won"
| closed = 2026-02-01
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "lead" },
|   { at = 2026-01-02T08:00:00Z, by = "anna", event = "moved", stage = "offer" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "won", stage = "won", closed = 2026-02-01 },
| ]
file opportunities/r05.toml
| name = "R"
| customer = "acme"
| pipeline = "renewals"
| stage = "churned"
| closed = 2026-02-01
| lost_reason = "price"
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "notice", pipeline = "renewals" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "lost", stage = "churned", closed = 2026-02-01, lost_reason = "price" },
| ]
file opportunities/d06.toml
| name = "D"
| customer = "acme"
| stage = "won"
| closed = 2026-02-01
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "lead" },
|   { at = 2026-01-02T08:00:00Z, by = "anna", event = "moved", stage = "offer" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "won", stage = "won", closed = 2026-02-01 },
| ]
file opportunities/r06.toml
| name = "R"
| customer = "acme"
| pipeline = "renewals"
| stage = "churned"
| closed = 2026-02-01
| lost_reason = "price"
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "notice", pipeline = "renewals" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "lost", stage = "churned", closed = 2026-02-01, lost_reason = "price" },
| ]
file opportunities/d07.toml
| name = "D"
| customer = "acme"
| stage = "won"
| closed = 2026-02-01
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "lead" },
|   { at = 2026-01-02T08:00:00Z, by = "anna", event = "moved", stage = "offer" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "won", stage = "won", closed = 2026-02-01 },
| ]
file opportunities/r07.toml
| name = "R"
| customer = "acme"
| pipeline = "renewals"
| stage = "churned"
| closed = 2026-02-01
| lost_reason = "price"
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "notice", pipeline = "renewals" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "lost", stage = "churned", closed = 2026-02-01, lost_reason = "price" },
| ]
file opportunities/d08.toml
| name = "D"
| customer = "acme"
| stage = "won"
| closed = 2026-02-01
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "lead" },
|   { at = 2026-01-02T08:00:00Z, by = "anna", event = "moved", stage = "offer" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "won", stage = "won", closed = 2026-02-01 },
| ]
file opportunities/r08.toml
| name = "R"
| customer = "acme"
| pipeline = "renewals"
| stage = "churned"
| closed = 2026-02-01
| lost_reason = "price"
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "notice", pipeline = "renewals" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "lost", stage = "churned", closed = 2026-02-01, lost_reason = "price" },
| ]
file opportunities/d09.toml
| name = "D"
| customer = "acme"
| stage = "won"
| closed = 2026-02-01
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "lead" },
|   { at = 2026-01-02T08:00:00Z, by = "anna", event = "moved", stage = "offer" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "won", stage = "won", closed = 2026-02-01 },
| ]
file opportunities/r09.toml
| name = "R"
| customer = "acme"
| pipeline = "renewals"
| stage = "churned"
| closed = 2026-02-01
| lost_reason = "price"
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "notice", pipeline = "renewals" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "lost", stage = "churned", closed = 2026-02-01, lost_reason = "price" },
| ]
file opportunities/d10.toml
| name = "D"
| customer = "acme"
| stage = "won"
| closed = 2026-02-01
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "lead" },
|   { at = 2026-01-02T08:00:00Z, by = "anna", event = "moved", stage = "offer" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "won", stage = "won", closed = 2026-02-01 },
| ]
file opportunities/r10.toml
| name = "R"
| customer = "acme"
| pipeline = "renewals"
| stage = "churned"
| closed = 2026-02-01
| lost_reason = "price"
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "notice", pipeline = "renewals" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "lost", stage = "churned", closed = 2026-02-01, lost_reason = "price" },
| ]
file opportunities/d11.toml
| name = "D"
| customer = "acme"
| stage = "won"
| closed = 2026-02-01
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "lead" },
|   { at = 2026-01-02T08:00:00Z, by = "anna", event = "moved", stage = "offer" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "won", stage = "won", closed = 2026-02-01 },
| ]
file opportunities/r11.toml
| name = "R"
| customer = "acme"
| pipeline = "renewals"
| stage = "churned"
| closed = 2026-02-01
| lost_reason = "price"
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "notice", pipeline = "renewals" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "lost", stage = "churned", closed = 2026-02-01, lost_reason = "price" },
| ]
file opportunities/d12.toml
| name = "D"
| customer = "acme"
| stage = "won"
| closed = 2026-02-01
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "lead" },
|   { at = 2026-01-02T08:00:00Z, by = "anna", event = "moved", stage = "offer" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "won", stage = "won", closed = 2026-02-01 },
| ]
file opportunities/r12.toml
| name = "R"
| customer = "acme"
| pipeline = "renewals"
| stage = "churned"
| closed = 2026-02-01
| lost_reason = "price"
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "notice", pipeline = "renewals" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "lost", stage = "churned", closed = 2026-02-01, lost_reason = "price" },
| ]
file opportunities/d13.toml
| name = "D"
| customer = "acme"
| stage = "lost"
| closed = 2026-02-01
| lost_reason = "price"
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "lead" },
|   { at = 2026-01-02T08:00:00Z, by = "anna", event = "moved", stage = "offer" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "lost", stage = "lost", closed = 2026-02-01, lost_reason = "price" },
| ]
file opportunities/r13.toml
| name = "R"
| customer = "acme"
| pipeline = "renewals"
| stage = "churned"
| closed = 2026-02-01
| lost_reason = "price"
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "notice", pipeline = "renewals" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "lost", stage = "churned", closed = 2026-02-01, lost_reason = "price" },
| ]
file opportunities/d14.toml
| name = "D"
| customer = "acme"
| stage = "lost"
| closed = 2026-02-01
| lost_reason = "price"
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "lead" },
|   { at = 2026-01-02T08:00:00Z, by = "anna", event = "moved", stage = "offer" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "lost", stage = "lost", closed = 2026-02-01, lost_reason = "price" },
| ]
file opportunities/r14.toml
| name = "R"
| customer = "acme"
| pipeline = "renewals"
| stage = "churned"
| closed = 2026-02-01
| lost_reason = "price"
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "notice", pipeline = "renewals" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "lost", stage = "churned", closed = 2026-02-01, lost_reason = "price" },
| ]
file opportunities/d15.toml
| name = "D"
| customer = "acme"
| stage = "lost"
| closed = 2026-02-01
| lost_reason = "price"
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "lead" },
|   { at = 2026-01-02T08:00:00Z, by = "anna", event = "moved", stage = "offer" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "lost", stage = "lost", closed = 2026-02-01, lost_reason = "price" },
| ]
file opportunities/r15.toml
| name = "R"
| customer = "acme"
| pipeline = "renewals"
| stage = "churned"
| closed = 2026-02-01
| lost_reason = "price"
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "notice", pipeline = "renewals" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "lost", stage = "churned", closed = 2026-02-01, lost_reason = "price" },
| ]
file opportunities/d16.toml
| name = "D"
| customer = "acme"
| stage = "lost"
| closed = 2026-02-01
| lost_reason = "price"
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "lead" },
|   { at = 2026-01-02T08:00:00Z, by = "anna", event = "moved", stage = "offer" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "lost", stage = "lost", closed = 2026-02-01, lost_reason = "price" },
| ]
file opportunities/r16.toml
| name = "R"
| customer = "acme"
| pipeline = "renewals"
| stage = "churned"
| closed = 2026-02-01
| lost_reason = "price"
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "notice", pipeline = "renewals" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "lost", stage = "churned", closed = 2026-02-01, lost_reason = "price" },
| ]
file opportunities/d17.toml
| name = "D"
| customer = "acme"
| stage = "lost"
| closed = 2026-02-01
| lost_reason = "price"
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "lead" },
|   { at = 2026-01-02T08:00:00Z, by = "anna", event = "moved", stage = "offer" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "lost", stage = "lost", closed = 2026-02-01, lost_reason = "price" },
| ]
file opportunities/r17.toml
| name = "R"
| customer = "acme"
| pipeline = "renewals"
| stage = "churned"
| closed = 2026-02-01
| lost_reason = "price"
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "notice", pipeline = "renewals" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "lost", stage = "churned", closed = 2026-02-01, lost_reason = "price" },
| ]
file opportunities/d18.toml
| name = "D"
| customer = "acme"
| stage = "lost"
| closed = 2026-02-01
| lost_reason = "price"
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "lead" },
|   { at = 2026-01-02T08:00:00Z, by = "anna", event = "moved", stage = "offer" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "lost", stage = "lost", closed = 2026-02-01, lost_reason = "price" },
| ]
file opportunities/r18.toml
| name = "R"
| customer = "acme"
| pipeline = "renewals"
| stage = "churned"
| closed = 2026-02-01
| lost_reason = "price"
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "notice", pipeline = "renewals" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "lost", stage = "churned", closed = 2026-02-01, lost_reason = "price" },
| ]
file opportunities/d19.toml
| name = "D"
| customer = "acme"
| stage = "lost"
| closed = 2026-02-01
| lost_reason = "price"
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "lead" },
|   { at = 2026-01-02T08:00:00Z, by = "anna", event = "moved", stage = "offer" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "lost", stage = "lost", closed = 2026-02-01, lost_reason = "price" },
| ]
file opportunities/r19.toml
| name = "R"
| customer = "acme"
| pipeline = "renewals"
| stage = "churned"
| closed = 2026-02-01
| lost_reason = "price"
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "anna", event = "created", stage = "notice", pipeline = "renewals" },
|   { at = 2026-02-01T08:00:00Z, by = "anna", event = "lost", stage = "churned", closed = 2026-02-01, lost_reason = "price" },
| ]
$ deals calibrate
Lab · calibration · as of 21 Nov 2026

 Stage              Probability      Won     Deals  90 % interval   Brier  Suggestion
 ────────────────────────────────────────────────────────────────────────────────────
 Lead                      10 %  65.00 %  13 of 20     47 to 80 %  0.5300        65 %
 offer                     50 %  65.00 %  13 of 20     47 to 80 %  0.2500           –
 notice (renewals)         70 %   0.00 %   0 of 20      0 to 12 %  0.4900         5 %

 --write puts the suggestions into deals.toml
 Brier score 0.4233 of 60 probabilities · 0 is always right, 0.25 is always saying 50 %
 40 closed deals
$ deals calibrate --output porcelain
lead	10	65	13	20	46.65	79.77	0.5300	65
offer	50	65	13	20	46.65	79.77	0.2500	
renewals/notice	70	0	0	20	0	11.92	0.4900	5
$ deals calibrate --json pipeline:renewals
{
  "schema": 1,
  "command": "calibrate",
  "data": {
    "as_of": "2026-11-21",
    "rows": [
      {
        "key": "lead",
        "label": "Lead",
        "probability": 10,
        "share": null,
        "won": 0,
        "closed": 0,
        "low": null,
        "high": null,
        "brier": null,
        "suggestion": null
      },
      {
        "key": "offer",
        "label": "offer",
        "probability": 50,
        "share": null,
        "won": 0,
        "closed": 0,
        "low": null,
        "high": null,
        "brier": null,
        "suggestion": null
      },
      {
        "key": "renewals/notice",
        "label": "notice (renewals)",
        "probability": 70,
        "share": 0,
        "won": 0,
        "closed": 20,
        "low": 0,
        "high": 11.92,
        "brier": 0.49,
        "suggestion": 5
      }
    ],
    "total": {
      "brier": 0.49,
      "probabilities": 20
    },
    "closed": 20,
    "open": 0,
    "unknown": 0,
    "filter": "pipeline:renewals",
    "rates": [],
    "left_out": []
  },
  "problems": []
}
$ deals calibrate --write --dry-run
--- a/deals.toml
+++ b/deals.toml
@@ -3,7 +3,7 @@
 [[stages]]
 id = "lead"
 name = "Lead"
-probability = 10   # a guess
+probability = 65   # a guess
 
 [[stages]]
 id = "offer"       # nobody said how likely
@@ -18,7 +18,7 @@
 
 [pipelines.renewals]
 stages = [
-  { id = "notice", probability = 70 },
+  { id = "notice", probability = 5 },
   { id = "renewed", outcome = "won" },
   { id = "churned", outcome = "lost" },
 ]
$ deals calibrate --write --json
{
  "schema": 1,
  "command": "calibrate",
  "data": {
    "changes": [
      {
        "id": "deals",
        "path": "deals.toml",
        "action": "changed",
        "fields": {
          "stages.lead.probability": [
            10,
            65
          ],
          "pipelines.renewals.stages.notice.probability": [
            70,
            5
          ]
        }
      }
    ],
    "dry_run": false
  },
  "problems": []
}
$ cat deals.toml
name = "Lab"   # a laboratory

[[stages]]
id = "lead"
name = "Lead"
probability = 65   # a guess

[[stages]]
id = "offer"       # nobody said how likely

[[stages]]
id = "won"
outcome = "won"

[[stages]]
id = "lost"
outcome = "lost"

[pipelines.renewals]
stages = [
  { id = "notice", probability = 5 },
  { id = "renewed", outcome = "won" },
  { id = "churned", outcome = "lost" },
]
$ deals calibrate --write
nothing to write: no other probability is suggested
$ deals calibrate
Lab · calibration · as of 21 Nov 2026

 Stage              Probability      Won     Deals  90 % interval   Brier  Suggestion
 ────────────────────────────────────────────────────────────────────────────────────
 Lead                      65 %  65.00 %  13 of 20     47 to 80 %  0.2275           –
 offer                     50 %  65.00 %  13 of 20     47 to 80 %  0.2500           –
 notice (renewals)          5 %   0.00 %   0 of 20      0 to 12 %  0.0025           –

 nothing to suggest: what is set agrees with what came
 Brier score 0.1600 of 60 probabilities · 0 is always right, 0.25 is always saying 50 %
 40 closed deals
$ deals undo
undone: calibrated 2 stage probabilities   by anna, 10:30, 1 file
$ deals calibrate --write pipeline:none
stages.lead.probability: 10 % → 65 %   13 of 20 were won
$ deals calibrate is:open
no opportunities fit is:open

# a customer is a prospect until something is sold; the id is made of the name
book fjord-analytics
$ deals create customer "Wayne Enterprises" --source referral --contact "Lucius Fox" --email l@wayne.example --email lf@wayne.example
wayne-enterprises: created, a prospect
  customers/wayne-enterprises.toml; next: deals create opportunity NAME --customer wayne-enterprises
$ cat customers/wayne-enterprises.toml
name = "Wayne Enterprises"
kind = "organization"
status = "prospect"
source = "referral"
history = [
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "created", status = "prospect" },
]

[[contacts]]
name = "Lucius Fox"
email = ["l@wayne.example", "lf@wayne.example"]
$ deals create customer "Søren Ærlig" --kind individual --email soren@aerlig.example --owner me --tag nordics --tag vip --external hubspot=9 --note "met at the fair" --on -3d
soren-aerlig: created, a prospect, owner anna
  customers/soren-aerlig.toml; next: deals create opportunity NAME --customer soren-aerlig
$ cat customers/soren-aerlig.toml
name = "Søren Ærlig"
kind = "individual"
status = "prospect"
owner = "anna"
tags = ["nordics", "vip"]
external = { hubspot = "9" }
history = [
  { at = 2026-11-18T12:00:00Z, by = "anna", event = "created", owner = "anna", status = "prospect", text = "met at the fair" },
]

[[contacts]]
name = "Søren Ærlig"
email = ["soren@aerlig.example"]

# the second of a name
$ deals create customer "Wayne  enterprises"
wayne-enterprises-2: created, a prospect
  customers/wayne-enterprises-2.toml; next: deals create opportunity NAME --customer wayne-enterprises-2
! deals: there is a customer wayne-enterprises already; this one is wayne-enterprises-2

# with every field
$ deals new customer Full --status former --industry logistics --website https://full.example --notes "Long ago." --set survey.score=9 --id full-co
full-co: created, a former customer
  customers/full-co.toml; next: deals create opportunity NAME --customer full-co
$ cat customers/full-co.toml
name = "Full"
kind = "organization"
status = "former"
industry = "logistics"
website = "https://full.example"
survey = { score = 9 }
notes = "Long ago."
history = [
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "created", status = "former" },
]

# for machines
$ deals --json create customer Json --owner bo
{
  "schema": 1,
  "command": "create customer",
  "data": {
    "changes": [
      {
        "id": "json",
        "path": "customers/json.toml",
        "action": "created",
        "fields": {
          "name": [
            null,
            "Json"
          ],
          "kind": [
            null,
            "organization"
          ],
          "status": [
            null,
            "prospect"
          ],
          "owner": [
            null,
            "bo"
          ]
        }
      }
    ],
    "dry_run": false
  },
  "problems": []
}
$ deals --output porcelain create customer Porcelain
porcelain	customers/porcelain.toml
$ deals --dry-run create customer Dry
--- /dev/null
+++ b/customers/dry.toml
@@ -0,0 +1,6 @@
+name = "Dry"
+kind = "organization"
+status = "prospect"
+history = [
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "created", status = "prospect" },
+]
$ deals --quiet create customer Quiet

# a Windows device is no file name
$ deals create customer Con
con-2: created, a prospect
  customers/con-2.toml; next: deals create opportunity NAME --customer con-2

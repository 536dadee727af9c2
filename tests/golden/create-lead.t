# a lead
book fjord-analytics
$ deals create lead "Stark Industries" --source event --contact "Pepper Potts" --role CEO --phone "+1 212 555"
stark-industries: created, a lead
  customers/stark-industries.toml; next: deals promote stark-industries --opportunity NAME
$ cat customers/stark-industries.toml
name = "Stark Industries"
kind = "organization"
status = "lead"
source = "event"
history = [
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "created", status = "lead" },
]

[[contacts]]
name = "Pepper Potts"
role = "CEO"
phone = ["+1 212 555"]
$ deals new lead "Ærlig Ølbryggeri AS"
aerlig-olbryggeri-as: created, a lead
  customers/aerlig-olbryggeri-as.toml; next: deals promote aerlig-olbryggeri-as --opportunity NAME

# people, by name or how it begins
book fjord-analytics
$ deals contact edit acme ola --role CEO --email ola@new.example --phone ""
acme: contact Ola Nordmann: role CTO → CEO, email ola@acme.example → ola@new.example, no phone (was +47 22 00 01 10)
$ deals contact edit acme siri --name "Siri Bakken"
acme: contact Siri Bakke: name Siri Bakke → Siri Bakken
$ cat customers/acme.toml | tail -14
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", text = "contact Ola Nordmann: role CTO → CEO, email ola@acme.example → ola@new.example, no phone (was +47 22 00 01 10)" },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", text = "contact Siri Bakke: name Siri Bakke → Siri Bakken" },
]

[[contacts]]
name = "Ola Nordmann"
role = "CEO"
email = ["ola@new.example"]

[[contacts]]
name = "Siri Bakken"
role = "Procurement"
email = ["siri.bakke@acme.example", "purchasing@acme.example"]
phone = []
$ deals contact edit acme bakken --role Procurement
acme: Siri Bakken is so already
$ deals contact edit acme-annual-renewal Ola --role sponsor
acme-annual-renewal: contact Ola Nordmann: role champion → sponsor
$ deals contact edit acme-annual-renewal Ola --role ""
acme-annual-renewal: contact Ola Nordmann: no role (was sponsor)
$ cat opportunities/acme-annual-renewal.toml | grep contacts
contacts = [ { name = "Ola Nordmann" } ]

# people, by name or how it begins
book fjord-analytics
$ deals contact remove acme Ola
acme: contact removed: Ola Nordmann
$ deals contact remove acme "Siri Bakke"
acme: contact removed: Siri Bakke
$ cat customers/acme.toml
name = "Acme Corp"
kind = "organization"
status = "customer"
owner = "anna"
source = "referral"
industry = "logistics"
website = "https://acme.example"
tags = ["nordics", "reference"]
external = { hubspot = "881" }
notes = """
Buys in Q4. Legal is slow in July.
Invoices go to ap@acme.example, with the order number or they bounce.
"""
history = [
  { at = 2025-11-24T09:00:00Z, by = "anna", event = "created", owner = "anna", status = "lead" },
  { at = 2025-12-03T12:30:00Z, by = "anna", event = "promoted", status = "prospect" },
  { at = 2025-12-18T14:10:00Z, by = "anna", event = "changed", status = "customer" },
  { at = 2026-08-20T11:00:00Z, by = "anna", event = "meeting", text = "Yearly review in Drammen. Happy with the forecasts, wants SSO." },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", text = "contact removed: Ola Nordmann" },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", text = "contact removed: Siri Bakke" },
]
$ deals contact remove acme-annual-renewal ola
acme-annual-renewal: contact removed: Ola Nordmann
$ cat opportunities/acme-annual-renewal.toml | grep -c contacts
0

// SPDX-License-Identifier: MIT
#include "sample.hpp"

namespace deals {
namespace {

Event event(const char* at, const char* by, EventKind kind) {
  Event event;
  event.at = *parse_moment(at);
  event.by = by;
  event.kind = kind;
  return event;
}

Value table(std::vector<Entry> entries) {
  Value value;
  value.kind = Value::Kind::table;
  value.entries = std::move(entries);
  return value;
}

History opportunity_history() {
  Event created = event("2026-09-01T08:12:00Z", "anna", EventKind::created);
  created.changes.stage = "notice";
  created.changes.amount = Decimal{4000000, 2};
  created.changes.close = parse_iso_date("2026-12-31");
  created.changes.owner = "anna";
  Event note = event("2026-10-02T13:45:00Z", "bo", EventKind::note);
  note.text = "Talked to procurement; wants 10 % off.";
  Event changed = event("2026-10-20T15:01:00Z", "anna", EventKind::changed);
  changed.changes.probability = Percent{8050};
  changed.changes.category = Category::commit;
  changed.cleared = {"currency", "closed"};
  changed.text = "by phone";
  changed.extra = {{"from", string_value("phone"), {}}};
  return {created, note, changed};
}

}  // namespace

const std::string sample_opportunity_text = R"(name = "Annual renewal"
customer = "acme"
stage = "notice"
amount = 48000.00
currency = "NOK"
close = 2026-12-15
probability = 80.5
category = "commit"
owner = "anna"
type = "renewal"
source = "referral"
pipeline = "renewals"
tags = ["priority", "nordics"]
external = { hubspot = "12345", "old crm" = "7" }
next_step = { on = 2026-11-28, text = "Send the revised order form" }
closed = 2026-12-11
lost_reason = "price"
region = "EMEA"
support = { level = "gold", hours = [8, 16] }
notes = """
Champion: Ola. "Security" review is blocking.
"""
contacts = [ { name = "Ola Nordmann", role = "champion" }, { name = "Kari" } ]
tasks = [
  { id = 1, text = "Send SOC 2 report", due = 2026-11-25, owner = "anna", done = 2026-11-24 },
  { id = 2, text = "Call" },
]
history = [
  { at = 2026-09-01T08:12:00Z, by = "anna", event = "created", stage = "notice", amount = 40000.00, close = 2026-12-31, owner = "anna" },
  { at = 2026-10-02T13:45:00Z, by = "bo", event = "note", text = "Talked to procurement; wants 10 % off." },
  { at = 2026-10-20T15:01:00Z, by = "anna", event = "changed", probability = 80.5, category = "commit", cleared = ["currency", "closed"], from = "phone", text = "by phone" },
]

[[items]]
product = "seat"
quantity = 40
price = 1200.00

[[items]]
text = "Set-up"
price = 900.00
)";

const std::string sample_customer_text = R"(name = "Acme Corp"
kind = "individual"
status = "prospect"
owner = "anna"
source = "referral"
industry = "logistics"
website = "https://acme.example"
tags = ["nordics"]
external = { hubspot = "881" }
vat = "NO 123"
notes = "Buys in Q4."
history = [
  { at = 2026-03-02T09:00:00Z, by = "anna", event = "created", status = "lead" },
]

[[contacts]]
name = "Ola Nordmann"
role = "CTO"
email = ["ola@acme.example"]
phone = ["+47 1", "+47 2"]
birthday = 1980-05-17

[[contacts]]
name = "Kari"
)";

Config sample_config() {
  Config config = default_config();
  config.pipelines = {{"renewals",
                       {{"notice", "Notice", {}, Category::pipeline, State::open, {}, {}},
                        {"renewed", "Renewed", {10000}, Category::closed, State::won, {}, {}},
                        {"gone", "Gone", {}, Category::omitted, State::lost, {}, {}}}}};
  return config;
}

Opportunity sample_opportunity() {
  Opportunity record;
  record.id = sample_opportunity_id;
  record.name = "Annual renewal";
  record.customer = CustomerId{"acme"};
  record.stage = "notice";
  record.currency = Currency::find("NOK");
  record.amount = Money{4800000, *record.currency};
  record.close = parse_iso_date("2026-12-15");
  record.probability = Percent{8050};
  record.category = Category::commit;
  record.owner = "anna";
  record.type = "renewal";
  record.source = "referral";
  record.pipeline = "renewals";
  record.tags = {"priority", "nordics"};
  record.external = {{"hubspot", "12345"}, {"old crm", "7"}};
  record.next_step = NextStep{parse_iso_date("2026-11-28"), "Send the revised order form"};
  record.closed = parse_iso_date("2026-12-11");
  record.lost_reason = "price";
  record.notes = "Champion: Ola. \"Security\" review is blocking.\n";
  record.contacts = {{"Ola Nordmann", "champion"}, {"Kari", ""}};
  record.tasks = {
      {1, "Send SOC 2 report", parse_iso_date("2026-11-25"), "anna", parse_iso_date("2026-11-24")},
      {2, "Call", {}, "", {}}};
  record.history = opportunity_history();
  record.items = {table({{"product", string_value("seat"), {}},
                         {"quantity", integer_value(40), {}},
                         {"price", token_value(Value::Kind::floating, "1200.00"), {}}}),
                  table({{"text", string_value("Set-up"), {}},
                         {"price", token_value(Value::Kind::floating, "900.00"), {}}})};
  record.extra = {{"region", string_value("EMEA"), {}},
                  {"support",
                   table({{"level", string_value("gold"), {}},
                          {"hours", array_value({integer_value(8), integer_value(16)}), {}}}),
                   {}}};
  return record;
}

Customer sample_customer() {
  Customer record;
  record.id = sample_customer_id;
  record.name = "Acme Corp";
  record.kind = CustomerKind::individual;
  record.status = CustomerStatus::prospect;
  record.owner = "anna";
  record.source = "referral";
  record.industry = "logistics";
  record.website = "https://acme.example";
  record.tags = {"nordics"};
  record.external = {{"hubspot", "881"}};
  record.notes = "Buys in Q4.";
  record.history = {event("2026-03-02T09:00:00Z", "anna", EventKind::created)};
  record.history[0].changes.status = "lead";
  record.contacts = {{"Ola Nordmann",
                      "CTO",
                      {"ola@acme.example"},
                      {"+47 1", "+47 2"},
                      {{"birthday", token_value(Value::Kind::date, "1980-05-17"), {}}}},
                     {"Kari", "", {}, {}, {}}};
  record.extra = {{"vat", string_value("NO 123"), {}}};
  return record;
}

}  // namespace deals

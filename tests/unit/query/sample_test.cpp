// SPDX-License-Identifier: MIT
#include "sample.hpp"

#include <algorithm>

namespace deals::sample {
namespace {

Date day(int year, int month, int number) { return *make_date(year, month, number); }
Money euros(std::int64_t amount) { return {amount * 100, *Currency::find("EUR")}; }

Event entered(Date on, std::string stage, std::string pipeline = "") {
  Event event;
  event.at = noon_of(on);
  event.by = "anna";
  event.kind = EventKind::created;
  event.changes.stage = std::move(stage);
  if (!pipeline.empty()) event.changes.pipeline = std::move(pipeline);
  return event;
}

Opportunity deal(std::string customer, std::string name, std::string stage, std::string owner) {
  Opportunity deal;
  deal.id.text = customer + "-" + name.substr(0, name.find(' '));
  deal.customer.text = std::move(customer);
  deal.name = std::move(name);
  deal.stage = std::move(stage);
  deal.owner = std::move(owner);
  return deal;
}

Opportunity acme() {
  auto acme = deal("acme", "renewal for a year", "negotiation", "anna");
  acme.amount = euros(48000);
  acme.close = day(2026, 12, 15);
  acme.probability = Percent{8000};
  acme.category = Category::best;
  acme.type = "renewal";
  acme.source = "referral";
  acme.tags = {"priority", "nordics"};
  acme.external = {{"hubspot", "12345"}};
  acme.next_step = NextStep{day(2026, 11, 28), "Send the order form"};
  acme.notes = "Champion: Ola.\nSecurity review is blocking.";
  acme.contacts = {{"Åse Nordmann", "champion"}};
  acme.history = {entered(day(2026, 9, 1), "lead"), entered(day(2026, 10, 20), "negotiation")};
  acme.extra = {{"region", string_value("EMEA"), {}},
                {"score", integer_value(7), {}},
                {"ratio", token_value(Value::Kind::floating, "2.50"), {}},
                {"pilot", boolean_value(true), {}},
                {"signed_on", token_value(Value::Kind::date, "2026-10-05"), {}},
                {"rivals", array_value({string_value("Initech"), string_value("Hooli")}), {}}};
  return acme;
}

Opportunity globex() {
  auto globex = deal("globex", "pilot", "proposal", "Bo");
  globex.amount = Money{1250050, *Currency::find("EUR")};
  globex.close = day(2026, 11, 3);
  globex.type = "new";
  globex.tags = {"nordics"};
  globex.next_step = NextStep{{}, "Call"};
  globex.history = {entered(day(2026, 10, 21), "proposal")};
  globex.extra = {{"region", string_value("AMER"), {}},
                  {"score", integer_value(12), {}},
                  {"pilot", boolean_value(false), {}},
                  {"signed_on", string_value("soon"), {}}};
  return globex;
}

Opportunity hooli() {
  auto hooli = deal("hooli", "seats (40)", "qualification", "");
  hooli.currency = Currency::find("USD");
  hooli.amount = Money{950000, *hooli.currency};
  hooli.close = day(2027, 1, 10);
  return hooli;
}

Opportunity wonka() {
  auto wonka = deal("wonka", "notice", "notice", "anna");
  wonka.pipeline = "renewals";
  wonka.amount = euros(0);
  wonka.close = day(2026, 12, 31);
  wonka.history = {entered(day(2026, 11, 20), "notice", "renewals")};
  return wonka;
}

Customer customer(std::string id, std::string name) {
  Customer customer;
  customer.id.text = std::move(id);
  customer.name = std::move(name);
  return customer;
}

std::string answer(char initial, Match match) {
  if (match == Match::no) return "";
  return std::string(1, initial) + (match == Match::unknown ? "? " : " ");
}

Result<Filter> parsed(const std::string& filter, RecordKind kind) {
  return parse_filter(std::vector{filter}, kind, {config(), today(), "anna"});
}

const Customer* customer_of(const Opportunity& deal) {
  for (const auto& one : customers()) {
    if (one.id == deal.customer) return &one;
  }
  return nullptr;
}

}  // namespace

Date today() { return day(2026, 11, 21); }

Config config() {
  using Type = FieldDeclaration::Type;
  auto config = default_config();
  config.pipelines = {{"renewals", {{"notice", "Notice period", Percent{5000}}}}};
  config.opportunity_fields = {{"region", Type::string, {"EMEA", "AMER"}, false},
                               {"score", Type::integer, {}, false},
                               {"ratio", Type::decimal, {}, false},
                               {"pilot", Type::boolean, {}, false},
                               {"signed_on", Type::date, {}, false},
                               {"rivals", Type::string, {}, false}};
  config.customer_fields = {{"size", Type::integer, {}, false}};
  return config;
}

const std::vector<Customer>& customers() {
  static const auto all = [] {
    std::vector<Customer> some{customer("acme", "Acme Corp"), customer("globex", "Globex"),
                               customer("soylen", "Søylen Ærlig AS")};
    some[0].industry = "logistics";
    some[0].owner = "anna";
    some[0].tags = {"nordics"};
    some[0].external = {{"hubspot", "881"}};
    some[0].contacts = {{"Ola Nordmann", "CTO", {"ola@acme.example"}, {}, {}}};
    some[0].extra = {{"size", integer_value(250), {}}};
    some[0].history = {entered(day(2026, 3, 2), "")};
    some[1].status = CustomerStatus::lead;
    some[1].website = "https://globex.example";
    some[2].kind = CustomerKind::individual;
    some[2].source = "fair";
    return some;
  }();
  return all;
}

const std::vector<Opportunity>& opportunities() {
  static const auto all = [] {
    auto soylen = deal("soylen", "workshop", "lead", "anna");
    soylen.history = {entered(day(2026, 11, 11), "lead")};
    auto umbrella = deal("umbrella", "licences", "won", "Bo");
    umbrella.amount = euros(18000);
    umbrella.closed = day(2026, 11, 10);
    auto vandelay = deal("vandelay", "import", "lost", "Bo");
    vandelay.amount = euros(5000);
    vandelay.closed = day(2026, 7, 30);
    vandelay.lost_reason = "price";
    return std::vector{acme(), globex(), hooli(), soylen, umbrella, vandelay, wonka()};
  }();
  return all;
}

std::string matching(const std::string& filter) {
  const auto parsed_filter = parsed(filter, RecordKind::opportunity);
  if (!parsed_filter) return parsed_filter.error().message;
  std::string found;
  for (const auto& deal : opportunities()) {
    found += answer(deal.id.text.view().front(), parsed_filter->matches(deal, customer_of(deal)));
  }
  if (!found.empty()) found.pop_back();
  return found;
}

std::string matching_customers(const std::string& filter) {
  const auto parsed_filter = parsed(filter, RecordKind::customer);
  if (!parsed_filter) return parsed_filter.error().message;
  std::string found;
  for (const auto& one : customers()) {
    found += answer(one.id.text.front(), parsed_filter->matches(one));
  }
  if (!found.empty()) found.pop_back();
  return found;
}

std::string complaint(const std::string& filter, RecordKind kind) {
  const auto parsed_filter = parsed(filter, kind);
  if (parsed_filter) return "";
  const auto& error = parsed_filter.error();
  std::string text = error.message + "\n";
  if (error.excerpt.column > 0) {
    text += error.excerpt.text + "\n";
    text += std::string(static_cast<std::size_t>(error.excerpt.column - 1), ' ');
    text += std::string(static_cast<std::size_t>(error.excerpt.length), '^') + "\n";
  }
  for (const auto& hint : error.hints) text += "hint: " + hint + "\n";
  return text;
}

}  // namespace deals::sample

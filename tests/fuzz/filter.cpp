// SPDX-License-Identifier: MIT
#include <deals/query/filter.hpp>
#include <deals/text/record.hpp>

#include "fuzzing.hpp"

// The words of a filter, one a line.
namespace deals::fuzz {
namespace {

struct Sample {
  Config config = default_config();
  std::vector<Opportunity> deals;
  std::vector<Customer> customers;
};

Opportunity deal_of(const std::string& id, std::string_view text, const Config& config) {
  auto read = read_opportunity(text, OpportunityId{id}, config);
  require(static_cast<bool>(read), "the sample reads", text);
  return std::move(read->record);
}

const Sample& sample() {
  static const Sample made = [] {
    using Type = FieldDeclaration::Type;
    Sample sample;
    sample.config.opportunity_fields = {{"region", Type::string, {"EMEA", "AMER"}, false},
                                        {"score", Type::integer, {}, false},
                                        {"ratio", Type::decimal, {}, false},
                                        {"pilot", Type::boolean, {}, false},
                                        {"signed_on", Type::date, {}, false}};
    sample.deals.push_back(deal_of("acme-ann", R"(name = "Ånn's renewal"
customer = "acme"
stage = "negotiation"
amount = 48000.50
close = 2026-12-15
owner = "anna"
tags = ["hot", "two words"]
next_step = { on = 2026-11-28, text = "Call" }
region = "EMEA"
score = 7
ratio = 2.50
pilot = true
signed_on = 2026-10-05
notes = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!"
history = [{ at = 2026-09-01T08:00:00Z, by = "anna", event = "created", stage = "lead" }]
)",
                                   sample.config));
    sample.deals.push_back(deal_of("globex-pilot", R"(name = "Pilot"
customer = "globex"
stage = "won"
amount = 100
currency = "JPY"
closed = 2026-11-03
)",
                                   sample.config));
    sample.deals.push_back(
        deal_of("none", "name = \"-\"\ncustomer = \"none\"\nstage = \"lead\"\n", sample.config));
    sample.customers.resize(1);
    sample.customers[0].id.text = "acme";
    sample.customers[0].name = "Acme Søhne";
    sample.customers[0].tags = {"nordics"};
    return sample;
  }();
  return made;
}

std::vector<Match> matches(const Filter& filter, RecordKind kind) {
  std::vector<Match> found;
  if (kind == RecordKind::customer) {
    for (const Customer& one : sample().customers) found.push_back(filter.matches(one));
    return found;
  }
  for (const Opportunity& deal : sample().deals) {
    const bool is_acme = deal.customer.text == "acme";
    found.push_back(filter.matches(deal, is_acme ? sample().customers.data() : nullptr));
  }
  return found;
}

Result<Filter> parsed(const std::vector<std::string>& words, RecordKind kind) {
  return parse_filter(words, kind, {sample().config, *make_date(2026, 11, 21), "anna"});
}

std::vector<Match> turned(std::vector<Match> found) {
  for (Match& one : found) {
    if (one != Match::unknown) one = one == Match::yes ? Match::no : Match::yes;
  }
  return found;
}

/// Around a filter, as long as this does not make it nest too deeply.
void check_around(const std::string& before, const std::string& after, const Filter& filter,
                  RecordKind kind, const std::vector<Match>& expected) {
  const auto around = parsed({before + filter.source() + after}, kind);
  if (!around) return;
  require(matches(*around, kind) == expected, before + "…" + after, filter.source());
}

void check(const std::vector<std::string>& words, RecordKind kind) {
  const auto filter = parsed(words, kind);
  if (!filter) {
    require(filter.error().kind == ErrorKind::usage, "a filter's error", filter.error().message);
    require(filter.error().excerpt.column >= 0, "its excerpt", filter.error().message);
    return;
  }
  const auto found = matches(*filter, kind);
  if (filter->is_empty()) return;
  const auto again = parsed({filter->source()}, kind);
  require(again && matches(*again, kind) == found, "its source is the same filter",
          filter->source());
  check_around("not (", ")", *filter, kind, turned(found));
  check_around("(", ") or (" + filter->source() + ")", *filter, kind, found);
  check_around("(", ") and (" + filter->source() + ")", *filter, kind, found);
}

}  // namespace

void filter(std::string_view input) {
  const auto words = lines_of(input);
  check(words, RecordKind::opportunity);
  check(words, RecordKind::customer);
  for (const std::string& word : words) (void)looks_like_term(word);
}

}  // namespace deals::fuzz

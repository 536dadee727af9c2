// SPDX-License-Identifier: MIT
#include <deals/text/record.hpp>

#include "catch.hpp"
#include "said.hpp"

using namespace deals;

namespace {

struct Case {
  std::string text;
  std::string said;  ///< "": nothing is wrong; else with a line break in front
};

/// What is said of an opportunity that has these lines besides what it must have.
std::string said_of(const std::string& lines) {
  const std::string text = "name = \"Renewal\"\ncustomer = \"acme\"\nstage = \"lead\"\n" + lines;
  const Config config = default_config();
  const auto read = read_opportunity(text, OpportunityId{"acme-renewal"}, config);
  const std::string all = read ? said(read->problems) : said(read.error());
  return all.empty() ? "" : "\n" + all;
}

const std::vector<Case> events = {
    {"history = []", ""},
    {R"(history = [ { at = 2026-01-01T00:00:00Z, event = "note" } ])", ""},
    {R"([[history]]
at = 2026-01-01 09:00:00+02:00
event = "moved"
stage = "one-that-is-gone")",
     ""},
    {R"(history = "x")", R"(
opportunities/acme-renewal.toml:4:11: history must be an array of tables, not the string "x" [wrong-type]
history = "x"
          ^~~
)"},
    {"history = [ 1 ]", R"(
opportunities/acme-renewal.toml:4:13: history must be an array of tables, not the integer 1 [wrong-type]
history = [ 1 ]
            ^
)"},
    {R"(history = [ { event = "note" } ])", R"(
opportunities/acme-renewal.toml:4:13: an event without "at" [missing-key]
history = [ { event = "note" } ]
            ^~~~~~~~~~~~~~~~~~
hint: an event is { at = 2026-11-21T10:30:00Z, event = "note", … }
)"},
    {"history = [ { at = 2026-01-01T00:00:00Z } ]", R"(
opportunities/acme-renewal.toml:4:13: an event without "event" [missing-key]
history = [ { at = 2026-01-01T00:00:00Z } ]
            ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~
hint: an event is { at = 2026-11-21T10:30:00Z, event = "note", … }
)"},
    {R"([[history]]
event = "note")",
     R"(
opportunities/acme-renewal.toml:4:1: an event without "at" [missing-key]
[[history]]
^~~~~~~~~~~
hint: an event is { at = 2026-11-21T10:30:00Z, event = "note", … }
)"},
    {R"(history = [ { at = 2026-01-01, event = "note" } ])", R"(
opportunities/acme-renewal.toml:4:20: at must be a date-time with an offset, not the date 2026-01-01 [wrong-type]
history = [ { at = 2026-01-01, event = "note" } ]
                   ^~~~~~~~~~
hint: write it like 2026-11-21T10:30:00Z
)"},
    {R"(history = [ { at = 2026-01-01T00:00:00, event = "note" } ])", R"(
opportunities/acme-renewal.toml:4:20: at must be a date-time with an offset, not the date-time 2026-01-01T00:00:00 [wrong-type]
history = [ { at = 2026-01-01T00:00:00, event = "note" } ]
                   ^~~~~~~~~~~~~~~~~~~
hint: write it like 2026-11-21T10:30:00Z
)"},
    {R"(history = [ { at = 2026-01-01T00:00:00Z, event = "notes" } ])", R"(
opportunities/acme-renewal.toml:4:50: unknown event "notes" [unknown-event]
history = [ { at = 2026-01-01T00:00:00Z, event = "notes" } ]
                                                 ^~~~~~~
hint: did you mean "note"?
)"},
    {R"(history = [ { at = 2026-01-01T00:00:00Z, event = "moved", stage = 5 } ])", R"(
opportunities/acme-renewal.toml:4:67: stage must be a string, not the integer 5 [wrong-type]
history = [ { at = 2026-01-01T00:00:00Z, event = "moved", stage = 5 } ]
                                                                  ^
hint: put it in quotes: stage = "5"
)"},
    {R"(history = [ { at = 2026-01-01T00:00:00Z, event = "changed", amount = -5 } ])", R"(
opportunities/acme-renewal.toml:4:70: amount "-5" is negative [bad-amount]
history = [ { at = 2026-01-01T00:00:00Z, event = "changed", amount = -5 } ]
                                                                     ^~
)"},
    {R"(history = [ { at = 2026-01-01T00:00:00Z, event = "changed", probability = 101 } ])", R"(
opportunities/acme-renewal.toml:4:75: probability "101" is not between 0 and 100 [bad-percent]
history = [ { at = 2026-01-01T00:00:00Z, event = "changed", probability = 101 } ]
                                                                          ^~~
)"},
    {R"(history = [ { at = 2026-01-01T00:00:00Z, event = "changed", cleared = ["probabilty"] } ])",
     R"(
opportunities/acme-renewal.toml:4:72: unknown tracked field "probabilty" [unknown-tracked-field]
history = [ { at = 2026-01-01T00:00:00Z, event = "changed", cleared = ["probabilty"] } ]
                                                                       ^~~~~~~~~~~~
hint: did you mean "probability"?
)"},
    {R"(history = [ { at = 2026-01-01T00:00:00Z, event = "changed", cleared = "probability" } ])",
     R"(
opportunities/acme-renewal.toml:4:71: cleared must be an array of strings, not the string "probability" [wrong-type]
history = [ { at = 2026-01-01T00:00:00Z, event = "changed", cleared = "probability" } ]
                                                                      ^~~~~~~~~~~~~
hint: put it in brackets: cleared = ["probability"]
)"},
    {R"(history = [
  { at = 2026-01-01T00:00:00Z, event = "call", by = 1 },
  { at = 1, event = "call" },
])",
     R"(
opportunities/acme-renewal.toml:5:53: by must be a string, not the integer 1 [wrong-type]
  { at = 2026-01-01T00:00:00Z, event = "call", by = 1 },
                                                    ^
hint: put it in quotes: by = "1"
)"},
};

}  // namespace

TEST_CASE("an event has a moment, a kind and typed fields") {
  for (const Case& each : events) {
    INFO(each.text);
    CHECK(said_of(each.text) == each.said);
  }
}

TEST_CASE("an event is read with its tracked fields, and keeps its other keys") {
  const auto read = read_customer(
      "name = \"Acme\"\nhistory = [ { at = 2026-01-01T10:00:00+02:00, by = \"bo\", event = "
      "\"changed\", "
      "stage = \"lead\", amount = 40000.00, currency = \"NOK\", close = 2026-12-31, probability = "
      "12.5, "
      "category = \"best\", owner = \"anna\", pipeline = \"x\", status = \"lead\", "
      "lost_reason = \"price\", closed = 2026-12-30, cleared = [\"amount\"], text = \"hi\", n = 1 "
      "} ]",
      CustomerId{"acme"});
  REQUIRE(read);
  Event expected;
  expected.at = *parse_moment("2026-01-01T08:00:00Z");
  expected.by = "bo";
  expected.kind = EventKind::changed;
  expected.changes = {.stage = "lead",
                      .owner = "anna",
                      .pipeline = "x",
                      .status = "lead",
                      .lost_reason = "price",
                      .amount = Decimal{40000, 0},
                      .close = parse_iso_date("2026-12-31"),
                      .closed = parse_iso_date("2026-12-30"),
                      .probability = Percent{1250},
                      .currency = Currency::find("NOK"),
                      .category = Category::best};
  expected.cleared = {"amount"};
  expected.text = "hi";
  expected.extra = {{"n", integer_value(1), {}}};
  CHECK(read->record.history == History{expected});
}

// SPDX-License-Identifier: MIT
#include <deals/text/record.hpp>
#include <functional>

#include "catch.hpp"
#include "said.hpp"
#include "sample.hpp"

using namespace deals;

namespace {

using ChangeOpportunity = std::function<void(Opportunity&)>;

const std::string start = "name = \"Renewal\"\ncustomer = \"acme\"\nstage = \"lead\"\n";

/// The text of an opportunity after a change, or what is wrong with it.
std::string changed(const std::string& text, const ChangeOpportunity& change) {
  const Config config = sample_config();
  const auto read = read_opportunity(text, sample_opportunity_id, config);
  if (!read) return said(read.error());
  Opportunity after = read->record;
  change(after);
  const auto updated = update_opportunity(text, read->record, after, config);
  return updated ? *updated : said(updated.error());
}

/// The same with the lines behind the ones that every opportunity has.
std::string changed_lines(const std::string& lines, const ChangeOpportunity& change) {
  const std::string text = changed(start + lines, change);
  return text.starts_with(start) ? text.substr(start.size()) : text;
}

Event event(EventKind kind, const std::string& text) {
  Event event;
  event.at = *parse_moment("2026-11-21T10:30:00Z");
  event.by = "anna";
  event.kind = kind;
  event.text = text;
  return event;
}

}  // namespace

TEST_CASE("what did not change keeps every byte") {
  const std::string text =
      "\xEF\xBB\xBF# top\r\n name='Renewal' # n\r\ncustomer\t= \"acme\"\r\nstage = \"lead\"\r\n"
      "amount = +48_000.1\r\ntags = [ 'a',\r\n\t'b' ]\r\nhistory = []\r\n";
  CHECK(changed(text, [](Opportunity&) {}) == text);
  CHECK(changed(text, [](Opportunity& deal) { deal.owner = "anna"; }) ==
        "\xEF\xBB\xBF# top\r\n name='Renewal' # n\r\ncustomer\t= \"acme\"\r\nstage = \"lead\"\r\n"
        "amount = +48_000.1\r\nowner = \"anna\"\r\ntags = [ 'a',\r\n\t'b' ]\r\nhistory = []\r\n");
}

TEST_CASE("a value is set, added in its place, and removed") {
  CHECK(changed(R"(name = "Renewal"   # the yearly one
customer = "acme"
stage = 'lead'  # hot
owner = "anna"

# money
amount = 48_000
probability = 80
notes = "x"
)",
                [](Opportunity& deal) {
                  deal.stage = "proposal";
                  deal.amount = Money{5000050, deal.amount->currency};
                  deal.close = parse_iso_date("2026-12-15");
                  deal.category = Category::best;
                  deal.probability = {};
                  deal.owner = "";
                }) == R"(name = "Renewal"   # the yearly one
customer = "acme"
stage = "proposal"  # hot

# money
amount = 50000.50
close = 2026-12-15
category = "best"
notes = "x"
)");
}

TEST_CASE("empty texts and lists in a file are filled, not doubled") {
  CHECK(changed_lines("owner = \"\"\ntags = []\nexternal = {}\nhistory = []\n",
                      [](Opportunity& deal) {
                        deal.owner = "anna";
                        deal.tags = {"x", "y"};
                        deal.external = {{"hubspot", "1"}};
                        deal.history = {event(EventKind::call, "")};
                      }) == R"(owner = "anna"
tags = ["x", "y"]
external = { hubspot = "1" }
history = [
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "call" },
]
)");
}

TEST_CASE("tags come and go one by one") {
  CHECK(changed_lines("tags = [\n  \"a\",  # first\n  \"b\",  # second\n  \"c\",\n]\n",
                      [](Opportunity& deal) {
                        deal.tags = {"a", "c", "d"};
                      }) == "tags = [\n  \"a\",  # first\n  \"c\",\n  \"d\",\n]\n");
  CHECK(changed_lines("tags = ['a', 'b']\n", [](Opportunity& deal) { deal.tags = {"x"}; }) ==
        "tags = [\"x\"]\n");
  CHECK(changed_lines("tags = ['a']\n", [](Opportunity& deal) { deal.tags.clear(); }) == "");
  CHECK(changed_lines("notes = \"n\"\n", [](Opportunity& deal) {
          deal.tags = {"x", "y"};
        }) == "tags = [\"x\", \"y\"]\nnotes = \"n\"\n");
}

TEST_CASE("events are appended, one a line") {
  const auto note = [](Opportunity& deal) { deal.history.push_back(event(EventKind::note, "hi")); };
  const std::string line =
      "{ at = 2026-11-21T10:30:00Z, by = \"anna\", event = \"note\", text = \"hi\" }";
  CHECK(changed_lines("tasks = []\n", note) == "tasks = []\nhistory = [\n  " + line + ",\n]\n");
  const std::string old = "{ at = 2026-01-01T00:00:00Z, event = 'call' }";
  CHECK(changed_lines("history = [\n\t" + old + "\n]\n", note) ==
        "history = [\n\t" + old + ",\n\t" + line + "\n]\n");
  CHECK(changed_lines("[[history]]\nat = 2026-01-01T00:00:00Z\nevent = 'call'\n", note) ==
        "[[history]]\nat = 2026-01-01T00:00:00Z\nevent = 'call'\n\n[[history]]\n"
        "at = 2026-11-21T10:30:00Z\nby = \"anna\"\nevent = \"note\"\ntext = \"hi\"\n");
}

TEST_CASE("the past cannot be changed") {
  const std::string lines = "history = [ { at = 2026-01-01T00:00:00Z, event = \"call\" } ]\n";
  const std::string refused = ": an event of the past was changed []\n";
  CHECK(changed_lines(lines, [](Opportunity& deal) { deal.history[0].text = "x"; }) == refused);
  CHECK(changed_lines(lines, [](Opportunity& deal) { deal.history.clear(); }) == refused);
}

TEST_CASE("tasks are added, changed and removed") {
  const std::string lines = R"(tasks = [
  { id = 1, text = "One" },  # first
  { id = 2, text = "Two", due = 2026-11-25 },
]
)";
  CHECK(changed_lines(lines, [](Opportunity& deal) {
          deal.tasks[1].done = parse_iso_date("2026-11-24");
          deal.tasks[1].due = {};
          deal.tasks.push_back({3, "Three", {}, "bo", {}});
        }) == R"(tasks = [
  { id = 1, text = "One" },  # first
  { id = 2, text = "Two", done = 2026-11-24 },
  { id = 3, text = "Three", owner = "bo" },
]
)");
  CHECK(changed_lines(lines, [](Opportunity& deal) { deal.tasks.erase(deal.tasks.begin()); }) ==
        "tasks = [\n  { id = 2, text = \"Two\", due = 2026-11-25 },\n]\n");
  CHECK(changed_lines("", [](Opportunity& deal) {
          deal.tasks = {{1, "One", {}, "", {}}, {2, "Two", {}, "", {}}};
        }) == "tasks = [\n  { id = 1, text = \"One\" },\n  { id = 2, text = \"Two\" },\n]\n");
}

TEST_CASE("a next step keeps its layout") {
  const auto change = [](Opportunity& deal) {
    deal.next_step = NextStep{parse_iso_date("2026-12-01"), "Call"};
  };
  CHECK(changed_lines("next_step = {on=2026-11-28,text='Send it'} # soon\n", change) ==
        "next_step = {on=2026-12-01,text=\"Call\"} # soon\n");
  CHECK(changed_lines("[next_step]\ntext = 'Call'\n", change) ==
        "[next_step]\non = 2026-12-01\ntext = 'Call'\n");
  CHECK(changed_lines("owner = 'bo'\n", change) ==
        "owner = 'bo'\nnext_step = { on = 2026-12-01, text = \"Call\" }\n");
  const auto remove = [](Opportunity& deal) { deal.next_step.reset(); };
  CHECK(changed_lines("next_step = { text = 'Call' }\n", remove) == "");
  CHECK(changed_lines("next_step.text = 'Call'\n", remove) == "");
  CHECK(changed_lines("owner = 'bo'\n\n[next_step]\ntext = 'Call'\n", remove) == "owner = 'bo'\n");
}

TEST_CASE("external ids change one by one") {
  CHECK(changed_lines("external = { hubspot = 881, old = 'x' }\n", [](Opportunity& deal) {
          deal.external = {{"hubspot", "881"}, {"pipedrive", "7"}};
        }) == "external = { hubspot = 881, pipedrive = \"7\" }\n");
  CHECK(changed_lines("[external]\nhubspot = 881\n", [](Opportunity& deal) {
          deal.external[0].second = "882";
        }) == "[external]\nhubspot = \"882\"\n");
}

TEST_CASE("notes stay on one line where they were and can") {
  const auto set = [](const char* text) {
    return [text](Opportunity& deal) { deal.notes = text; };
  };
  CHECK(changed_lines("notes = 'x' # n\n", set("y")) == "notes = \"y\" # n\n");
  CHECK(changed_lines("notes = 'x' # n\n", set("y\nz")) == "notes = \"\"\"\ny\nz\"\"\" # n\n");
  CHECK(changed_lines("notes = \"\"\"\nx\n\"\"\"\n", set("y\n")) == "notes = \"\"\"\ny\n\"\"\"\n");
  CHECK(changed_lines("history = []\n", set("y\n")) == "notes = \"\"\"\ny\n\"\"\"\nhistory = []\n");
}

TEST_CASE("custom fields change where they differ") {
  const std::string lines = R"(region = "EMEA"
support = { level = "gold", hours = [8, 16] }
history = []
[plan]
price = 1_000.0
)";
  CHECK(changed_lines(lines, [](Opportunity& deal) {
          deal.extra[0].value = string_value("APAC");
          deal.extra[1].value.entries[1].value.items[1] = integer_value(17);
          deal.extra[2].value.entries[0].value = integer_value(5);
          deal.extra.push_back({"seats", integer_value(3), {}});
        }) == R"(region = "APAC"
support = { level = "gold", hours = [8, 17] }
seats = 3
history = []
[plan]
price = 5
)");
  CHECK(changed_lines(lines, [](Opportunity& deal) { deal.extra.clear(); }) == "history = []\n");
}

TEST_CASE("line items are blocks at the end") {
  Value item;
  item.kind = Value::Kind::table;
  item.entries = {{"product", string_value("seat"), {}}, {"quantity", integer_value(40), {}}};
  CHECK(changed_lines("history = []\n", [&](Opportunity& deal) {
          deal.items = {item, item};
        }) == R"(history = []

[[items]]
product = "seat"
quantity = 40

[[items]]
product = "seat"
quantity = 40
)");
}

TEST_CASE("nothing wrong is ever written") {
  CHECK(changed_lines("", [](Opportunity& deal) { deal.stage = "qualifed"; }) ==
        ": a change broke the file: unknown stage \"qualifed\" []\n");
  CHECK(changed_lines("", [](Opportunity& deal) { deal.next_step = NextStep{}; }) ==
        ": a change of the file is not what was meant []\n");
}

// SPDX-License-Identifier: MIT
// Strings that break programs, as names, notes and tags: refused, or kept to the byte; never raw on
// a screen.
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/text/parse.hpp>

#include "asking.hpp"
#include "json_line.hpp"

namespace deals::test {
namespace {

TestSurroundings small_book() {
  TestSurroundings world;
  world.storage.files = {
      {"deals.toml", ""},
      {"customers/acme.toml", "name = \"Acme\"\n"},
      {"opportunities/deal.toml", "name = \"Deal\"\ncustomer = \"acme\"\nstage = \"lead\"\n"}};
  return world;
}

Value parsed_json(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  return JsonLine(text).value();
}

Value member(const Value& table, const std::string& key) {
  for (const Entry& entry : table.entries) {
    if (entry.key == key) return entry.value;
  }
  FAIL("no member " + key);
  return {};
}

/// `field` of a record, as `show --json` gives it.
Value shown_field(TestSurroundings& world, const std::string& id, const std::string& field) {
  const Answer answer = ask(world, {"show", id, "--json"});
  REQUIRE(answer.code == 0);
  return member(member(parsed_json(answer.output), "data"), field);
}

Value filed(const TestSurroundings& world, const std::string& id, const std::string& field) {
  const std::string path = "opportunities/" + id + ".toml";
  return member(*parse_toml(world.storage.files.at(path), path), field);
}

void expect_clean_reports(TestSurroundings& world, const std::string& id) {
  const std::vector<std::vector<std::string>> reports = {{"list"},
                                                         {"board"},
                                                         {"show", id},
                                                         {"history", id},
                                                         {"check"},
                                                         {"export"},
                                                         {"forecast", "--by", "tag"},
                                                         {"list", "--output", "csv"},
                                                         {"list", "--output", "tsv"},
                                                         {"list", "--output", "markdown"},
                                                         {"list", "--output", "porcelain"},
                                                         {"list", "--columns", "id,name,tags"}};
  for (const auto& words : reports) {
    const Answer answer = ask(world, words);
    INFO(words[0]);
    CHECK(answer.code == 0);
    CHECK(is_safe(answer.output));
    CHECK(is_safe(answer.errors));
  }
}

/// Whether a change was made; one that was not left nothing behind but its message.
bool is_accepted(TestSurroundings& world, const std::vector<std::string>& words) {
  const auto files = world.storage.files;
  const Answer answer = ask(world, words);
  CHECK(is_safe(answer.output));
  CHECK(is_safe(answer.errors));
  if (answer.code == 0) return true;
  CHECK(answer.code == 2);
  CHECK(answer.errors.starts_with("deals: "));
  CHECK(world.storage.files == files);
  return false;
}

void try_as_name(const std::string& text) {
  TestSurroundings world = small_book();
  const bool is_new = is_accepted(
      world, {"create", "opportunity", "--customer", "acme", "--id", "new", "--", text});
  const bool is_changed = is_accepted(world, {"set", "deal", "--", "name=" + text});
  CHECK(is_new == is_changed);
  if (!is_new) return;
  for (const char* id : {"new", "deal"}) {
    CHECK(shown_field(world, id, "name").text == trim(text));
    CHECK(filed(world, id, "name").text == trim(text));
  }
  expect_clean_reports(world, "new");
}

void try_as_note(const std::string& text) {
  TestSurroundings world = small_book();
  if (!is_accepted(world, {"note", "deal", "--", text})) return;
  const std::string kept = text.substr(0, text.find_last_not_of(" \t\n") + 1);
  CHECK(member(shown_field(world, "deal", "history").items.front(), "text").text == kept);
  CHECK(member(filed(world, "deal", "history").items.back(), "text").text == kept);
  expect_clean_reports(world, "deal");
}

void try_as_notes(const std::string& text) {
  TestSurroundings world = small_book();
  if (text.empty() || !is_accepted(world, {"set", "deal", "--", "notes=" + text})) return;
  CHECK(shown_field(world, "deal", "notes").text == text);
  CHECK(filed(world, "deal", "notes").text == text);
  expect_clean_reports(world, "deal");
}

/// A comma ends a tag, so that one text may be several.
void try_as_tags(const std::string& text) {
  std::vector<std::string> tags;
  for (const std::string_view part : split(text, ',')) {
    const std::string tag(trim(part));
    if (!tag.empty() && std::find(tags.begin(), tags.end(), tag) == tags.end()) tags.push_back(tag);
  }
  TestSurroundings world = small_book();
  if (tags.empty() || !is_accepted(world, {"set", "deal", "--", "tags=" + text})) return;
  std::vector<std::string> kept;
  for (const Value& tag : shown_field(world, "deal", "tags").items) kept.push_back(tag.text);
  CHECK(kept == tags);
  kept.clear();
  for (const Value& tag : filed(world, "deal", "tags").items) kept.push_back(tag.text);
  CHECK(kept == tags);
  expect_clean_reports(world, "deal");
}

TEST_CASE("naughty strings are refused or kept exactly, and never shown raw") {
  const auto data = test_data("naughty strings are");
  if (!data) return;
  const Value strings = parsed_json(bytes_of(*data + "/naughty-strings/blns.json"));
  CHECK(strings.items.size() == 515);
  for (const Value& each : strings.items) {
    INFO(shown(each.text));
    try_as_name(each.text);
    try_as_note(each.text);
    try_as_notes(each.text);
    try_as_tags(each.text);
  }
}

TEST_CASE("a note keeps its indentation, and is refused with a lone carriage return") {
  TestSurroundings world = small_book();
  const auto noted = [&] {
    return member(filed(world, "deal", "history").items.back(), "text").text;
  };
  CHECK(ask(world, {"note", "deal", "\n \n\tx\r\n\r\n  y \r\n\n"}).code == 0);
  CHECK(noted() == "\tx\n\n  y");
  CHECK(ask(world, {"note", "deal", "a\rb"}).errors ==
        "deals: the note holds a control character: \"a\\rb\"\n");
  CHECK(noted() == "\tx\n\n  y");
}

}  // namespace
}  // namespace deals::test

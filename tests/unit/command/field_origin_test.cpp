// SPDX-License-Identifier: MIT
#include "../../../src/command/field_origin.hpp"

#include "pasts.hpp"

namespace deals {
namespace {

using namespace pasts;

/// `tags: c2`, `notes: uncommitted`, `name: cut`, `type: -`
std::string told(const FieldPast& past, const std::vector<std::string>& fields) {
  std::string text;
  for (const std::string& field : fields) {
    const FieldOrigin origin = past.origin_of_field(field);
    text += field + ": " +
            (origin.commit           ? origin.commit->id
             : origin.is_uncommitted ? "uncommitted"
             : origin.is_cut         ? "cut"
                                     : "-") +
            "\n";
  }
  return text;
}

}  // namespace

TEST_CASE("a field comes from the newest commit that made it what it is") {
  const FilePast past =
      line_of({{"c1", "anna", "2026-09-01", "name = \"Pilot\"\ntags = [\"a\"]\nseats = 4\n"},
               {"c2", "bo", "2026-09-02", "name = \"Pilot\"\ntags = [\"b\"]\nseats = 4\n"},
               {"c3", "bo", "2026-09-03", "name = \"Pilot\"\ntags = [\"a\"]\n"},
               {"c4", "eva", "2026-09-04", "name = \"Pilot\" # a comment\ntags = [ \"a\" ]\n"}});
  const FieldPast fields("name = \"Pilot\"\ntags = [\"a\"]\nnotes = \"New\"\n", &past);
  CHECK(told(fields, {"name", "tags", "notes", "seats", "type"}) ==
        "name: c1\ntags: c3\nnotes: uncommitted\nseats: c3\ntype: -\n");
  CHECK(fields.keys() == std::vector<std::string>{"name", "tags", "notes", "seats"});
}

TEST_CASE("without git nothing is known, and not even that it is not committed") {
  const FieldPast fields("name = \"Pilot\"\n", nullptr);
  CHECK(told(fields, {"name"}) == "name: -\n");
}

TEST_CASE("a file that is not committed is not committed at all") {
  const FilePast none;
  const FieldPast fields("name = \"Pilot\"\n", &none);
  CHECK(told(fields, {"name", "notes"}) == "name: uncommitted\nnotes: -\n");
}

TEST_CASE("a merge made only what neither side had") {
  const std::string base = "a = 1\nb = 1\nc = 1\n";
  const std::string ours = "a = 2\nb = 1\nc = 2\n";
  const std::string theirs = "a = 1\nb = 2\nc = 3\n";
  const std::string both = "a = 2\nb = 2\nc = 4\n";
  FilePast past =
      line_of({{"base", "anna", "2026-09-01", base}, {"ours", "anna", "2026-09-02", ours}});
  past.insert(past.begin(),
              {.commit = commit("theirs", "bo", "2026-09-03"), .text = theirs, .before = {base}});
  past.insert(
      past.begin(),
      {.commit = commit("merge", "eva", "2026-09-04"), .text = both, .before = {ours, theirs}});
  CHECK(told(FieldPast(both, &past), {"a", "b", "c"}) == "a: ours\nb: theirs\nc: merge\n");
}

TEST_CASE("what is older than a shallow clone has nobody") {
  FilePast past = line_of({{"c7", "anna", "2026-09-01", "a = 1\nb = 1\n"},
                           {"c8", "bo", "2026-09-02", "a = 1\nb = 2\n"}});
  past.back().before.clear();
  past.back().is_cut = true;
  CHECK(told(FieldPast("a = 1\nb = 2\n", &past), {"a", "b"}) == "a: cut\nb: c8\n");
}

TEST_CASE("texts that cannot be read are passed over, and so is what was there before a removal") {
  FilePast past = line_of({{"c1", "anna", "2026-09-01", "a = 1\n"},
                           {"c2", "bo", "2026-09-02", "<<<<<<< ours\na = 1\n"},
                           {"c3", "bo", "2026-09-03", "a = 2\n"}});
  CHECK(told(FieldPast("a = 2\n", &past), {"a"}) == "a: c3\n");
  past[1].text.reset();
  past[0].before = {std::nullopt};
  CHECK(told(FieldPast("a = 1\n", &past), {"a"}) == "a: uncommitted\n");
}

TEST_CASE("commits bring events, and fields of which no event tells") {
  const std::string one = "name = \"Pilot\"\nhistory = [ { at = 1, event = \"created\" } ]\n";
  const std::string two =
      "name = \"Pilot\"\nnotes = \"x\"\nhistory = [ { at = 1, event = \"created\" } ]\n";
  const std::string three =
      "name = \"Pilot\"\nnotes = \"x\"\nhistory = [ { at = 1, event = \"created\" }, { at = 2, "
      "event = \"note\" } ]\n";
  const FilePast past = line_of({{"c1", "anna", "2026-09-01", one},
                                 {"c2", "bo", "2026-09-02", two},
                                 {"c3", "bo", "2026-09-03", three}});
  std::string text;
  const FieldPast fields(three, &past);
  for (const FieldPast::Brought& each : fields.brought()) {
    text += each.version->commit.id + ":";
    for (std::size_t event : each.events) text += " event " + std::to_string(event);
    for (const std::string& field : each.fields) text += " " + field;
    text += "\n";
  }
  CHECK(text == "c3: event 1\nc2: notes\nc1: event 0 name\n");
  CHECK(fields.origin_of_event(1).commit->id == "c3");
  CHECK_FALSE(fields.origin_of_event(2).commit);
}

TEST_CASE("the event that set a field is the last one that changed it") {
  const std::string moved =
      "  { at = 2026-09-03T09:00:00Z, by = \"bo\", event = \"moved\", stage = \"proposal\" },\n"
      "  { at = 2026-09-04T09:00:00Z, by = \"eva\", event = \"changed\", stage = \"proposal\", "
      "close = 2026-12-01 },\n"
      "  { at = 2026-09-05T09:00:00Z, by = \"ann\", event = \"changed\", cleared = [\"close\"] "
      "},\n";
  const Opportunity record = deal(deal_file("stage = \"proposal\"\namount = 7\n", created + moved));
  const Tracked told = fold(record.history);
  const auto setter = [&](const std::string& field) {
    const Event* event = setting_event(record.history, field, told, tracked_of(record));
    return event == nullptr ? "nobody" : event->by;
  };
  CHECK(setter("stage") == "bo");
  CHECK(setter("close") == "ann");
  CHECK(setter("amount") == "nobody");
  CHECK(setter("owner") == "nobody");
  CHECK(setter("tags") == "nobody");
}

}  // namespace deals

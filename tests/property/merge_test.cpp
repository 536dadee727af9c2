// SPDX-License-Identifier: MIT
#include <deals/base/spelling.hpp>
#include <deals/text/merge_record.hpp>
#include <deals/text/parse.hpp>
#include <set>

#include "catch.hpp"
#include "playing.hpp"

using namespace deals;
using namespace deals::playing;

namespace {

/// What a person does on a clone in a few days, with edits by hand in between.
TestSurroundings cloned(const TestSurroundings& from, const std::string& user) {
  TestSurroundings clone;
  clone.storage.files = from.storage.files;
  clone.variables["DEALS_USER"] = user;
  Moment now = *parse_moment("2026-11-21T10:30:00Z");
  for (int steps = number(0, 4); steps > 0; --steps) {
    now.seconds += number(0, 100'000);
    clone.variables["DEALS_NOW"] = to_iso(now);
    const std::string id = any_of(ids(clone));
    if (chance(20)) edit_by_hand(clone, id);
    play(clone, random_change(id));
  }
  return clone;
}

std::multiset<std::string> event_lines(const std::string& text) {
  std::multiset<std::string> lines;
  for (std::string_view part : split(text, '\n')) {
    std::string line(part);
    if (!line.starts_with("  { at = ")) continue;
    while (line.ends_with('\r') || line.ends_with(',')) line.pop_back();
    lines.insert(std::move(line));
  }
  return lines;
}

/// The base's events and what either side added, each once.
std::multiset<std::string> united(const std::string& base, const std::string& ours,
                                  const std::string& theirs) {
  const auto started = event_lines(base);
  auto all = event_lines(ours);
  for (const std::string& line : event_lines(theirs)) {
    if (started.count(line) == 0 && all.count(line) == 0) all.insert(line);
  }
  return all;
}

}  // namespace

TEST_CASE("what two clones did merges alike from both sides, and no event is lost or invented") {
  CHECK(rc::check([] {
    TestSurroundings book = random_book();
    for (int steps = number(0, 3); steps > 0; --steps) play(book, random_change(any_of(ids(book))));
    const TestSurroundings ours = cloned(book, "anna");
    const TestSurroundings theirs = cloned(book, "bo");
    for (const std::string& id : ids(book)) {
      const std::string path = "opportunities/" + id + ".toml";
      const MergeSides sides{book.storage.files.at(path), ours.storage.files.at(path),
                             theirs.storage.files.at(path)};
      RC_LOG(*sides.base + "\n--- ours\n" + sides.ours + "\n--- theirs\n" + sides.theirs);
      const auto forth = merge_record(sides, RecordKind::opportunity);
      const auto back =
          merge_record({sides.base, sides.theirs, sides.ours}, RecordKind::opportunity);
      RC_ASSERT(static_cast<bool>(forth));
      RC_ASSERT(static_cast<bool>(back));
      RC_LOG("\n--- merged\n" + forth->text);
      RC_ASSERT(forth->conflicts == back->conflicts);
      RC_ASSERT(event_lines(forth->text) == united(*sides.base, sides.ours, sides.theirs));
      if (!forth->is_clean()) continue;
      RC_ASSERT(forth->text == back->text);
      RC_ASSERT(static_cast<bool>(parse_toml(forth->text, path)));
      book.storage.files[path] = forth->text;
    }
    book.variables["DEALS_NOW"] = "2027-01-01T00:00:00Z";
    const int code = play(book, {"check"});
    RC_LOG(book.output + book.errors);
    RC_ASSERT(code == 0);
  }));
}

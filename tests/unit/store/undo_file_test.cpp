// SPDX-License-Identifier: MIT
#include <deals/store/undo_file.hpp>

#include "catch.hpp"

namespace deals {
namespace {

UndoEntry sample() {
  UndoHead head;
  head.number = 42;
  head.at = *parse_moment("2026-11-21T10:30:00Z");
  head.by = "anna";
  head.command = "deals set acme-ann amount=5";
  head.what = "acme-ann: amount none → 5.00 EUR";
  return {head,
          {{"opportunities/a.toml", "old\nend\n", digest_of("new")},
           {"opportunities/b.toml", {}, digest_of("made")},
           {"opportunities/c.toml", "", {}}},
          {}};
}

const std::string text =
    "deals-undo 1\n"
    "number 42\n"
    "at 2026-11-21T10:30:00Z\n"
    "by anna\n"
    "command deals set acme-ann amount=5\n"
    "what acme-ann: amount none → 5.00 EUR\n"
    "undone no\n";

TEST_CASE("an entry of the undo journal begins with lines that a person can read") {
  CHECK(undo_file_text(sample()).starts_with(text));
}

TEST_CASE("an entry is read as it was written") {
  UndoEntry entry = sample();
  CHECK(*parse_undo_file(undo_file_text(entry)) == entry);
  entry.head.is_undone = true;
  entry.head.by.clear();
  CHECK(*parse_undo_file(undo_file_text(entry)) == entry);
}

TEST_CASE("what would break the lines of an entry's head is escaped") {
  UndoEntry entry = sample();
  entry.head.what = "two\nlines";
  CHECK(parse_undo_file(undo_file_text(entry))->head.what == "two\\nlines");
}

TEST_CASE("every part of an entry that is not the whole is refused") {
  const std::string whole = undo_file_text(sample());
  for (std::size_t size = 0; size < whole.size(); ++size) {
    CAPTURE(size);
    CHECK(!parse_undo_file(whole.substr(0, size)));
  }
  CHECK(!parse_undo_file(whole + "x"));
}

TEST_CASE("an entry with another text than it was written with is refused") {
  std::string changed = undo_file_text(sample());
  changed[changed.rfind("old")] = 'O';
  CHECK(parse_undo_file(changed).error().message == "is not a whole entry of the undo journal");
}

TEST_CASE("an entry of another layout, or one that writes where nothing may, is refused") {
  std::string newer = undo_file_text(sample());
  newer.replace(newer.find("deals-undo 1"), 12, "deals-undo 2");
  CHECK(!parse_undo_file(newer));
  UndoEntry outside = sample();
  outside.steps[0].path = "../a.toml";
  CHECK(!parse_undo_file(undo_file_text(outside)));
  outside.steps[0].path = ".git/config";
  CHECK(!parse_undo_file(undo_file_text(outside)));
}

}  // namespace
}  // namespace deals

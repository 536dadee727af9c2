// SPDX-License-Identifier: MIT
#include <deals/cli/run.hpp>

#include "catch.hpp"
#include "test_surroundings.hpp"

using namespace deals;

namespace {

TestSurroundings book_with_broken_entry() {
  TestSurroundings book;
  book.storage.files = {{"deals.toml", ""}};
  UndoEntry entry;
  entry.head.number = 7;
  entry.problem = Error{ErrorKind::invalid_data,
                        "is not a whole entry of the undo journal",
                        {".deals/undo/00000007"}};
  book.storage.journal.push_back(entry);
  return book;
}

}  // namespace

TEST_CASE("a command whose entry cannot be read is not undone, and the way out is named") {
  TestSurroundings book = book_with_broken_entry();
  CHECK(run({"undo"}, book) == 5);
  CHECK(book.output.empty());
  CHECK(book.errors ==
        "deals: .deals/undo/00000007: is not a whole entry of the undo journal\n"
        "  hint: remove .deals/undo/00000007 to forget that command\n");
}

TEST_CASE("an entry that cannot be read stands in the list") {
  TestSurroundings book = book_with_broken_entry();
  CHECK(run({"undo", "--list"}, book) == 0);
  CHECK(book.output ==
        " When  Who  What                  Files\n"
        "            .deals/undo/00000007         unreadable\n");
  CHECK(book.errors.empty());
}

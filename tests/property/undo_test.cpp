// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "playing.hpp"

using namespace deals;
using namespace deals::playing;

namespace {

Words random_command(const TestSurroundings& book) {
  const std::vector<std::string> all = ids(book);
  switch (number(0, 5)) {
    case 0:
      return {"create", "opportunity", "New", "--customer", "acme", "--notes", "Two\nlines"};
    case 1:
      return {"set", "--where", "is:open", "owner=chen", "--yes"};
    case 2:
      if (!all.empty()) return {"delete", any_of(all), "--yes"};
      [[fallthrough]];
    default:
      return all.empty() ? Words{"undo", "--list"} : random_change(any_of(all));
  }
}

}  // namespace

TEST_CASE("undo goes back through every state of the book, redo forward again") {
  CHECK(rc::check([] {
    TestSurroundings book = random_book();
    std::vector<Tree> states = {book.storage.files};
    for (int commands = number(1, 8); commands > 0; --commands) {
      const Words words = random_command(book);
      RC_LOG(said(words) + "\n");
      play(book, words);
      if (book.storage.files != states.back()) states.push_back(book.storage.files);
    }
    for (std::size_t at = states.size() - 1; at > 0; --at) {
      RC_ASSERT(play(book, {"undo"}) == 0);
      RC_ASSERT(book.storage.files == states[at - 1]);
    }
    RC_ASSERT(play(book, {"undo"}) == 0);
    RC_ASSERT(book.storage.files == states.front());
    for (std::size_t at = 1; at < states.size(); ++at) {
      RC_ASSERT(play(book, {"redo"}) == 0);
      RC_ASSERT(book.storage.files == states[at]);
    }
    RC_ASSERT(play(book, {"redo"}) == 0);
    RC_ASSERT(book.storage.files == states.back());
  }));
}

TEST_CASE("undo never takes away what was saved by hand since") {
  CHECK(rc::check([] {
    TestSurroundings book = random_book();
    const Words words = random_command(book);
    const Tree before = book.storage.files;
    play(book, words);
    if (book.storage.files == before || ids(book).empty()) return;
    const std::string id = any_of(ids(book));
    const bool is_touched = before.count("opportunities/" + id + ".toml") == 0 ||
                            before.at("opportunities/" + id + ".toml") !=
                                book.storage.files.at("opportunities/" + id + ".toml");
    book.storage.files.at("opportunities/" + id + ".toml") += "# by hand\n";
    const Tree edited = book.storage.files;
    const int code = play(book, {"undo"});
    RC_ASSERT(code == (is_touched ? 4 : 0));
    if (is_touched) RC_ASSERT(book.storage.files == edited);
    RC_ASSERT(book.storage.files.at("opportunities/" + id + ".toml").ends_with("# by hand\n"));
  }));
}

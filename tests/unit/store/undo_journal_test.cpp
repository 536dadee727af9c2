// SPDX-License-Identifier: MIT
#include <deals/store/book_storage.hpp>
#include <deals/store/undo_file.hpp>
#include <deals/store/undo_journal.hpp>

#include "catch.hpp"
#include "temporary_book.hpp"

#include <utime.h>

namespace deals {
namespace {

using Tree = std::map<std::string, std::string>;

const Moment now = *parse_moment("2026-11-21T10:30:00Z");

std::unique_ptr<Storage> open(const TemporaryBook& book, StorageOptions options = {}) {
  auto storage = open_book(book.path(), options);
  REQUIRE(storage);
  return *std::move(storage);
}

UndoNote note(const std::string& what, UndoLimits limits = {}) {
  UndoNote note;
  note.head.at = now;
  note.head.by = "anna";
  note.head.command = "deals " + what;
  note.head.what = what;
  note.limits = limits;
  note.now = now;
  return note;
}

/// "1 first", "2 second undone"; "3 ?" for one that cannot be read.
std::vector<std::string> journal(const Storage& storage) {
  std::vector<std::string> lines;
  const auto entries = storage.undo_journal();
  for (const UndoEntry& each : *entries) {
    lines.push_back(std::to_string(each.head.number) + " " + (each.problem ? "?" : each.head.what) +
                    (each.head.is_undone ? " undone" : ""));
  }
  return lines;
}

/// The changes that turn an entry around, on what is there now.
std::vector<FileChange> turned(const Storage& storage, const UndoEntry& entry) {
  std::vector<FileChange> changes;
  for (const UndoStep& step : entry.steps) {
    auto text = storage.read(step.path);
    changes.push_back({step.path, text ? std::optional(*text) : std::nullopt, step.restored});
  }
  return changes;
}

void turn(Storage& storage, std::uint64_t number) {
  const auto entries = storage.undo_journal();
  for (const UndoEntry& each : *entries) {
    if (each.head.number != number) continue;
    UndoNote around = note("");
    around.head = each.head;
    around.head.is_undone = !each.head.is_undone;
    REQUIRE(storage.apply(turned(storage, each), around));
  }
}

Tree records(const TemporaryBook& book) {
  Tree all = book.files();
  std::erase_if(all, [](const auto& each) { return each.first.starts_with(".deals/"); });
  return all;
}

const std::vector<FileChange> first{{"customers/a.toml", {}, "a"}};
const std::vector<FileChange> second{{"customers/a.toml", "a", "A"}, {"customers/b.toml", {}, "b"}};

TEST_CASE("a change with a note leaves an entry, one without none") {
  const TemporaryBook book;
  const auto storage = open(book);
  REQUIRE(storage->apply(first, note("first")));
  REQUIRE(storage->apply(second, note("second")));
  REQUIRE(storage->apply({{"customers/c.toml", {}, "c"}}));
  CHECK(journal(*storage) == std::vector<std::string>{"1 first", "2 second"});
  CHECK(storage->undo_journal()->at(1).steps ==
        std::vector<UndoStep>{{"customers/a.toml", "a", digest_of("A")},
                              {"customers/b.toml", {}, digest_of("b")}});
  CHECK(!book.has(".deals/undo/pending"));
}

TEST_CASE("entries are turned around and back") {
  const TemporaryBook book;
  const auto storage = open(book);
  REQUIRE(storage->apply(first, note("first")));
  REQUIRE(storage->apply(second, note("second")));
  turn(*storage, 2);
  CHECK(records(book) == Tree{{"customers/a.toml", "a"}});
  turn(*storage, 1);
  CHECK(records(book) == Tree{});
  CHECK(journal(*storage) == std::vector<std::string>{"1 first undone", "2 second undone"});
  turn(*storage, 1);
  turn(*storage, 2);
  CHECK(records(book) == Tree{{"customers/a.toml", "A"}, {"customers/b.toml", "b"}});
  CHECK(journal(*storage) == std::vector<std::string>{"1 first", "2 second"});
}

TEST_CASE("a new command ends what could be redone") {
  const TemporaryBook book;
  const auto storage = open(book);
  REQUIRE(storage->apply(first, note("first")));
  REQUIRE(storage->apply(second, note("second")));
  turn(*storage, 2);
  REQUIRE(storage->apply({{"customers/c.toml", {}, "c"}}, note("third")));
  CHECK(journal(*storage) == std::vector<std::string>{"1 first", "3 third"});
}

TEST_CASE("a change that is refused leaves no entry") {
  const TemporaryBook book;
  book.write("customers/a.toml", "somebody's");
  const auto storage = open(book);
  CHECK(!storage->apply(first, note("first")));
  CHECK(journal(*storage).empty());
  CHECK(!book.has(".deals/undo/pending"));
}

TEST_CASE("the journal keeps the newest entries, as many as its limits allow") {
  const TemporaryBook book;
  const auto storage = open(book);
  const std::string big(600 << 10, 'x');
  std::string last = "0";
  REQUIRE(storage->apply({{"a.toml", {}, last}}, note("0")));
  const auto save = [&](const std::string& text, UndoLimits limits) {
    const std::string what = text.substr(0, 1);
    REQUIRE(storage->apply({{"a.toml", last, text}}, note(what, limits)));
    last = text;
    return journal(*storage);
  };
  CHECK(save("1", {.commands = 2}) == std::vector<std::string>{"1 0", "2 1"});
  CHECK(save("2", {.commands = 2}) == std::vector<std::string>{"2 1", "3 2"});
  CHECK(save("3" + big, {.megabytes = 1}).size() == 3);
  CHECK(save("4" + big, {.megabytes = 1}).size() == 4);
  CHECK(save("5" + big, {.megabytes = 1}) == std::vector<std::string>{"6 5"});
  CHECK(save("6", {.megabytes = 0}) == std::vector<std::string>{"7 6"});
  const utimbuf old{now.seconds - 3 * 86'400, now.seconds - 3 * 86'400};
  utime(book.path(".deals/undo/00000007").c_str(), &old);
  CHECK(save("7", {.days = 5}) == std::vector<std::string>{"7 6", "8 7"});
  CHECK(save("8", {.days = 2}) == std::vector<std::string>{"8 7", "9 8"});
  CHECK(save("9", {.commands = 0}) == std::vector<std::string>{"8 7", "9 8"});
}

TEST_CASE("an entry that cannot be read is still counted and named") {
  const TemporaryBook book;
  book.write(".deals/undo/00000003", "half");
  book.write(".deals/undo/stray", "");
  const auto storage = open(book);
  REQUIRE(storage->apply(first, note("first")));
  CHECK(journal(*storage) == std::vector<std::string>{"3 ?", "4 first"});
  CHECK(summary(*storage->undo_journal()->at(0).problem) ==
        "invalid_data .deals/undo/00000003: is not a whole entry of the undo journal");
}

/// What an interrupted command leaves: its entry as pending, and some state of the files.
std::string pending(const std::vector<FileChange>& changes) {
  UndoHead head = note("second").head;
  head.number = 2;
  return undo_file_text(undo_entry_of(head, changes));
}

TEST_CASE("the entry of a command that was interrupted is settled, and that is said") {
  struct Case {
    Tree files;
    std::vector<std::string> journal;
    std::string news;
  };
  const std::string whose = "io: \"deals second\" (anna, 2026-11-21T10:30:00Z) was interrupted; ";
  for (const Case& each :
       {Case{{{"customers/a.toml", "a"}}, {}, whose + "nothing of it is there"},
        Case{{{"customers/a.toml", "A"}, {"customers/b.toml", "b"}},
             {"2 second"},
             whose + "its change is complete now"},
        // Somebody's editor was quicker than the next command.
        Case{{{"customers/a.toml", "mine"}, {"customers/b.toml", "b"}},
             {"2 second"},
             whose + "its change is complete now"},
        Case{{{"customers/a.toml", "mine"}}, {}, whose + "nothing of it is there"}}) {
    const TemporaryBook book;
    for (const auto& [name, text] : each.files) book.write(name, text);
    book.write(".deals/undo/pending", pending(second));
    std::vector<std::string> news;
    StorageOptions options;
    options.on_notice = [&](const Error& error) { news.push_back(summary(error)); };
    const auto storage = open(book, options);
    REQUIRE(storage->lock());
    CHECK(news == std::vector<std::string>{each.news});
    CHECK(journal(*storage) == each.journal);
    CHECK(!book.has(".deals/undo/pending"));
  }
}

TEST_CASE("half an entry of an interrupted command is dropped without a word") {
  const TemporaryBook book;
  book.write(".deals/undo/pending", pending(second).substr(0, 100));
  const auto storage = open(book);
  REQUIRE(storage->lock());
  CHECK(journal(*storage).empty());
  CHECK(!book.has(".deals/undo/pending"));
}

}  // namespace
}  // namespace deals

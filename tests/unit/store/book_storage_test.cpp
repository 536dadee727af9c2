// SPDX-License-Identifier: MIT
#include <deals/store/book_storage.hpp>
#include <deals/store/manifest.hpp>

#include "catch.hpp"
#include "temporary_book.hpp"

#include <sys/wait.h>
#include <unistd.h>
#include <atomic>
#include <chrono>
#include <mutex>
#include <thread>

namespace deals {
namespace {

using Tree = std::map<std::string, std::string>;

std::unique_ptr<Storage> open(const TemporaryBook& book) {
  auto storage = open_book(book.path(), {});
  REQUIRE(storage);
  return *std::move(storage);
}

/// Everything that read_each visits: name and text or error, and that the count was told first.
Tree visited(const Storage& storage, const std::string& directory) {
  std::vector<std::pair<std::string, std::string>> found;
  auto count = storage.read_each(
      directory, [&](std::size_t size) { found.resize(size); },
      [&](std::size_t index, const std::string& name, Result<std::string_view> text) {
        found[index] = {name, text ? std::string(*text) : summary(text.error())};
      });
  REQUIRE(count);
  CHECK(*count == found.size());
  CHECK(std::is_sorted(found.begin(), found.end()));
  return {found.begin(), found.end()};
}

TEST_CASE("a directory that is not there is no book") {
  const TemporaryBook book;
  auto none = open_book(book.path("none"), {});
  REQUIRE(!none);
  CHECK(summary(none.error()) == "not_found " + book.path("none") + ": no such directory");
}

TEST_CASE("a book may be opened through a symbolic link") {
  const TemporaryBook book;
  book.write("book/deals.toml", "x");
  symlink("book", book.path("link").c_str());
  auto storage = open_book(book.path("link"), {});
  REQUIRE(storage);
  CHECK(*(*storage)->read("deals.toml") == "x");
}

TEST_CASE("files are read by their path") {
  const TemporaryBook book;
  book.write("customers/a.toml", "text");
  const auto storage = open(book);
  CHECK(*storage->read("customers/a.toml") == "text");
  CHECK(summary(storage->read("customers/b.toml")) == "not_found customers/b.toml: no such file");
  CHECK(summary(storage->read("none/b.toml")) == "not_found none/b.toml: no such file");
  CHECK(summary(storage->read("../b.toml")) ==
        "invalid_data: \"../b.toml\" is not a path inside the book");
}

TEST_CASE("names are listed sorted and without hidden ones; a missing directory is empty") {
  const TemporaryBook book;
  for (const char* name : {"b.toml", "a.txt", ".hidden.toml"}) book.write(name, "");
  const auto storage = open(book);
  CHECK(*storage->list("") == std::vector<std::string>{"a.txt", "b.toml"});
  CHECK(storage->list("none")->empty());
  CHECK(visited(*storage, "none") == Tree{});
}

TEST_CASE("every record of a directory is visited, also those that cannot be read") {
  const TemporaryBook book;
  book.write("customers/a.toml", "a");
  book.write("customers/empty.toml", "");
  book.write("customers/notes.txt", "no record");
  book.write("customers/.a.toml", "hidden");
  mkdir(book.path("customers/d.toml").c_str(), 0777);
  symlink("a.toml", book.path("customers/l.toml").c_str());
  mkfifo(book.path("customers/p.toml").c_str(), 0666);
  CHECK(visited(*open(book), "customers") ==
        Tree{{"a.toml", "a"},
             {"d.toml", "invalid_data customers/d.toml: is a directory, not a file"},
             {"empty.toml", ""},
             {"l.toml", "invalid_data customers/l.toml: is a symbolic link, not a file"},
             {"p.toml", "invalid_data customers/p.toml: is a named pipe, not a file"}});
}

TEST_CASE("many records are visited once each, from two threads") {
  const TemporaryBook book;
  Tree records;
  for (int i = 0; i < 2'000; ++i) records[std::to_string(i) + ".toml"] = std::to_string(i * i);
  for (const auto& [name, text] : records) book.write("opportunities/" + name, text);
  CHECK(visited(*open(book), "opportunities") == records);
}

TEST_CASE("a new book's files are written with their directories") {
  const TemporaryBook book;
  const auto storage = open(book);
  CHECK(summary(storage->apply({{"deals.toml", {}, "x"},
                                {"archive/customers/a.toml", {}, "y"},
                                {".gitignore", {}, ".deals/\n"}})) == "ok");
  CHECK(book.files() ==
        Tree{{".gitignore", ".deals/\n"}, {"archive/customers/a.toml", "y"}, {"deals.toml", "x"}});
}

TEST_CASE("changes that change nothing write nothing, and a file changes once at a time") {
  const TemporaryBook book;
  const auto storage = open(book);
  CHECK(summary(storage->apply({})) == "ok");
  CHECK(summary(storage->apply({{"a.toml", "same", "same"}, {"b.toml", {}, {}}})) == "ok");
  CHECK(!book.has(".deals"));
  CHECK(summary(storage->apply({{"a.toml", {}, "1"}, {"a.toml", {}, "2"}})) ==
        "internal: \"a.toml\" is changed twice at once");
}

TEST_CASE("the lock can be taken again by its holder and by nobody else") {
  const TemporaryBook book;
  const auto storage = open(book);
  auto held = storage->lock();
  REQUIRE(held);
  CHECK(storage->lock());
  CHECK(summary(storage->apply({{"a.toml", {}, "x"}})) == "ok");
  StorageOptions impatient;
  impatient.lock_timeout_ms = 0;
  auto other = *open_book(book.path(), impatient);
  CHECK(other->lock().error().kind == ErrorKind::conflict);
  held->reset();
  CHECK(other->lock());
}

TEST_CASE("a reader completes an interrupted change first") {
  const TemporaryBook book;
  book.write("a.toml", "old");
  book.write(".deals/commit/manifest", "nonsense");
  auto refused = open_book(book.path(), {});
  REQUIRE(!refused);
  CHECK(refused.error().kind == ErrorKind::invalid_data);
  std::filesystem::remove(book.path(".deals/commit/manifest"));
  CHECK(*open(book)->read("a.toml") == "old");
  CHECK(!book.has(".deals/commit"));
}

TEST_CASE("a book that cannot be written can be read; a change names file and reason") {
  const TemporaryBook book;
  book.write("deals.toml", "x");
  book.write(".deals", "a file where the lock's directory should be");
  const auto storage = open(book);
  CHECK(*storage->read("deals.toml") == "x");
  CHECK(summary(storage->apply({{"deals.toml", "x", "y"}})) ==
        "invalid_data .deals: is a file, not a directory");
  CHECK(book.read("deals.toml") == "x");
}

/// Adds one to the number in every file, under the lock, as a command does.
Result<void> increment(Storage& storage, const std::vector<std::string>& names) {
  auto held = storage.lock();
  if (!held) return std::move(held).error();
  std::vector<FileChange> changes;
  for (const std::string& name : names) {
    auto text = storage.read(name);
    if (!text) return std::move(text).error();
    changes.push_back({name, *text, std::to_string(std::stoi(*text) + 1)});
  }
  return storage.apply(changes);
}

/// Runs `work` in a process of its own; it ends with 0 when that returns true.
template <class Work>
pid_t child(Work work) {
  const pid_t id = fork();
  if (id == 0) _exit(work() ? 0 : 1);
  return id;
}

TEST_CASE("processes and threads that change one file at once lose nothing") {
  const TemporaryBook book;
  book.write("a.toml", "0");
  constexpr int rounds = 25;
  const auto work = [&] {
    auto storage = open_book(book.path(), {});
    bool is_fine = true;
    for (int i = 0; storage && i < rounds; ++i) {
      is_fine = is_fine && increment(**storage, {"a.toml"});
    }
    return storage && is_fine;
  };
  std::vector<pid_t> children;
  for (int i = 0; i < 4; ++i) children.push_back(child(work));
  std::thread one(work);
  std::thread two(work);
  one.join();
  two.join();
  for (const pid_t id : children) {
    int status = 0;
    waitpid(id, &status, 0);
    CHECK(status == 0);
  }
  CHECK(book.read("a.toml") == std::to_string(6 * rounds));
}

TEST_CASE("a process killed anywhere leaves all of a change's files or none") {
  const TemporaryBook book;
  const std::vector<std::string> names{"a.toml", "customers/b.toml", "opportunities/c.toml"};
  for (const std::string& name : names) book.write(name, "0");
  constexpr int rounds = 30;
  // A slow disk is given more rounds, each longer than the one before, until a change gets through.
  for (int round = 0; round < rounds || book.read(names[0]) == "0"; ++round) {
    const pid_t id = child([&] {
      auto storage = open_book(book.path(), {});
      while (storage && increment(**storage, names)) continue;
      return false;
    });
    std::this_thread::sleep_for(std::chrono::microseconds(5'000 + round * 2'713));
    kill(id, SIGKILL);
    waitpid(id, nullptr, 0);
    auto storage = open(book);
    REQUIRE(summary(storage->lock()) == "ok");
    const std::string count = book.read("a.toml");
    CHECK(book.files() == Tree{{names[0], count}, {names[1], count}, {names[2], count}});
  }
}

TEST_CASE("what is read while several files change is read again") {
  const TemporaryBook book;
  for (const char* name : {"a.toml", "b.toml"}) book.write(name, "old");
  const auto reader = open(book);
  const auto writer = open(book);
  int readings = 0;
  std::string seen;
  const auto change = [&] {
    return writer->apply({{"a.toml", "old", "new"}, {"b.toml", "old", "new"}});
  };
  CHECK(reader->read_settled([&] {
    seen = *reader->read("a.toml");
    if (++readings == 1) REQUIRE(change());
    seen += *reader->read("b.toml");
  }));
  CHECK(readings == 2);
  CHECK(seen == "newnew");
}

TEST_CASE("what is read while a change is half in place is read again when it is whole") {
  const TemporaryBook book;
  for (const char* name : {"a.toml", "b.toml"}) book.write(name, "old");
  const auto reader = open(book);
  int readings = 0;
  std::string seen;
  CHECK(reader->read_settled([&] {
    seen = *reader->read("a.toml");
    if (++readings == 1) {
      const std::vector<Step> steps{{"a.toml", digest_of("old"), digest_of("new")},
                                    {"b.toml", digest_of("old"), digest_of("new")}};
      book.write(".deals/commit/0", "new");
      book.write(".deals/commit/1", "new");
      book.write(".deals/commit/manifest", manifest_text(steps));
    }
    seen += *reader->read("b.toml");
  }));
  CHECK(readings == 2);
  CHECK(seen == "newnew");
}

}  // namespace
}  // namespace deals

// SPDX-License-Identifier: MIT
#include <deals/store/replace.hpp>

#include "catch.hpp"
#include "temporary_book.hpp"

#include <unistd.h>
#include <atomic>
#include <thread>

namespace deals {
namespace {

using Tree = std::map<std::string, std::string>;

std::string replace(const TemporaryBook& book, const FileChange& change) {
  return summary(replace_file(book.open(), change, {}));
}

TEST_CASE("a file is created, replaced and removed, and nothing else is left") {
  const TemporaryBook book;
  CHECK(replace(book, {"customers/a.toml", {}, "one"}) == "ok");
  CHECK(book.files() == Tree{{"customers/a.toml", "one"}});
  CHECK(replace(book, {"customers/a.toml", "one", "two"}) == "ok");
  CHECK(book.files() == Tree{{"customers/a.toml", "two"}});
  CHECK(replace(book, {"customers/a.toml", "two", {}}) == "ok");
  CHECK(book.files() == Tree{});
}

TEST_CASE("a file that is not what was read is left as it is") {
  struct Case {
    std::optional<std::string> before, after;
    std::string outcome;
  };
  const TemporaryBook book;
  book.write("a.toml", "theirs");
  for (const Case& c : {Case{"read", "ours", "conflict a.toml: changed meanwhile"},
                        Case{"read", {}, "conflict a.toml: changed meanwhile"},
                        Case{{}, "ours", "conflict a.toml: exists already"}}) {
    CHECK(replace(book, {"a.toml", c.before, c.after}) == c.outcome);
    CHECK(book.files() == Tree{{"a.toml", "theirs"}});
  }
  CHECK(replace(book, {"b.toml", "read", "ours"}) == "conflict b.toml: changed meanwhile");
  CHECK(replace(book, {"none/b.toml", "read", "ours"}) ==
        "conflict none/b.toml: changed meanwhile");
  auto refused = replace_file(book.open(), {"a.toml", "read", "ours"}, {});
  REQUIRE(!refused);
  CHECK(refused.error().code == changed_meanwhile);
}

TEST_CASE("permissions are kept, and new files have those that the umask leaves") {
  const TemporaryBook book;
  const mode_t old = umask(027);
  CHECK(replace(book, {"new.toml", {}, "x"}) == "ok");
  umask(old);
  CHECK(book.mode("new.toml") == 0640);
  for (const unsigned mode : {0600U, 0664U, 0644U, 0755U}) {
    CAPTURE(mode);
    book.write("a.toml", "one");
    chmod(book.path("a.toml").c_str(), mode);
    CHECK(replace(book, {"a.toml", "one", "two"}) == "ok");
    CHECK(book.mode("a.toml") == mode);
  }
}

TEST_CASE("what is no regular file is neither replaced nor removed") {
  const TemporaryBook book;
  book.write("outside", "read");
  symlink("outside", book.path("a.toml").c_str());
  mkdir(book.path("b.toml").c_str(), 0777);
  mkfifo(book.path("c.toml").c_str(), 0666);
  for (const std::optional<std::string>& after : {std::optional<std::string>("x"), {}}) {
    CHECK(replace(book, {"a.toml", "read", after}) ==
          "invalid_data a.toml: is a symbolic link, not a file");
    CHECK(replace(book, {"b.toml", "read", after}) ==
          "invalid_data b.toml: is a directory, not a file");
    CHECK(replace(book, {"c.toml", "read", after}) ==
          "invalid_data c.toml: is a named pipe, not a file");
  }
  CHECK(book.files() == Tree{{"outside", "read"}});
}

TEST_CASE("nothing is written outside the book or into hidden directories") {
  const TemporaryBook book;
  const TemporaryBook outside;
  symlink(outside.path().c_str(), book.path("customers").c_str());
  CHECK(replace(book, {"customers/a.toml", {}, "x"}) ==
        "invalid_data customers: is a symbolic link, not a directory");
  CHECK(replace(book, {"../a.toml", {}, "x"}) ==
        "invalid_data: \"../a.toml\" is not a path inside the book");
  CHECK(replace(book, {".git/hooks/pre-commit", {}, "x"}) ==
        "invalid_data .git/hooks/pre-commit: hidden files are not part of the book");
  CHECK(outside.files() == Tree{});
}

TEST_CASE("a failure to write names the file and the reason, and changes nothing") {
  const TemporaryBook book;
  book.write("a.toml", "one");
  book.write(".deals", "in the way");
  CHECK(replace(book, {"a.toml", "one", "two"}) ==
        "invalid_data .deals: is a file, not a directory");
  CHECK(book.read("a.toml") == "one");
  if (geteuid() == 0) {
    WARN("root may write everywhere: read-only files and directories are not tested");
    return;
  }
  const TemporaryBook other;
  other.write("a.toml", "one");
  chmod(other.path("a.toml").c_str(), 0444);
  CHECK(replace(other, {"a.toml", "one", "two"}) == "io a.toml: cannot change: permission denied");
  chmod(other.path("a.toml").c_str(), 0644);
  chmod(other.path().c_str(), 0555);
  CHECK(replace(other, {"a.toml", "one", "two"}) ==
        "io .deals: cannot make the directory: permission denied");
  chmod(other.path().c_str(), 0755);
}

/// The text of the version that a notice says is kept.
std::string kept_version(const TemporaryBook& book, const Error& news) {
  const std::size_t quote = news.message.find('"') + 1;
  return book.read(news.message.substr(quote, news.message.rfind('"') - quote));
}

TEST_CASE("no save of an editor that knows no lock is overwritten") {
  const TemporaryBook book;
  book.write("a.toml", "");
  constexpr int saves = 60;
  std::atomic<int> attempts = 0;
  std::atomic<bool> is_over = false;
  std::string kept;
  std::thread program([&] {
    const Directory directory = book.open();
    const Notice collect = [&](const Error& news) { kept += kept_version(book, news); };
    while (!is_over) {
      const std::string before = book.read("a.toml");
      (void)!replace_file(directory, {"a.toml", before, before + "ours\n"}, collect);
      ++attempts;
    }
  });
  int lost = 0;
  for (int i = 0; i < saves; ++i) {
    const std::string line = "editor " + std::to_string(i) + "\n";
    book.write("a.toml~", line);
    std::this_thread::sleep_for(std::chrono::microseconds(i * 137 % 5'000));
    std::filesystem::rename(book.path("a.toml~"), book.path("a.toml"));
    // The attempt that was under way is over when the next one is.
    for (const int now = attempts; attempts < now + 2;) std::this_thread::yield();
    if (book.read("a.toml").find(line) == std::string::npos) ++lost;
  }
  is_over = true;
  program.join();
  CHECK(lost == 0);
  CHECK(kept == "");
}

}  // namespace
}  // namespace deals

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

/// Saves as editors do: reads, appends a line, writes beside and renames.
class Editor {
 public:
  Editor(const TemporaryBook& book, int saves)
      : thread_([&book, saves, this] {
          for (int i = 0; i < saves;) {
            const std::string before = book.read("a.toml");
            book.write("a.toml~", before + "editor " + std::to_string(i) + "\n");
            if (book.read("a.toml") != before) continue;
            std::filesystem::rename(book.path("a.toml~"), book.path("a.toml"));
            ++i;
            std::this_thread::sleep_for(std::chrono::microseconds(300));
          }
          is_done_ = true;
        }) {}
  ~Editor() { thread_.join(); }
  bool is_done() const { return is_done_; }

 private:
  std::atomic<bool> is_done_ = false;
  std::thread thread_;
};

TEST_CASE("no save of an editor that knows no lock is overwritten") {
  const TemporaryBook book;
  book.write("a.toml", "");
  const Directory directory = book.open();
  constexpr int saves = 300;
  std::string kept;
  int done = 0;
  int refused = 0;
  const Notice collect = [&](const Error& news) {
    const std::size_t quote = news.message.find('"');
    kept += book.read(news.message.substr(quote + 1, news.message.size() - quote - 2));
  };
  {
    const Editor editor(book, saves);
    while (!editor.is_done()) {
      const std::string before = book.read("a.toml");
      auto replaced = replace_file(directory, {"a.toml", before, before + "ours\n"}, collect);
      replaced ? ++done : ++refused;
      if (!replaced) CHECK(summary(replaced) == "conflict a.toml: changed meanwhile");
    }
  }
  const std::string all = kept + book.read("a.toml");
  int lost = 0;
  for (int i = 0; i < saves; ++i) {
    if (all.find("editor " + std::to_string(i) + "\n") == std::string::npos) ++lost;
  }
  CAPTURE(done, refused);
  CHECK(lost == 0);
}

}  // namespace
}  // namespace deals

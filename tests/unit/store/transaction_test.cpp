// SPDX-License-Identifier: MIT
#include <deals/store/manifest.hpp>
#include <deals/store/transaction.hpp>

#include "catch.hpp"
#include "temporary_book.hpp"

#include <unistd.h>

namespace deals {
namespace {

using Tree = std::map<std::string, std::string>;

const std::vector<FileChange> changes{
    {"customers/a.toml", "old a", "new a"},
    {"customers/b.toml", {}, "new b"},
    {"opportunities/c.toml", "old c", {}},
};
const Tree before{{"customers/a.toml", "old a"}, {"opportunities/c.toml", "old c"}};
const Tree after{{"customers/a.toml", "new a"}, {"customers/b.toml", "new b"}};

void fill(const TemporaryBook& book, const Tree& files) {
  mkdir(book.path(".deals").c_str(), 0777);
  for (const auto& [name, text] : files) book.write(name, text);
}

std::vector<Step> steps() {
  std::vector<Step> all;
  for (const FileChange& change : changes) {
    Step step{change.path, {}, {}};
    if (change.before) step.before = digest_of(*change.before);
    if (change.after) step.after = digest_of(*change.after);
    all.push_back(step);
  }
  return all;
}

/// The directory that a writer leaves that ends right after its point of no return.
const Tree committed{{".deals/commit/manifest", manifest_text(steps())},
                     {".deals/commit/0", "new a"},
                     {".deals/commit/1", "new b"}};

Tree joined(Tree one, const Tree& other) {
  one.insert(other.begin(), other.end());
  return one;
}

TEST_CASE("several files are created, replaced and removed as one") {
  const TemporaryBook book;
  fill(book, before);
  chmod(book.path("customers/a.toml").c_str(), 0600);
  CHECK(summary(commit_changes(book.open(), changes, {})) == "ok");
  CHECK(book.files() == after);
  CHECK(book.mode("customers/a.toml") == 0600);
}

TEST_CASE("one file that is not what was read keeps all from being changed") {
  for (const auto& [name, text, outcome] :
       {std::tuple("customers/a.toml", "x", "conflict customers/a.toml: changed meanwhile"),
        std::tuple("customers/b.toml", "x", "conflict customers/b.toml: exists already"),
        std::tuple("opportunities/c.toml", "x",
                   "conflict opportunities/c.toml: changed meanwhile")}) {
    const TemporaryBook book;
    fill(book, before);
    book.write(name, text);
    const Tree now = book.files();
    CHECK(summary(commit_changes(book.open(), changes, {})) == outcome);
    CHECK(book.files() == now);
    CHECK(!book.has(".deals/txn"));
  }
}

TEST_CASE("a name that leads elsewhere keeps all from being changed") {
  const TemporaryBook book;
  fill(book, before);
  std::vector<FileChange> wrong = changes;
  wrong.push_back({"../d.toml", {}, "x"});
  CHECK(summary(commit_changes(book.open(), wrong, {})) ==
        "invalid_data: \"../d.toml\" is not a path inside the book");
  CHECK(book.files() == before);
}

TEST_CASE("a change that was interrupted after its point of no return is completed") {
  // What was put in place before the interruption, as the writer would have done it.
  const std::vector<Tree> states{
      joined(before, committed),
      {{"customers/a.toml", "new a"},
       {"opportunities/c.toml", "old c"},
       {".deals/commit/manifest", manifest_text(steps())},
       {".deals/commit/0", "old a"},
       {".deals/commit/1", "new b"}},
      joined(after, {{".deals/commit/manifest", manifest_text(steps())},
                     {".deals/commit/0", "old a"},
                     {".deals/commit/2", "old c"}}),
      joined(after, {{".deals/commit/manifest", manifest_text(steps())}}),
      joined(after, {{".deals/commit/0", "old a"}, {".deals/commit/2", "old c"}}),
  };
  for (const Tree& state : states) {
    const TemporaryBook book;
    fill(book, state);
    CHECK(has_interrupted_change(book.open()));
    CHECK(summary(recover(book.open(), {})) == "ok");
    CHECK(book.files() == after);
    CHECK(!book.has(".deals/commit"));
  }
}

TEST_CASE("a change that was interrupted before its point of no return is dropped") {
  const TemporaryBook book;
  fill(book, joined(before, {{".deals/txn/0", "new a"}, {".deals/tmp/17-abc", "half"}}));
  CHECK(!has_interrupted_change(book.open()));
  CHECK(summary(recover(book.open(), {})) == "ok");
  CHECK(book.files() == before);
  CHECK(!book.has(".deals/txn"));
}

TEST_CASE("what another program saved in the meantime is kept and named") {
  const TemporaryBook book;
  fill(book, joined(before, committed));
  book.write("customers/a.toml", "theirs a");
  book.write("customers/b.toml", "theirs b");
  book.write("opportunities/c.toml", "theirs c");
  std::vector<Error> news;
  CHECK(summary(recover(book.open(), [&](const Error& one) { news.push_back(one); })) == "ok");
  Tree files = book.files();
  REQUIRE(news.size() == 3);
  const std::vector<std::string> theirs{"theirs a", "theirs b", "theirs c"};
  for (std::size_t i = 0; i < news.size(); ++i) {
    CHECK(news[i].place.file == changes[i].path);
    CHECK(news[i].severity == Severity::warning);
    const std::string lead = "another program saved it meanwhile; that version is in \"";
    REQUIRE(news[i].message.starts_with(lead));
    std::string kept = news[i].message.substr(lead.size());
    kept.pop_back();
    CHECK(files[kept] == theirs[i]);
    files.erase(kept);
  }
  CHECK(files == after);
}

TEST_CASE("a symbolic link in the way of an interrupted change is moved aside, not followed") {
  const TemporaryBook book;
  fill(book, joined(before, committed));
  book.write("outside", "x");
  unlink(book.path("customers/a.toml").c_str());
  symlink("../outside", book.path("customers/a.toml").c_str());
  CHECK(summary(recover(book.open(), {})) == "ok");
  CHECK(book.files() == joined(after, {{"outside", "x"}}));
}

TEST_CASE("a manifest that cannot be read stops everything with a message") {
  const std::string half = manifest_text(steps()).substr(0, 40);
  const std::string hostile = "deals transaction 1\n- " + std::string("1.1 .git/config\nend\n");
  for (const std::string& manifest : {half, std::string(), hostile}) {
    const TemporaryBook book;
    fill(book, joined(before, committed));
    book.write(".deals/commit/manifest", manifest);
    const Tree now = book.files();
    auto recovered = recover(book.open(), {});
    REQUIRE(!recovered);
    CHECK(summary(recovered) == "invalid_data .deals/commit/manifest: is not a whole manifest");
    CHECK(recovered.error().hints.size() == 1);
    CHECK(book.files() == now);
  }
}

TEST_CASE("a change that cannot be completed says that it is recorded, and is completed later") {
  const TemporaryBook book;
  fill(book, joined({{"opportunities/c.toml", "old c"}}, committed));
  book.write("customers", "in the way");
  CHECK(summary(recover(book.open(), {})) ==
        "invalid_data customers: is a file, not a directory; the change is recorded and will be "
        "completed by the next command");
  unlink(book.path("customers").c_str());
  CHECK(summary(recover(book.open(), {})) == "ok");
  CHECK(book.files() == after);
}

}  // namespace
}  // namespace deals

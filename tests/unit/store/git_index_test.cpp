// SPDX-License-Identifier: MIT
#include <deals/store/git_index.hpp>

#include <thread>

#include "catch.hpp"
#include "temporary_book.hpp"

namespace deals {
namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;

/// Another index in the place of the one that is there, as git does it.
void replace_index(const TemporaryBook& tree) {
  tree.write(".git/index.new", "another");
  fs::rename(tree.path(".git/index.new"), tree.path(".git/index"));
}

TEST_CASE("a reader that git left alone reads once") {
  const TemporaryBook tree;
  tree.write(".git/index", "one");
  int readings = 0;
  CHECK(GitIndex::above(tree.path())->read_between_changes([&] { ++readings; }, milliseconds(200)));
  CHECK(readings == 1);
}

TEST_CASE("a reader reads again when git replaced the index meanwhile") {
  const TemporaryBook tree;
  tree.write(".git/index", "one");
  tree.write("crm/book/deals.toml", "");
  int readings = 0;
  const auto reading = [&] {
    if (++readings < 3) replace_index(tree);
  };
  const auto index = GitIndex::above(tree.path("crm/book"));
  REQUIRE(index);
  CHECK(index->read_between_changes(reading, milliseconds(5000)));
  CHECK(readings == 3);
}

TEST_CASE("a reader reads again when git has begun meanwhile") {
  const TemporaryBook tree;
  tree.write(".git/index", "one");
  int readings = 0;
  std::thread git;
  const auto reading = [&] {
    if (++readings > 1) return;
    tree.write(".git/index.lock", "");
    git = std::thread([&] {
      std::this_thread::sleep_for(milliseconds(20));
      fs::rename(tree.path(".git/index.lock"), tree.path(".git/index"));
    });
  };
  CHECK(GitIndex::above(tree.path())->read_between_changes(reading, milliseconds(5000)));
  git.join();
  CHECK(readings == 2);
}

TEST_CASE("a lock that stays is waited for once, an old one not at all") {
  const TemporaryBook tree;
  tree.write(".git/index.lock", "");
  const auto index = GitIndex::above(tree.path());
  int readings = 0;
  const auto reading = [&] { ++readings; };
  CHECK_FALSE(index->read_between_changes(reading, milliseconds(30)));
  CHECK(readings == 1);
  fs::last_write_time(tree.path(".git/index.lock"),
                      fs::file_time_type::clock::now() - std::chrono::hours(1));
  const auto begin = std::chrono::steady_clock::now();
  CHECK_FALSE(index->read_between_changes(reading, milliseconds(60000)));
  CHECK(std::chrono::steady_clock::now() - begin < milliseconds(30000));
  CHECK(readings == 2);
}

TEST_CASE("a linked work tree has its index elsewhere") {
  const TemporaryBook tree;
  tree.write("main/.git/worktrees/w/index.lock", "");
  tree.write("w/.git", "gitdir: " + tree.path("main/.git/worktrees/w") + "\n");
  tree.write("relative/.git", "gitdir: ../main/.git/worktrees/w\n");
  for (const char* name : {"w", "relative"}) {
    const auto index = GitIndex::above(tree.path(name));
    REQUIRE(index);
    CHECK_FALSE(index->read_between_changes([] {}, milliseconds(10)));
  }
}

}  // namespace
}  // namespace deals

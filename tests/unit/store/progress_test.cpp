// SPDX-License-Identifier: MIT
#include <deals/store/book_storage.hpp>

#include <algorithm>
#include <atomic>
#include <thread>

#include "catch.hpp"
#include "temporary_book.hpp"

namespace deals {
namespace {

std::vector<FileChange> new_files(std::size_t count) {
  std::vector<FileChange> changes;
  for (std::size_t i = 0; i < count; ++i) {
    changes.push_back({"opportunities/d" + std::to_string(i) + ".toml", {}, "name = \"D\"\n"});
  }
  return changes;
}

/// A storage that notes what it is told, and from where.
struct Watching {
  std::vector<Progress> told;
  bool is_from_here = true;
  std::unique_ptr<Storage> storage;

  explicit Watching(const TemporaryBook& book) {
    StorageOptions options;
    options.on_progress = [this, here = std::this_thread::get_id()](const Progress& progress) {
      told.push_back(progress);
      is_from_here = is_from_here && std::this_thread::get_id() == here;
    };
    auto opened = open_book(book.path(), options);
    if (opened) storage = *std::move(opened);
  }
};

TEST_CASE("writing many files tells after each how far it is, in all three rounds") {
  const TemporaryBook book;
  Watching watching(book);
  REQUIRE(watching.storage->apply(new_files(3)));
  using Work = Progress::Work;
  std::vector<Work> works;
  std::vector<std::size_t> done;
  for (const Progress& each : watching.told) {
    works.push_back(each.work);
    done.push_back(each.done);
    CHECK(each.total == 3);
  }
  CHECK(works == std::vector<Work>{Work::writing, Work::writing, Work::writing, Work::placing,
                                   Work::placing, Work::placing, Work::tidying, Work::tidying,
                                   Work::tidying});
  CHECK(done == std::vector<std::size_t>{1, 2, 3, 1, 2, 3, 1, 2, 3});
}

TEST_CASE("one file is no news") {
  const TemporaryBook book;
  Watching watching(book);
  REQUIRE(watching.storage->apply(new_files(1)));
  CHECK(watching.told.empty());
}

TEST_CASE("reading many files tells now and then, in the thread that asked for them") {
  const TemporaryBook book;
  for (const FileChange& each : new_files(1500)) book.write(each.path, *each.after);
  Watching watching(book);
  std::atomic<int> visits = 0;
  const auto count = watching.storage->read_each(
      "opportunities", [](std::size_t) {},
      [&](std::size_t, const std::string&, const Result<std::string_view>& text) {
        if (text) ++visits;
      });
  CHECK(*count == 1500);
  CHECK(visits == 1500);
  CHECK(watching.is_from_here);
  for (const Progress& each : watching.told) {
    CHECK(each.work == Progress::Work::reading);
    CHECK(each.total == 1500);
    CHECK(each.done <= 1500);
  }
  CHECK(std::is_sorted(
      watching.told.begin(), watching.told.end(),
      [](const Progress& left, const Progress& right) { return left.done < right.done; }));
}

}  // namespace
}  // namespace deals

// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <atomic>
#include <chrono>
#include <deals/store/read_each.hpp>
#include <deals/store/record_names.hpp>
#include <thread>
#include <vector>

#include "catch.hpp"
#include "temporary_book.hpp"

#include <unistd.h>

namespace deals {
namespace {

std::string listed(const TemporaryBook& book) {
  const auto names = RecordNames::of(book.open());
  REQUIRE(names);
  std::string all;
  ListedName entry;
  for (std::size_t i = 0; i < names->size(); ++i) {
    names->copy(i, entry);
    all += entry.name + (entry.is_file ? "\n" : " (?)\n");
  }
  return all;
}

TEST_CASE("the names of records are in order of their ids, and nothing else is among them") {
  const TemporaryBook book;
  for (const char* name : {"b.toml", "a.toml", "a-b.toml", "a.b.toml", ".hidden.toml", "notes.md",
                           "toml", ".toml", "Big.toml"}) {
    book.write(name, "");
  }
  CHECK(listed(book) == "Big.toml\na.toml\na-b.toml\na.b.toml\nb.toml\n");
  CHECK(listed(TemporaryBook()).empty());
}

TEST_CASE("names that begin alike are in order all the same") {
  const TemporaryBook book;
  for (const char* name : {"abcdefghi", "abcdefgh-1", "abcdefgh", "abcdefg", "abcdefgz",
                           "abcdefg\xC3\xA9", "a", "abcdefgh-10", "abcdefgh-02"}) {
    book.write(std::string(name) + ".toml", "");
  }
  CHECK(listed(book) ==
        "a.toml\nabcdefg.toml\nabcdefgh.toml\nabcdefgh-02.toml\nabcdefgh-1.toml\n"
        "abcdefgh-10.toml\nabcdefghi.toml\nabcdefgz.toml\nabcdefg\xC3\xA9.toml\n");
}

TEST_CASE("that there are many is told once, as soon as it is known") {
  const auto told = [](std::size_t count) {
    const TemporaryBook book;
    for (std::size_t i = 0; i < count; ++i) book.write(fmt::format("{}.toml", i), "");
    int times = 0;
    const auto names = RecordNames::of(book.open(), [&] { ++times; });
    REQUIRE(names);
    CHECK(names->size() == count);
    return times;
  };
  CHECK(told(fewest_for_two_threads - 1) == 0);
  CHECK(told(fewest_for_two_threads) == 1);
  CHECK(told(2 * fewest_for_two_threads) == 1);
}

TEST_CASE("what the listing does not call a file is looked at when it is read") {
  const TemporaryBook book;
  book.write("a.toml", "text");
  symlink("a.toml", book.path("link.toml").c_str());
  CHECK(listed(book) == "a.toml\nlink.toml (?)\n");
  const Directory directory = book.open();
  const auto names = RecordNames::of(directory);
  REQUIRE(names);
  std::string said;
  read_records(directory, *names,
               [&](std::size_t index, const std::string& name, Result<std::string_view> text) {
                 said += fmt::format("{} {}: {}\n", index, name,
                                     text ? std::string(*text) : summary(text.error()));
               });
  CHECK(said ==
        "0 a.toml: text\n"
        "1 link.toml: invalid_data link.toml: is a symbolic link, not a file\n");
}

TEST_CASE("many files are each read once, and come with the index that their name has") {
  const TemporaryBook book;
  for (const int count : {1, 255, 256, 257, 511, 512, 1500}) {
    for (int i = 0; i < count; ++i) {
      book.write(fmt::format("{}/r{:05}.toml", count, i), fmt::format("record {}", i));
    }
    const Result<Directory> directory = open_directory(book.open(), std::to_string(count));
    REQUIRE(directory);
    const auto names = RecordNames::of(*directory);
    REQUIRE(names);
    std::vector<std::string> texts(names->size());
    std::atomic<int> visits = 0;
    read_records(
        *directory, *names,
        [&](std::size_t index, const std::string& /*name*/, Result<std::string_view> text) {
          ++visits;
          if (text) texts[index] += *text;
        });
    CHECK(visits == count);
    std::vector<std::string> expected;
    for (int i = 0; i < count; ++i) expected.push_back(fmt::format("record {}", i));
    CHECK(texts == expected);
  }
}

TEST_CASE("every file is visited once, also where reading is slow and more readers come") {
  const TemporaryBook book;
  constexpr std::size_t files = 1500;
  for (std::size_t i = 0; i < files; ++i) book.write(fmt::format("{:04}.toml", i), "text");
  const Directory directory = book.open();
  const auto names = RecordNames::of(directory);
  REQUIRE(names);
  std::vector<std::atomic<int>> visits(files);
  std::atomic<bool> is_right = true;
  read_records(
      directory, *names,
      [&](std::size_t index, const std::string& name, const Result<std::string_view>& text) {
        std::this_thread::sleep_for(std::chrono::microseconds(60));
        ++visits[index];
        is_right = is_right && text && *text == "text" && name == fmt::format("{:04}.toml", index);
      });
  CHECK(is_right);
  CHECK(std::all_of(visits.begin(), visits.end(), [](const auto& each) { return each == 1; }));
}

}  // namespace
}  // namespace deals

// SPDX-License-Identifier: MIT
#include <deals/render/diff.hpp>

#include <algorithm>
#include <random>

#include "catch.hpp"

using namespace deals;

namespace {

using Lines = std::vector<std::string_view>;
using Changes = std::vector<LineChange>;

/// A text of one-letter lines.
Lines letters(std::string_view text) {
  Lines lines;
  for (std::size_t i = 0; i < text.size(); ++i) lines.push_back(text.substr(i, 1));
  return lines;
}

Changes changes(std::string_view before, std::string_view after) {
  return line_changes(letters(before), letters(after));
}

std::size_t edits_of(const Changes& all) {
  std::size_t edits = 0;
  for (const auto& change : all) edits += change.before.count + change.after.count;
  return edits;
}

/// The fewest edits, by the plain table of longest common subsequences.
std::size_t fewest_edits(std::string_view before, std::string_view after) {
  std::vector<std::vector<std::size_t>> common(before.size() + 1,
                                               std::vector<std::size_t>(after.size() + 1));
  for (std::size_t i = 0; i < before.size(); ++i) {
    for (std::size_t j = 0; j < after.size(); ++j) {
      common[i + 1][j + 1] =
          before[i] == after[j] ? common[i][j] + 1 : std::max(common[i][j + 1], common[i + 1][j]);
    }
  }
  return before.size() + after.size() - 2 * common[before.size()][after.size()];
}

/// What the changes make of the lines before.
Lines applied(const Lines& before, const Lines& after, const Changes& all) {
  Lines result;
  std::size_t at = 0;
  for (const auto& change : all) {
    while (at < change.before.first) result.push_back(before[at++]);
    CHECK(result.size() == change.after.first);
    for (std::size_t i = 0; i < change.after.count; ++i) {
      result.push_back(after[change.after.first + i]);
    }
    at += change.before.count;
  }
  while (at < before.size()) result.push_back(before[at++]);
  return result;
}

}  // namespace

TEST_CASE("lines keep their newlines") {
  CHECK(lines_of("").empty());
  CHECK(lines_of("a") == Lines{"a"});
  CHECK(lines_of("a\n") == Lines{"a\n"});
  CHECK(lines_of("\n\n") == Lines{"\n", "\n"});
  CHECK(lines_of("a\r\nb") == Lines{"a\r\n", "b"});
}

TEST_CASE("changes are found where they are") {
  CHECK(changes("", "").empty());
  CHECK(changes("abc", "abc").empty());
  CHECK(changes("", "ab") == Changes{{{0, 0}, {0, 2}}});
  CHECK(changes("ab", "") == Changes{{{0, 2}, {0, 0}}});
  CHECK(changes("abc", "axc") == Changes{{{1, 1}, {1, 1}}});
  CHECK(changes("abc", "ac") == Changes{{{1, 1}, {1, 0}}});
  CHECK(changes("ac", "abc") == Changes{{{1, 0}, {1, 1}}});
  CHECK(changes("abcde", "xbcdy") == Changes{{{0, 1}, {0, 1}}, {{4, 1}, {4, 1}}});
  CHECK(changes("aaa", "aa") == Changes{{{2, 1}, {2, 0}}});
}

TEST_CASE("the changes are the fewest there are") {
  std::mt19937 random(20261121);
  const auto word = [&random] {
    std::string text(random() % 12, 'a');
    for (auto& c : text) c = static_cast<char>('a' + random() % 4);
    return text;
  };
  for (int i = 0; i < 5000; ++i) {
    const auto before = word();
    const auto after = word();
    INFO(before << " " << after);
    const auto found = changes(before, after);
    CHECK(edits_of(found) == fewest_edits(before, after));
    CHECK(applied(letters(before), letters(after), found) == letters(after));
  }
}

TEST_CASE("large texts with little in common are one change, soon") {
  std::string before = "same\n";
  std::string after = "same\n";
  for (int i = 0; i < 100'000; ++i) {
    before += "before " + std::to_string(i) + "\n";
    after += "after " + std::to_string(i) + "\nx\n";
  }
  before += "end\n";
  after += "end\n";
  CHECK(line_changes(lines_of(before), lines_of(after)) == Changes{{{1, 100'000}, {1, 200'000}}});
}

// SPDX-License-Identifier: MIT
#include "../../../src/git/object_reader.hpp"

#include "catch.hpp"

using namespace deals;

namespace {

/// Bytes of a tree object: mode, name, and a hash of `size` times one byte.
std::string entry_of(const std::string& mode, const std::string& name, char byte,
                     std::size_t size = 20) {
  return mode + " " + name + std::string(1, '\0') + std::string(size, byte);
}

std::vector<std::string> lines_of(const std::optional<TreeEntries>& entries) {
  if (!entries) return {"no tree"};
  std::vector<std::string> lines;
  for (const TreeEntry& each : *entries) {
    lines.push_back(each.mode + " " + each.name + " " + each.id.substr(0, 4));
  }
  return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("a tree is read with hashes of either length, and sorted as a listing is") {
  // Git has a directory `a` as if it were `a/`, behind `a.toml`.
  const std::string tree = entry_of("100644", "a.toml", '\x01') + entry_of("40000", "a", '\xfe') +
                           entry_of("120000", "z z", ' ');
  CHECK(lines_of(parse_tree(tree, 40)) ==
        Lines{"40000 a fefe", "100644 a.toml 0101", "120000 z z 2020"});
  CHECK(lines_of(parse_tree(entry_of("100755", "x", '\0', 32), 64)) == Lines{"100755 x 0000"});
  CHECK(lines_of(parse_tree("", 40)).empty());
}

TEST_CASE("what is no tree is none") {
  const std::string tree = entry_of("100644", "a.toml", '\x01');
  for (std::size_t size = 1; size < tree.size(); ++size) {
    CAPTURE(size);
    CHECK(lines_of(parse_tree(tree.substr(0, size), 40)) == Lines{"no tree"});
  }
  CHECK(lines_of(parse_tree(tree, 64)) == Lines{"no tree"});
  CHECK(lines_of(parse_tree(std::string(1, '\0') + tree, 40)) == Lines{"no tree"});
}

TEST_CASE("an entry is found by its whole name") {
  const auto entries =
      parse_tree(entry_of("100644", "ab", '\x01') + entry_of("100644", "b", '\x02'), 40);
  REQUIRE(entries);
  CHECK(find_entry(*entries, "a") == nullptr);
  CHECK(find_entry(*entries, "abc") == nullptr);
  REQUIRE(find_entry(*entries, "b") != nullptr);
  CHECK(find_entry(*entries, "b")->id.starts_with("0202"));
}

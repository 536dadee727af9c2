// SPDX-License-Identifier: MIT
#include "../../../src/git/file_versions.hpp"

#include "catch.hpp"

using namespace deals;

namespace {

/// What git prints, with `|` for the zeros between the fields.
std::string with_zeros(std::string text) {
  for (char& letter : text) {
    if (letter == '|') letter = '\0';
  }
  return text;
}

std::vector<std::string> lines_of(const std::vector<RawVersion>& versions) {
  std::vector<std::string> lines;
  for (const RawVersion& each : versions) {
    lines.push_back(each.commit.id + " " + each.commit.subject + " " + each.path + " " +
                    each.blob.value_or("gone"));
  }
  return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("a commit has its parents, its author and its first line") {
  const std::string log = with_zeros(
      "\x01"
      "abc|p1 p2|1790000000|Anna B|anna@fjord.example|Move it |");
  std::vector<std::string_view> fields = {std::string_view(log).substr(0, 4),
                                          std::string_view(log).substr(5, 5),
                                          std::string_view(log).substr(11, 10),
                                          "Anna B",
                                          "anna@fjord.example",
                                          "Move it "};
  std::size_t next = 0;
  const auto commit = parse_commit(fields, next);
  REQUIRE(commit);
  CHECK(next == 6);
  CHECK(*commit == Commit{.id = "abc",
                          .at = {1790000000},
                          .author = "Anna B",
                          .email = "anna@fjord.example",
                          .subject = "Move it",
                          .parents = {"p1", "p2"}});
  next = 1;
  CHECK_FALSE(parse_commit(fields, next));
}

TEST_CASE("versions follow renames, removals and merges") {
  const std::string log = with_zeros(
      "\x01"
      "c4|c3 c2|40|A|a@b|merged||::100644 100644 100644 b2 b3 b4 MM|s/y|"
      "\x01"
      "c3|c1|30|A|a@b|gone|\n:100644 000000 b1 000000 D|s/y|"
      "\x01"
      "c2|c1|20|A|a@b|renamed|\n:100644 100644 b1 b1 R100|s/x|s/y|"
      "\x01"
      "c1||10|A|a@b|:100644 odd|\n:000000 100644 000000 b1 A|s/x|");
  CHECK(lines_of(parse_versions(log)) == Lines{"c4 merged s/y b4", "c3 gone s/y gone",
                                               "c2 renamed s/y b1", "c1 :100644 odd s/x b1"});
}

TEST_CASE("nothing that git may print is more than it is") {
  CHECK(parse_versions("").empty());
  CHECK(parse_versions("fatal: something").empty());
  CHECK(parse_versions(with_zeros(":100644 100644 a b M|x|")).empty());
  CHECK(parse_versions(with_zeros("\x01"
                                  "c|p|1|A|a@b|s|\n:100644 100644 a b R100|only one"))
            .empty());
}

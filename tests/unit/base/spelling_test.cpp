// SPDX-License-Identifier: MIT
#include <deals/base/spelling.hpp>

#include "catch.hpp"

using namespace deals;

namespace {

const std::vector<std::string> words = {"list",          "lead",       "show",    "forecast",
                                        "qualification", "proposal",   "won",     "lost",
                                        "close-won",     "close-lost", "Über uns"};

}  // namespace

TEST_CASE("a mistyped word finds the one that was meant") {
  struct Case {
    std::string word;
    std::optional<std::string> meant;
  };
  const auto c = GENERATE(values<Case>({
      {"lst", "list"},
      {"lsit", "list"},
      {"LIST", "list"},
      {"listing", "list"},
      {"qualifed", "qualification"},
      {"qual", "qualification"},
      {"forcast", "forecast"},
      {"fore", "forecast"},
      {"shwo", "show"},
      {"wno", "won"},
      {"propsoal", "proposal"},
      {"close-los", "close-lost"},
      {"close", "close-won"},
      {"uber uns", "Über uns"},
      {"lo", "lost"},
      {"", std::nullopt},
      {"x", std::nullopt},
      {"l", std::nullopt},
      {"banana", std::nullopt},
      {"show-me-the-money-please", "show"},
      {"forestry", std::nullopt},
      {"日本", std::nullopt},
  }));
  CAPTURE(c.word);
  CHECK(nearest(c.word, words) == c.meant);
}

TEST_CASE("of equally near words the first is taken") {
  const std::vector<std::string> near = {"cat", "car"};
  CHECK(nearest("cax", near) == "cat");
  CHECK(nearest("cat", std::vector<std::string>{}) == std::nullopt);
}

TEST_CASE("a suggestion is a question, with its word made safe to show") {
  CHECK(did_you_mean("lst", words) == "did you mean \"list\"?");
  CHECK(did_you_mean("banana", words) == std::nullopt);
  const std::vector<std::string> hostile = {"stage\x1B[2J"};
  CHECK(did_you_mean("stage", hostile) == "did you mean \"stage\\e[2J\"?");
}

TEST_CASE("words are joined as in a sentence") {
  CHECK(join_words({}, "and").empty());
  CHECK(join_words({"a"}, "and") == "a");
  CHECK(join_words({"a", "b"}, "or") == "a or b");
  CHECK(join_words({"a", "b", "c"}, "and") == "a, b and c");
}

TEST_CASE("splitting keeps empty parts") {
  using Parts = std::vector<std::string_view>;
  CHECK(split("", ',') == Parts{""});
  CHECK(split("a", ',') == Parts{"a"});
  CHECK(split("a,,b", ',') == Parts{"a", "", "b"});
  CHECK(split(",", ',') == Parts{"", ""});
}

TEST_CASE("trimming takes blanks from both ends only") {
  CHECK(trim("  a b\t\r\n") == "a b");
  CHECK(trim(" \t ").empty());
  CHECK(trim("").empty());
  CHECK(trim("\xC2\xA0") == "\xC2\xA0");
}

TEST_CASE("only ASCII letters become lower case") {
  CHECK(to_lower_ascii("ABC xyz 1-Z[") == "abc xyz 1-z[");
  CHECK(to_lower_ascii("Ærlig") == "Ærlig");
}

TEST_CASE("counts agree with their noun") {
  CHECK(counted(0, "deal", "deals") == "0 deals");
  CHECK(counted(1, "deal", "deals") == "1 deal");
  CHECK(counted(2, "deal", "deals") == "2 deals");
}

// SPDX-License-Identifier: MIT
#include <deals/base/utf8.hpp>

#include "catch.hpp"

using namespace deals;

using Lines = std::vector<std::string>;

TEST_CASE("width counts columns of a terminal") {
  struct Case {
    std::string text;
    int columns;
  };
  const auto c = GENERATE(values<Case>({
      {"", 0},
      {"Acme Corp", 9},
      {"Søylen AS", 9},
      {"So\u0308hne", 5},          // combining diaeresis
      {"e\u0301\u0323\u0308", 1},  // several marks on one letter
      {"日本語", 6},
      {"ﾃｽﾄ", 3},  // half-width kana
      {"Ａ", 2},   // full-width Latin
      {"한국", 4},
      {"\u1112\u1161\u11AB", 2},  // the same syllable in letters
      {"😀", 2},
      {"👍🏽", 2},                   // skin tone
      {"👩‍👩‍👧‍👦", 2},  // joined family
      {"🏳️‍🌈", 2},             // joined flag
      {"🇳🇴", 2},
      {"🇳🇴🇸🇪", 4},
      {"🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F", 2},  // England
      {"❤", 1},
      {"❤️", 2},   // emoji presentation
      {"1️⃣", 2},  // keycap
      {"©", 1},
      {"©\uFE0F", 2},
      {"a\uFE0F", 1},  // a selector that selects nothing
      {" \uFE0F", 1},
      {"a\u200Bb", 2},  // zero-width space
      {"…–█", 3},
      {"नमस्ते", 4},
      {"\xFF\xFE", 2},  // invalid bytes
      {"a\xFF日", 4},
  }));
  CAPTURE(c.text);
  CHECK(width(c.text) == c.columns);
}

TEST_CASE("a text is cut to whole clusters with an ellipsis") {
  struct Case {
    std::string text;
    int columns;
    std::string shortened;
  };
  const auto c = GENERATE(values<Case>({
      {"Acme", 4, "Acme"},
      {"Acme", 10, "Acme"},
      {"Acme", 3, "Ac…"},
      {"Acme", 1, "…"},
      {"Acme", 0, ""},
      {"Acme", -5, ""},
      {"", 0, ""},
      {"日本語", 6, "日本語"},
      {"日本語", 5, "日本…"},
      {"日本語", 4, "日…"},
      {"日本語", 2, "…"},
      {"So\u0308hne", 4, "So\u0308h…"},
      {"So\u0308hne", 3, "So\u0308…"},
      {"👩‍👩‍👧‍👦 family", 3, "👩‍👩‍👧‍👦…"},
      {"👩‍👩‍👧‍👦 family", 2, "…"},
      {"🇳🇴🇸🇪", 3, "🇳🇴…"},
  }));
  CAPTURE(c.text, c.columns);
  CHECK(fit(c.text, c.columns) == c.shortened);
  CHECK(width(fit(c.text, c.columns)) <= std::max(c.columns, 0));
}

TEST_CASE("texts are wrapped at spaces") {
  struct Case {
    std::string text;
    int columns;
    Lines lines;
  };
  const auto c = GENERATE(values<Case>({
      {"", 10, {""}},
      {"   ", 10, {""}},
      {"one", 10, {"one"}},
      {"one two three", 7, {"one two", "three"}},
      {"one two three", 8, {"one two", "three"}},
      {"one two three", 13, {"one two three"}},
      {"one two three", 3, {"one", "two", "thr", "ee"}},
      {"abcdefgh ij", 3, {"abc", "def", "gh", "ij"}},
      {"go abcdefgh", 4, {"go", "abcd", "efgh"}},
      {"one  two", 20, {"one  two"}},
      {"one  two", 4, {"one", "two"}},
      {"  - a list item", 8, {"  - a", "list", "item"}},
      {"one\ntwo\n\nthree", 20, {"one", "two", "", "three"}},
      {"日本語 テスト", 6, {"日本語", "テスト"}},
      {"日本語", 4, {"日本", "語"}},
      {"日本", 1, {"日", "本"}},
      {"trailing ", 8, {"trailing"}},
      {"no room", 0, {"n", "o", "r", "o", "o", "m"}},
  }));
  CAPTURE(c.text, c.columns);
  CHECK(wrap(c.text, c.columns) == c.lines);
}

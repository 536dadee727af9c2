// SPDX-License-Identifier: MIT
#include <deals/base/utf8.hpp>

#include "catch.hpp"

using namespace deals;

TEST_CASE("valid UTF-8 is told from what only looks like it") {
  struct Case {
    std::string text;
    bool is_valid;
    std::size_t characters;
  };
  const auto c = GENERATE(values<Case>({
      {"", true, 0},
      {"plain", true, 5},
      {"exactly sixteen!", true, 16},
      {"a long ASCII text with one ø in it", true, 34},
      {"Søylen", true, 6},
      {"日本", true, 2},
      {"\xF0\x9F\x98\x80", true, 1},
      {std::string("a\0b", 3), true, 3},
      {"\xF4\x8F\xBF\xBF", true, 1},  // U+10FFFF
      {"\xEF\xBF\xBE", true, 1},      // a noncharacter is still a character
      {"\xFF", false, 1},
      {"eight by\xFFtes", false, 12},
      {"\xC3", false, 1},  // cut off
      {"\xE6\x97", false, 2},
      {"\x80", false, 1},      // continuation alone
      {"\xC0\xAF", false, 2},  // overlong
      {"\xE0\x80\xAF", false, 3},
      {"\xED\xA0\x80", false, 3},      // surrogate
      {"\xF4\x90\x80\x80", false, 4},  // beyond U+10FFFF
  }));
  CAPTURE(c.text);
  CHECK(is_valid_utf8(c.text) == c.is_valid);
  CHECK(code_points(c.text) == c.characters);
  CHECK(byte_offset(c.text, c.characters) == c.text.size());
  CHECK(byte_offset(c.text, 1000) == c.text.size());
}

TEST_CASE("a character's place is found in bytes") {
  CHECK(byte_offset("søk", 0) == 0);
  CHECK(byte_offset("søk", 1) == 1);
  CHECK(byte_offset("søk", 2) == 3);
  CHECK(byte_offset("日本", 1) == 3);
  CHECK(byte_offset("a\xFF"
                    "b",
                    2) == 2);
}

// SPDX-License-Identifier: MIT
#include <deals/base/utf8.hpp>

#include "catch.hpp"

using namespace deals;

TEST_CASE("untrusted text is made safe to show") {
  struct Case {
    std::string text, shown;
  };
  const auto c = GENERATE(values<Case>({
      {"", ""},
      {"plain text ~", "plain text ~"},
      {"Søylen 日本 👩‍👩‍👧‍👦", "Søylen 日本 👩‍👩‍👧‍👦"},
      {"\x1B[31mred", "\\e[31mred"},
      {"bell\a", "bell\\x07"},
      {std::string("nul\0", 4), "nul\\x00"},
      {"\x01\x1F", "\\x01\\x1F"},
      {"a\rb", "a\\rb"},
      {"a\nb\tc", "a\\nb\\tc"},
      {"\x7F", "\\x7F"},
      {"\u0080\u0085\u009B\u009F", "\\u{0080}\\u{0085}\\u{009B}\\u{009F}"},
      {"\u00A0", "\u00A0"},
      {"\xFF", "\\xFF"},
      {"\x9B"
       "31m",
       "\\x9B31m"},
      {"\xC3(", "\\xC3("},
      {"\xED\xA0\x80", "\\xED\\xA0\\x80"},
      {"\u2028\u2029", "\\u{2028}\\u{2029}"},
      {"\u202A\u202B\u202C\u202D\u202E", "\\u{202A}\\u{202B}\\u{202C}\\u{202D}\\u{202E}"},
      {"\u2066\u2067\u2068\u2069", "\\u{2066}\\u{2067}\\u{2068}\\u{2069}"},
      {"\u200E\u200F\u061C", "\\u{200E}\\u{200F}\\u{061C}"},
      {"in\uFEFFside", "in\\u{FEFF}side"},
      {"\u200D\u2027\u202F\u2065\u206A", "\u200D\u2027\u202F\u2065\u206A"},
      {"back\\slash", "back\\slash"},
  }));
  CAPTURE(c.text);
  CHECK(shown(c.text) == c.shown);
  CHECK(shown(shown(c.text)) == shown(c.text));
}

TEST_CASE("text of many lines keeps newlines and tabs and nothing else") {
  CHECK(shown_lines("a\n\tb\r\n\x1B[2J\u202E") == "a\n\tb\\r\n\\e[2J\\u{202E}");
  CHECK(shown_lines("plain\n") == "plain\n");
}

TEST_CASE("whatever the bytes are, what is shown is valid and holds no control") {
  std::string all;
  for (int byte = 0; byte < 256; ++byte) all += static_cast<char>(byte);
  for (int first = 0; first < 256; ++first) {
    const std::string safe = shown(static_cast<char>(first) + all);
    REQUIRE(is_valid_utf8(safe));
    for (const char c : safe) REQUIRE_FALSE((c >= 0 && (c < 0x20 || c == 0x7F)));
  }
}

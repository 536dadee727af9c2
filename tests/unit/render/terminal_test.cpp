// SPDX-License-Identifier: MIT
#include <deals/render/terminal.hpp>

#include <deals/base/utf8.hpp>

#include "catch.hpp"
#include "terminals.hpp"

using namespace deals;

TEST_CASE("formats are found by their names") {
  for (std::size_t i = 0; i < format_names().size(); ++i) {
    CHECK(format_named(format_names()[i]) == static_cast<Format>(i));
  }
  CHECK(format_named("porcelain") == Format::porcelain);
  for (const char* name : {"", "JSON", "jso", "json "}) CHECK_FALSE(format_named(name));
}

TEST_CASE("a style shows where there is colour, and only there") {
  CHECK(styled("won", Style::good, in_pipe()) == "won");
  CHECK(styled("won", Style::good, in_color()) == "\x1b[32mwon\x1b[0m");
  CHECK(styled("won", Style::plain, in_color()) == "won");
  CHECK(styled("", Style::bad, in_color()).empty());
  CHECK(styled("!", Style::bad, in_color()) == "\x1b[31m!\x1b[0m");
  CHECK(styled("!", Style::warning, in_color()) == "\x1b[33m!\x1b[0m");
  CHECK(styled("!", Style::strong, in_color()) == "\x1b[1m!\x1b[0m");
  CHECK(styled("!", Style::faint, in_color()) == "\x1b[2m!\x1b[0m");
  CHECK(styled("!", Style::accent, in_color()) == "\x1b[36m!\x1b[0m");
}

TEST_CASE("a rule is drawn in Unicode or in ASCII") {
  CHECK(rule(3, in_pipe()) == "───");
  CHECK(rule(3, in_ascii(80)) == "---");
  CHECK(rule(0, in_color()).empty());
  CHECK(rule(1, in_color()) == "\x1b[2m─\x1b[0m");
}

TEST_CASE("a text is cut to columns, not to bytes") {
  struct Case {
    const char* text;
    int columns;
    const char* unicode;
    const char* ascii;
  };
  const Case cases[] = {
      {"initech", 7, "initech", "initech"},
      {"initech", 6, "inite…", "ini..."},
      {"Søylen AS", 8, "Søylen …", "Søyle..."},
      {"日本語の会社", 12, "日本語の会社", "日本語の会社"},
      {"日本語の会社", 8, "日本語…", "日本..."},
      {"👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 5,
       "👨‍👩‍👧‍👦👨‍👩‍👧‍👦…", "👨‍👩‍👧‍👦..."},
      {"abc", 2, "a…", ".."},
      {"abc", 1, "…", "."},
  };
  for (const auto& [text, columns, unicode, ascii] : cases) {
    CHECK(fitted(text, columns, on_screen(80)) == unicode);
    CHECK(fitted(text, columns, in_ascii(80)) == ascii);
    CHECK(width(fitted(text, columns, in_ascii(80))) <= columns);
  }
}

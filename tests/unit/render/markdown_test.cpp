// SPDX-License-Identifier: MIT
#include <deals/render/table.hpp>

#include "catch.hpp"

using namespace deals;

TEST_CASE("Markdown shows the text for people, with alignment and totals") {
  Table table;
  table.columns = {{"id", "ID"}, {"amount", "Amount", Align::right}};
  table.rows = {{{{"acme"}, {"48,000", "48000.00"}}}, {{{"globex"}, {"–", ""}}}, {{{"short"}}}};
  table.totals = {{{{"Total"}, {"48,000", "48000.00"}}}};
  CHECK(to_markdown(table) ==
        "| ID | Amount |\n"
        "| --- | ---: |\n"
        "| acme | 48,000 |\n"
        "| globex | – |\n"
        "| short |  |\n"
        "| Total | 48,000 |\n");
}

TEST_CASE("Markdown does not read what a cell holds") {
  struct Case {
    const char* text;
    const char* cell;
  };
  const Case cases[] = {
      {"a|b", "a\\|b"},
      {"a\\|b", "a\\\\\\|b"},
      {"<script>", "\\<script>"},
      {"*bold* _it_ `code`", "\\*bold\\* \\_it\\_ \\`code\\`"},
      {"[x](http://x)", "\\[x](http://x)"},
      {"~~gone~~", "\\~\\~gone\\~\\~"},
      {"two\nlines", "two\\\\nlines"},
      {"A & B", "A & B"},
  };
  for (const auto& [text, cell] : cases) {
    Table table;
    table.columns = {{"x", "X"}};
    table.rows = {{{{text}}}};
    CHECK(to_markdown(table) == std::string("| X |\n| --- |\n| ") + cell + " |\n");
  }
}

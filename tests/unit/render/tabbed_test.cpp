// SPDX-License-Identifier: MIT
#include <deals/render/table.hpp>

#include "catch.hpp"

using namespace deals;

namespace {

Table odd_table() {
  Table table;
  table.columns = {{"id", "ID"}, {"note", "Note"}};
  table.rows = {{{{"acme", "acme"}, {"–", ""}}},
                {{{"x", "tab\there"}, {"y", "two\nlines\r"}}},
                {{{"x", "back\\nslash"}, {"y", "\x1b[2J\u202E=1"}}}};
  table.totals = {{{{"Total"}}}};
  return table;
}

}  // namespace

TEST_CASE("TSV has a heading of keys") {
  CHECK(to_tsv(odd_table()) ==
        "id\tnote\n"
        "acme\t\n"
        "tab\\there\ttwo\\nlines\\r\n"
        "back\\\\nslash\t\\e[2J\\u{202E}=1\n");
}

TEST_CASE("porcelain has no heading") {
  CHECK(to_porcelain(odd_table()) ==
        "acme\t\n"
        "tab\\there\ttwo\\nlines\\r\n"
        "back\\\\nslash\t\\e[2J\\u{202E}=1\n");
}

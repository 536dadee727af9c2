// SPDX-License-Identifier: MIT
#include <deals/text/record.hpp>

#include "catch.hpp"
#include "said.hpp"

using namespace deals;

TEST_CASE("saved reports are read with their keys in order, whatever these mean") {
  const auto read = read_config(R"([reports.big]
command = "list"
sort = "-amount"
all = true
[reports.small]
command = "board"
)",
                                "deals.toml");
  REQUIRE(read);
  CHECK(said(read->problems).empty());
  const auto& reports = read->record.reports;
  REQUIRE(reports.size() == 2);
  CHECK(reports[0].name == "big");
  CHECK(reports[0].region.line == 1);
  REQUIRE(reports[0].entries.size() == 3);
  CHECK(reports[0].entries[1].key == "sort");
  CHECK(reports[0].entries[1].value.text == "-amount");
  CHECK(reports[1].name == "small");
  CHECK(default_config().reports.empty());
}

TEST_CASE("a saved report is a table of tables") {
  for (const char* text : {"reports = 5\n", "[reports]\nbig = \"list\"\n"}) {
    INFO(text);
    CHECK_FALSE(read_config(text, "deals.toml"));
  }
}

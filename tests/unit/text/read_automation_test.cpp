// SPDX-License-Identifier: MIT
#include <deals/text/record.hpp>

#include "catch.hpp"
#include "said.hpp"

using namespace deals;

TEST_CASE("rules are read with their keys in order, whatever these mean") {
  const auto read = read_config(R"([[automation]]
name = "stale"
when = "is:stale"
tag = ["old", "cold"]

[[automation]]
name = 5
)",
                                "deals.toml");
  REQUIRE(read);
  CHECK(said(read->problems).empty());
  const auto& rules = read->record.automation;
  REQUIRE(rules.size() == 2);
  CHECK(rules[0].name == "stale");
  CHECK(rules[0].region.line == 1);
  REQUIRE(rules[0].entries.size() == 3);
  CHECK(rules[0].entries[2].key == "tag");
  CHECK(rules[0].entries[2].value.items.size() == 2);
  CHECK(rules[1].name.empty());
  CHECK(default_config().automation.empty());
}

TEST_CASE("rules are an array of tables") {
  for (const char* text :
       {"automation = 5\n", "automation = [\"stale\"]\n", "[automation]\nname = \"stale\"\n"}) {
    INFO(text);
    CHECK_FALSE(read_config(text, "deals.toml"));
  }
}

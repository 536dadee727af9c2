// SPDX-License-Identifier: MIT
#include <deals/text/record.hpp>

#include "catch.hpp"
#include "said.hpp"

using namespace deals;

namespace {

struct Case {
  std::string text;
  std::string said;  ///< "": nothing is wrong; else with a line break in front
};

std::string said_of(const std::string& text) {
  const auto read = read_config(text, "deals.toml");
  const std::string all = read ? said(read->problems) : said(read.error());
  return all.empty() ? "" : "\n" + all;
}

const std::vector<Case> targets = {
    {R"([[targets]]
period = "2026-Q5"
amount = 5)",
     R"(
deals.toml:2:10: period "2026-Q5" is not a year, quarter or month [bad-period]
period = "2026-Q5"
         ^~~~~~~~~
hint: write it like "2026", "2026-Q4" or "2026-11"
)"},
    {R"([[targets]]
period = ""
amount = 5)",
     R"(
deals.toml:2:10: period "" is not a year, quarter or month [bad-period]
period = ""
         ^~
hint: write it like "2026", "2026-Q4" or "2026-11"
)"},
    {R"([[targets]]
period = 20260
amount = 5)",
     R"(
deals.toml:2:10: period "20260" is not a year, quarter or month [bad-period]
period = 20260
         ^~~~~
hint: write it like "2026", "2026-Q4" or "2026-11"
)"},
    {R"([[targets]]
period = 2026-01-01
amount = 5)",
     R"(
deals.toml:2:10: period must be a string, not the date 2026-01-01 [wrong-type]
period = 2026-01-01
         ^~~~~~~~~~
hint: put it in quotes: period = "2026-01-01"
)"},
    {R"([[targets]]
amount = 5)",
     R"(
deals.toml:1:1: a target without "period" [missing-key]
[[targets]]
^~~~~~~~~~~
)"},
    {R"([[targets]]
period = "2026")",
     R"(
deals.toml:1:1: a target without "amount" [missing-key]
[[targets]]
^~~~~~~~~~~
)"},
    {R"([[targets]]
period = "2026"
amount = -5)",
     R"(
deals.toml:3:10: "-5" is negative [bad-amount]
amount = -5
         ^~
hint: an amount is 0 or more
)"},
    {R"([[targets]]
period = "2026"
amount = 5
[[targets]]
period = "2026"
amount = 6)",
     R"(
deals.toml:4:1: two targets of the book for 2026 [duplicate-target]
[[targets]]
^~~~~~~~~~~
)"},
    {R"([[targets]]
period = "2026"
amount = 5
owner = "anna"
[[targets]]
owner = "anna"
period = "2026"
amount = 6)",
     R"(
deals.toml:5:1: two targets of "anna" for 2026 [duplicate-target]
[[targets]]
^~~~~~~~~~~
)"},
    {R"([[targets]]
period = "2026"
amount = 5
ownr = "anna")",
     R"(
warning: deals.toml:4:1: unknown setting "targets.ownr" [unknown-setting]
ownr = "anna"
^~~~
hint: did you mean "owner"?
)"},
    {R"([targets]
period = 2026)",
     R"(
deals.toml:1:1: targets must be an array of tables, not a table [wrong-type]
[targets]
^~~~~~~~~
)"},
};

}  // namespace

TEST_CASE("a target has a period and an amount, once per owner") {
  for (const Case& each : targets) {
    INFO(each.text);
    CHECK(said_of(each.text) == each.said);
  }
}

TEST_CASE("targets are in the currency of the book") {
  const auto read = read_config(R"(
targets = [
  { period = 2026, amount = 250000 },
  { period = "2026-Q4", owner = "anna", amount = 1 },
  { period = "2026-11", amount = 0 },
]
currency = "JPY"
)",
                                "deals.toml");
  REQUIRE(read);
  const Currency yen = *Currency::find("JPY");
  CHECK(read->record.targets == std::vector<Target>{{"2026", "", {250000, yen}},
                                                    {"2026-Q4", "anna", {1, yen}},
                                                    {"2026-11", "", {0, yen}}});
}

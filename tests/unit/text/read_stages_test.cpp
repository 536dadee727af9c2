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

const std::vector<Case> stages = {
    {"stages = 5", R"(
deals.toml:1:10: stages must be an array of tables, not the integer 5 [wrong-type]
stages = 5
         ^
)"},
    {"stages = []", R"(
deals.toml:1:1: no open stage [missing-stage]
stages = []
^~~~~~
hint: add a stage without "outcome"
)"},
    {R"([[stages]]
name = "x")",
     R"(
deals.toml:1:1: a stage without "id" [missing-key]
[[stages]]
^~~~~~~~~~
)"},
    {R"([[stages]]
id = "a"
[[stages]]
id = "won"
outcome = "won")",
     R"(
deals.toml:1:3: no lost stage [missing-stage]
[[stages]]
  ^~~~~~
hint: add a stage with outcome = "lost"
)"},
    {R"([[stages]]
id = "a"
[[stages]]
id = "a")",
     R"(
deals.toml:4:6: two stages with the id "a" [duplicate-id]
id = "a"
     ^~~
)"},
    {R"([[stages]]
id = "First Call")",
     R"(
deals.toml:2:6: "First Call" cannot be a stage's id [bad-id]
id = "First Call"
     ^~~~~~~~~~~~
hint: write id = "first-call"; the name is free
)"},
    {R"([[stages]]
id = "日本")",
     R"(
deals.toml:2:6: "日本" cannot be a stage's id [bad-id]
id = "日本"
     ^~~~
hint: ids are made of the letters a to z, digits and dashes; the name is free
)"},
    {R"([[stages]]
id = "con")",
     R"(
deals.toml:2:6: "con" cannot be a stage's id [bad-id]
id = "con"
     ^~~~~
hint: ids are made of the letters a to z, digits and dashes; the name is free
)"},
    {R"([[stages]]
id = "a"
probability = 150)",
     R"(
deals.toml:3:15: probability "150" is not between 0 and 100 [bad-percent]
probability = 150
              ^~~
)"},
    {R"([[stages]]
id = "a"
category = "bst")",
     R"(
deals.toml:3:12: unknown category "bst" [unknown-category]
category = "bst"
           ^~~~~
hint: did you mean "best"?
)"},
    {R"([[stages]]
id = "a"
outcome = "one")",
     R"(
deals.toml:3:11: unknown outcome "one" [unknown-outcome]
outcome = "one"
          ^~~~~
hint: write open, won or lost
)"},
    {R"([[stages]]
id = "a"
stale_days = -1)",
     R"(
deals.toml:3:14: stale_days "-1" is not between 0 and 36500 [bad-number]
stale_days = -1
             ^~
)"},
    {R"([[stages]]
id = "won"
outcome = "won"
[[stages]]
id = "lost"
outcome = "lost"
[[stages]]
id = "a"
requires = ["amonut", "zork", "close"]
probabilty = 5)",
     R"(
warning: deals.toml:9:13: unknown field "amonut" [unknown-field]
requires = ["amonut", "zork", "close"]
            ^~~~~~~~
hint: did you mean "amount"?
warning: deals.toml:9:23: unknown field "zork" [unknown-field]
requires = ["amonut", "zork", "close"]
                      ^~~~~~
hint: declare it as [fields.opportunity.zork]
warning: deals.toml:10:1: unknown setting "stages.a.probabilty" [unknown-setting]
probabilty = 5
^~~~~~~~~~
hint: did you mean "probability"?
)"},
    {R"([[stages]]
id = "won"
outcome = "won"
[[stages]]
id = "lost"
outcome = "lost"
[[stages]]
id = "a"
requires = ["region"]
[fields.opportunity.region])",
     ""},
    {R"([[stages]]
id = "a"
[[stages]]
id = "w"
outcome = "won"
probability = 90
category = "best"
[[stages]]
id = "l"
outcome = "lost"
probability = 0
category = "omitted")",
     R"(
warning: deals.toml:6:15: probability of the stage "w" has no effect: won is always 100 % [unused-setting]
probability = 90
              ^~
warning: deals.toml:7:12: category of the stage "w" has no effect: won is always closed [unused-setting]
category = "best"
           ^~~~~~
)"},
};

const std::vector<Case> pipelines = {
    {R"([[pipelines.renewals.stages]]
id = "notice")",
     R"(
deals.toml:1:22: no won stage [missing-stage]
[[pipelines.renewals.stages]]
                     ^~~~~~
hint: add a stage with outcome = "won"
)"},
    {R"([pipelines.x]
name = "x")",
     R"(
deals.toml:1:12: the pipeline "x" has no stages [missing-stage]
[pipelines.x]
           ^
)"},
    {"pipelines = 1", R"(
deals.toml:1:13: pipelines must be a table, not the integer 1 [wrong-type]
pipelines = 1
            ^
)"},
    {R"([pipelines]
x = 1)",
     R"(
deals.toml:2:5: x must be a table, not the integer 1 [wrong-type]
x = 1
    ^
)"},
    {R"([pipelines."A B"])", R"(
deals.toml:1:12: "A B" cannot be a pipeline's id [bad-id]
[pipelines."A B"]
           ^~~~~
)"},
    {R"([[pipelines.x.stages]]
id = "a"
[[pipelines.x.stages]]
id = "won"
outcome = "won"
[[pipelines.x.stages]]
id = "lost"
outcome = "lost"
[pipelines.x.stage]
)",
     R"(
warning: deals.toml:9:14: unknown setting "pipelines.x.stage" [unknown-setting]
[pipelines.x.stage]
             ^~~~~
hint: did you mean "stages"?
)"},
};

}  // namespace

TEST_CASE("a process has valid stages and all three outcomes") {
  for (const Case& each : stages) {
    INFO(each.text);
    CHECK(said_of(each.text) == each.said);
  }
}

TEST_CASE("a pipeline has an id and a process") {
  for (const Case& each : pipelines) {
    INFO(each.text);
    CHECK(said_of(each.text) == each.said);
  }
}

TEST_CASE("what stages leave out is filled in") {
  const auto read = read_config(R"(
[[stages]]
id = "a"
[[stages]]
id = "b"
name = "The second"
stale_days = 14
requires = ["amount", "close"]
[[stages]]
id = "c"
probability = 66.6
category = "commit"
[[stages]]
id = "won"
outcome = "won"
[[stages]]
id = "lost"
outcome = "lost"
)",
                                "deals.toml");
  REQUIRE(read);
  const std::vector<Stage> expected_stages = {
      {"a", "a", Percent{0}, Category::pipeline, State::open, {}, {}},
      {"b", "The second", Percent{3333}, Category::pipeline, State::open, 14, {"amount", "close"}},
      {"c", "c", Percent{6660}, Category::commit, State::open, {}, {}},
      {"won", "won", Percent{10000}, Category::closed, State::won, {}, {}},
      {"lost", "lost", Percent{0}, Category::omitted, State::lost, {}, {}},
  };
  CHECK(read->record.pipeline.stages == expected_stages);
  CHECK(read->problems.empty());
}

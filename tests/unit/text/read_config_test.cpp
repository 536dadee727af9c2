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

const std::vector<Case> settings = {
    {"", ""},
    {"format = 1", ""},
    {R"(format = 2
zork = 1)",
     R"(
deals.toml:1:10: this book has format 2; this deals reads format 1 [newer-format]
format = 2
         ^
hint: update deals
)"},
    {"format = 0", R"(
deals.toml:1:10: format "0" is not 1 [bad-number]
format = 0
         ^
)"},
    {R"(format = "1")", R"(
deals.toml:1:10: format must be an integer, not the string "1" [wrong-type]
format = "1"
         ^~~
hint: write it without quotes: format = 1
)"},
    {"zork = 1", R"(
warning: deals.toml:1:1: unknown setting "zork" [unknown-setting]
zork = 1
^~~~
)"},
    {R"(currancy = "EUR")", R"(
warning: deals.toml:1:1: unknown setting "currancy" [unknown-setting]
currancy = "EUR"
^~~~~~~~
hint: did you mean "currency"?
)"},
    {R"(currency = "eur")", R"(
deals.toml:1:12: unknown currency "eur" [unknown-currency]
currency = "eur"
           ^~~~~
hint: did you mean "EUR"?
)"},
    {"fiscal_year_start = 13", R"(
deals.toml:1:21: fiscal_year_start "13" is not between 1 and 12 [bad-number]
fiscal_year_start = 13
                    ^~
)"},
    {R"(lost_reasons = "price")", R"(
deals.toml:1:16: lost_reasons must be an array of strings, not the string "price" [wrong-type]
lost_reasons = "price"
               ^~~~~~~
hint: put it in brackets: lost_reasons = ["price"]
)"},
    {R"([rules]
skip_stages = "never")",
     R"(
deals.toml:2:15: unknown value "never" [unknown-value]
skip_stages = "never"
              ^~~~~~~
hint: write allow, warn or forbid
)"},
    {R"([rules]
lost_reason = "require")",
     R"(
deals.toml:2:15: unknown value "require" [unknown-value]
lost_reason = "require"
              ^~~~~~~~~
hint: did you mean "required"?
)"},
    {R"([rules]
skip_stage = "warn")",
     R"(
warning: deals.toml:2:1: unknown setting "rules.skip_stage" [unknown-setting]
skip_stage = "warn"
^~~~~~~~~~
hint: did you mean "skip_stages"?
)"},
    {"rules = 1", R"(
deals.toml:1:9: rules must be a table, not the integer 1 [wrong-type]
rules = 1
        ^
)"},
    {R"([git]
commit = "true")",
     R"(
deals.toml:2:10: commit must be true or false, not the string "true" [wrong-type]
commit = "true"
         ^~~~~~
hint: write it without quotes: commit = true
)"},
    {R"([git]
comit = true)",
     R"(
warning: deals.toml:2:1: unknown setting "git.comit" [unknown-setting]
comit = true
^~~~~
hint: did you mean "commit"?
)"},
    {R"([reports.weekly]
command = "list"
[[webhooks]]
x = 1)",
     R"(
warning: deals.toml:3:3: unknown setting "webhooks" [unknown-setting]
[[webhooks]]
  ^~~~~~~~
)"},
    {R"(name = 5
currency = "x")",
     R"(
deals.toml:1:8: name must be a string, not the integer 5 [wrong-type]
name = 5
       ^
hint: put it in quotes: name = "5"
)"},
    {"a = ", R"(
deals.toml:1:5: a value is missing []
a = 
    ^
hint: write "" for an empty text
)"},
};

}  // namespace

TEST_CASE("settings are checked, and unknown ones are worth a warning") {
  for (const Case& each : settings) {
    INFO(each.text);
    CHECK(said_of(each.text) == each.said);
  }
}

TEST_CASE("an empty deals.toml is the default book") {
  const auto read = read_config("", "deals.toml");
  REQUIRE(read);
  const Config& config = read->record;
  const Config expected = default_config();
  CHECK(config.currency == expected.currency);
  CHECK(config.pipeline == expected.pipeline);
  CHECK(config.lost_reasons == expected.lost_reasons);
  CHECK(config.types == expected.types);
  CHECK(config.lines.empty());
}

TEST_CASE("every setting is read, with its line") {
  const auto read = read_config(R"(format = 1
name = "Fjord Analytics"
currency = "NOK"
fiscal_year_start = 4
lost_reasons = ["price"]
types = []
sources = ["fair"]
[rules]
skip_stages = "forbid"
lost_reason = "optional"
[git]
commit = true
[[pipelines.renewals.stages]]
id = "notice"
[[pipelines.renewals.stages]]
id = "renewed"
outcome = "won"
[[pipelines.renewals.stages]]
id = "gone"
outcome = "lost"
)",
                                "deals.toml");
  REQUIRE(read);
  CHECK(said(read->problems) == "");
  const Config& config = read->record;
  CHECK(config.format == 1);
  CHECK(config.name == "Fjord Analytics");
  CHECK(config.currency.code() == "NOK");
  CHECK(config.calendar.start_month == 4);
  CHECK(config.lost_reasons == std::vector<std::string>{"price"});
  CHECK(config.types.empty());
  CHECK(config.sources == std::vector<std::string>{"fair"});
  CHECK(config.skip_stages == SkipStages::forbid);
  CHECK_FALSE(config.lost_reason_required);
  CHECK(config.git_commit);
  CHECK(config.pipeline == default_pipeline());
  REQUIRE(config.find_pipeline("renewals") != nullptr);
  CHECK(config.find_pipeline("renewals")->stages.size() == 3);
  CHECK(config.lines == std::map<std::string, int>{
                            {"format", 1},
                            {"name", 2},
                            {"currency", 3},
                            {"fiscal_year_start", 4},
                            {"lost_reasons", 5},
                            {"types", 6},
                            {"sources", 7},
                            {"rules", 8},
                            {"rules.skip_stages", 9},
                            {"rules.lost_reason", 10},
                            {"git", 11},
                            {"git.commit", 12},
                            {"pipelines", 13},
                            {"pipelines.renewals", 13},
                            {"pipelines.renewals.stages", 13},
                            {"pipelines.renewals.stages.notice.id", 14},
                            {"pipelines.renewals.stages.renewed.id", 16},
                            {"pipelines.renewals.stages.renewed.outcome", 17},
                            {"pipelines.renewals.stages.gone.id", 19},
                            {"pipelines.renewals.stages.gone.outcome", 20},
                        });
}

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

const std::vector<Case> declarations = {
    {"fields = 1", R"(
deals.toml:1:10: fields must be a table, not the integer 1 [wrong-type]
fields = 1
         ^
)"},
    {R"([fields]
opportunity = 1)",
     R"(
deals.toml:2:15: opportunity must be a table, not the integer 1 [wrong-type]
opportunity = 1
              ^
)"},
    {R"([fields.customer]
x = 1)",
     R"(
deals.toml:2:5: x must be a table, not the integer 1 [wrong-type]
x = 1
    ^
)"},
    {"[fields.deal.region]", R"(
warning: deals.toml:1:9: unknown setting "fields.deal" [unknown-setting]
[fields.deal.region]
        ^~~~
)"},
    {R"([fields.opportunity.region]
type = "sting")",
     R"(
deals.toml:2:8: unknown type "sting" [unknown-type]
type = "sting"
       ^~~~~~~
hint: did you mean "string"?
)"},
    {R"([fields.opportunity.amount]
type = "decimal")",
     R"(
deals.toml:1:21: "amount" is not a custom field: deals knows it [known-field]
[fields.opportunity.amount]
                    ^~~~~~
hint: give the custom field another name
)"},
    {R"([fields.customer.amount]
type = "decimal")",
     ""},
    {R"([fields.opportunity.region]
values = ["a", 5])",
     R"(
deals.toml:2:16: a value of the field "region" is not of its type, string [wrong-type]
values = ["a", 5]
               ^
)"},
    {R"([fields.opportunity.region]
values = 5)",
     R"(
deals.toml:2:10: values must be an array, not the integer 5 [wrong-type]
values = 5
         ^
)"},
    {R"([fields.opportunity.region]
required = 1)",
     R"(
deals.toml:2:12: required must be true or false, not the integer 1 [wrong-type]
required = 1
           ^
)"},
    {R"([fields.opportunity.region]
value = [])",
     R"(
warning: deals.toml:2:1: unknown setting "fields.opportunity.region.value" [unknown-setting]
value = []
^~~~~
hint: did you mean "values"?
)"},
    {R"([fields.opportunity.level]
values = [1, 2.5]
type = "integer")",
     R"(
deals.toml:2:14: a value of the field "level" is not of its type, integer [wrong-type]
values = [1, 2.5]
             ^~~
)"},
};

}  // namespace

TEST_CASE("a declaration has a free name, a type and values of that type") {
  for (const Case& each : declarations) {
    INFO(each.text);
    CHECK(said_of(each.text) == each.said);
  }
}

TEST_CASE("fields of both kinds are declared") {
  const auto read = read_config(R"(
[fields.opportunity.region]
type = "string"
values = ["EMEA", "AMER"]
required = true
[fields.opportunity.note]
[fields.customer.level]
values = [1, 2]
type = "integer"
)",
                                "deals.toml");
  REQUIRE(read);
  using Type = FieldDeclaration::Type;
  CHECK(read->record.opportunity_fields ==
        std::vector<FieldDeclaration>{{"region", Type::string, {"EMEA", "AMER"}, true},
                                      {"note", Type::string, {}, false}});
  CHECK(read->record.customer_fields ==
        std::vector<FieldDeclaration>{{"level", Type::integer, {"1", "2"}, false}});
}

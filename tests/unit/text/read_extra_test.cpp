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

/// What is said of an opportunity that has these lines besides what it must have.
const std::string fields = R"([fields.opportunity.region]
values = ["EMEA", "AMER", "APAC"]
[fields.opportunity.seats]
type = "integer"
values = [5, 10]
[fields.opportunity.margin]
type = "decimal"
[fields.opportunity.signed]
type = "boolean"
[fields.opportunity.kickoff]
type = "date"
)";

std::string said_of(const std::string& lines) {
  const std::string text = "name = \"Renewal\"\ncustomer = \"acme\"\nstage = \"lead\"\n" + lines;
  const auto config = read_config(fields, "deals.toml")->record;
  const auto read = read_opportunity(text, OpportunityId{"acme-renewal"}, config);
  const std::string all = read ? said(read->problems) : said(read.error());
  return all.empty() ? "" : "\n" + all;
}

const std::vector<Case> values = {
    {R"(region = "EMEA"
seats = 5
margin = 5.50
signed = true
kickoff = 2026-02-01)",
     ""},
    {R"(anything = { else = "goes" })", ""},
    {R"(region = "EMAE")", R"(
opportunities/acme-renewal.toml:4:10: region "EMAE" is not one of its values [custom-field]
region = "EMAE"
         ^~~~~~
hint: did you mean "EMEA"?
)"},
    {R"(region = "x")", R"(
opportunities/acme-renewal.toml:4:10: region "x" is not one of its values [custom-field]
region = "x"
         ^~~
hint: write EMEA, AMER or APAC
)"},
    {"region = 5", R"(
opportunities/acme-renewal.toml:4:10: region must be a string, not the integer 5 [custom-field]
region = 5
         ^
hint: put it in quotes: region = "5"
)"},
    {"seats = 6", R"(
opportunities/acme-renewal.toml:4:9: seats "6" is not one of its values [custom-field]
seats = 6
        ^
hint: write 5 or 10
)"},
    {R"(seats = "5")", R"(
opportunities/acme-renewal.toml:4:9: seats must be a plain integer, not the string "5" [custom-field]
seats = "5"
        ^~~
hint: write it without quotes: seats = 5
)"},
    {"seats = 0x5", R"(
opportunities/acme-renewal.toml:4:9: seats must be a plain integer, not the integer 0x5 [custom-field]
seats = 0x5
        ^~~
)"},
    {"margin = 7", ""},
    {"margin = 1e3", R"(
opportunities/acme-renewal.toml:4:10: margin must be a plain decimal number, not the number 1e3 [custom-field]
margin = 1e3
         ^~~
)"},
    {R"(margin = "5")", R"(
opportunities/acme-renewal.toml:4:10: margin must be a plain decimal number, not the string "5" [custom-field]
margin = "5"
         ^~~
hint: write it without quotes: margin = 5
)"},
    {R"(signed = "true")", R"(
opportunities/acme-renewal.toml:4:10: signed must be true or false, not the string "true" [custom-field]
signed = "true"
         ^~~~~~
hint: write it without quotes: signed = true
)"},
    {R"(kickoff = "2026-02-01")", R"(
opportunities/acme-renewal.toml:4:11: kickoff must be a date, not the string "2026-02-01" [custom-field]
kickoff = "2026-02-01"
          ^~~~~~~~~~~~
hint: write it without quotes: kickoff = 2026-02-01
)"},
    {"kickoff = 2026-02-01T00:00:00Z", R"(
opportunities/acme-renewal.toml:4:11: kickoff must be a date, not the date-time 2026-02-01T00:00:00Z [custom-field]
kickoff = 2026-02-01T00:00:00Z
          ^~~~~~~~~~~~~~~~~~~~
hint: write the day alone: kickoff = 2026-02-01
)"},
    {R"(seats = 6
region = "x")",
     R"(
opportunities/acme-renewal.toml:4:9: seats "6" is not one of its values [custom-field]
seats = 6
        ^
hint: write 5 or 10
opportunities/acme-renewal.toml:5:10: region "x" is not one of its values [custom-field]
region = "x"
         ^~~
hint: write EMEA, AMER or APAC
)"},
};

}  // namespace

TEST_CASE("a custom field is of its declared type and values, else the file is odd but readable") {
  for (const Case& each : values) {
    INFO(each.text);
    CHECK(said_of(each.text) == each.said);
  }
}

TEST_CASE("a required custom field that is missing is worth a warning") {
  const auto config = read_config("[fields.customer.vat]\nrequired = true", "deals.toml")->record;
  const auto read = read_customer("name = \"Acme\"", CustomerId{"acme"}, config);
  CHECK(said(read->problems) ==
        "warning: customers/acme.toml:1: missing \"vat\" [missing-field]\n"
        "hint: deals.toml requires it\n");
  CHECK(read_customer("name = \"Acme\"", CustomerId{"acme"})->problems.empty());
}

TEST_CASE("a single value can be checked without a file") {
  const FieldDeclaration field{"region", FieldDeclaration::Type::string, {"EMEA", "AMER"}, false};
  CHECK(check_field(field, string_value("EMEA")));
  CHECK(said(check_field(field, string_value("EMAE")).error()) ==
        ": region \"EMAE\" is not one of its values [custom-field]\n"
        "hint: did you mean \"EMEA\"?\n");
}

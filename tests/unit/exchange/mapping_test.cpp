// SPDX-License-Identifier: MIT
#include <deals/exchange/mapping.hpp>

#include "catch.hpp"
#include "mapping_support.hpp"

using namespace deals;
using namespace deals::test;

namespace {

const std::string minimal = "record = \"opportunity\"\n[columns]\nname = \"N\"\nstage = \"S\"\n";

}  // namespace

TEST_CASE("a mapping says what the rows are and in what form") {
  const auto mapping = mapping_of(R"(
record = "opportunity"
delimiter = "tab"
encoding = "windows-1252"
date = "dmy"
decimal = ","
external = "crm"
id = "Nr"
id_from = "{Nr}"
customer_default = "nobody"
customer_default_name = "Nobody yet"
lost_reason_default = "other"
optional = ["amount"]
[columns]
name = "{product} for {Firma|nobody}"
stage = "Phase"
amount = ["Wert", "Betrag"]
product = "Produkt"
[defaults]
owner = "anna"
[values.stage]
Gewonnen = "won"
)");
  CHECK(mapping.record == RecordKind::opportunity);
  CHECK(mapping.csv.delimiter == '\t');
  CHECK(mapping.csv.encoding == CsvEncoding::windows_1252);
  CHECK(mapping.date == DateOrder::dmy);
  CHECK(mapping.decimal == ',');
  CHECK(mapping.external == "crm");
  CHECK(mapping.id->columns == Fields{"Nr"});
  CHECK(mapping.slug->parts.size() == 1);
  CHECK(mapping.customer_default == "nobody");
  CHECK(mapping.customer_default_name == "Nobody yet");
  CHECK(mapping.lost_reason_default == "other");
  REQUIRE(mapping.fields.size() == 4);
  CHECK(mapping.fields[0].parts.size() == 3);
  CHECK(mapping.fields[0].parts[2].fallback == "nobody");
  CHECK(mapping.fields[2].columns == Fields{"Wert", "Betrag"});
  CHECK(mapping.fields[2].is_optional);
  CHECK(mapping.fields[2].form == FieldForm::number);
  CHECK(mapping.defaults == Texts{{"owner", "anna"}});
  CHECK(mapping.values.at("stage") == Texts{{"Gewonnen", "won"}});
}

TEST_CASE("what is wrong in a mapping is said with its place") {
  struct Case {
    std::string text;
    std::string error;
  };
  const std::string own = " | a field of your own is declared in deals.toml, below";
  for (const auto& [text, error] : {
           Case{"record = \"opportunity\"\ncolums = 1\n",
                "map.toml:2:1: error: unknown key \"colums\" | did you mean \"columns\"?"},
           {"amount = \"x\"\n",
            "map.toml:1:1: error: unknown key \"amount\""
            " | fields go below [columns], or [defaults] for a fixed text"},
           {"record = \"deal\"\n",
            "map.toml:1:10: error: unknown record \"deal\""
            " | it is one of \"opportunity\" and \"customer\""},
           {"date = \"german\"\n",
            "map.toml:1:8: error: unknown date \"german\""
            " | it is one of \"iso\", \"dmy\" and \"mdy\""},
           {"decimal = 1\n", "map.toml:1:11: error: \"decimal\" is not a text in quotes"},
           {"record = \"opportunity\"\n[columns]\namout = \"x\"\n",
            "map.toml:3:1: error: unknown field \"amout\" of an opportunity"
            " | did you mean \"amount\"?" +
                own + " [fields.opportunity.NAME]"},
           {"record = \"customer\"\n[columns]\namount = \"x\"\n",
            "map.toml:3:1: error: unknown field \"amount\" of a customer" + own +
                " [fields.customer.NAME]"},
           {"record = \"customer\"\n[columns]\nname = \"{a\"\n",
            "map.toml:3:8: error: a { without its } in \"{a\""
            " | a template is written like \"{product} for {account|nobody}\""},
           {"record = \"customer\"\n[columns]\nname = \"{ }\"\n",
            "map.toml:3:8: error: {} without a column in \"{ }\""
            " | a template is written like \"{product} for {account|nobody}\""},
           {"[columns]\nname = \"N\"\n",
            "map.toml:0:0: error: the mapping does not say what the rows are"
            " | add record = \"opportunity\", or \"customer\""},
           {minimal,
            "map.toml:0:0: error: the mapping has no \"customer\""
            " | add customer = \"COLUMN\" below [columns]"},
           {"external = \"x\"\n" + minimal + "customer = \"C\"\n",
            "map.toml:0:0: error: \"external\" and \"id\" need each other"
            " | external names the other system, id the column with its ids"},
           {"customer_default = \"No account\"\n" + minimal,
            "map.toml:1:20: error: \"No account\" is not an id"
            " | write \"no-account\", and the name as customer_default_name"},
           {"optional = [\"close\"]\n" + minimal,
            "map.toml:1:12: error: \"close\" is not below [columns]"},
           {minimal + "customer = [\"a\", 1]\n",
            "map.toml:5:18: error: \"customer\" is not a text in quotes"},
       }) {
    CAPTURE(text);
    CHECK(mapping_error(text) == error);
  }
}

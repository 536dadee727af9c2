// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "mapping_support.hpp"

using namespace deals;
using namespace deals::test;

namespace {

const std::string german = R"(
record = "opportunity"
date = "dmy"
decimal = ","
external = "crm"
id = "Nr"
id_from = "deal-{Nr}"
customer_default = "no-account"
[columns]
name = "{product} for {Firma|nobody}"
customer = "Firma"
stage = "Phase"
amount = "Wert"
close = "Abschluss"
tags = "Marken"
product = "Produkt"
[defaults]
stage = "lead"
owner = "anna"
[values.stage]
Gewonnen = "won"
[values.product]
GTXPro = "GTX Pro"
)";

/// The rows of `csv` by the mapping; the first error as one line.
Result<std::vector<ImportRow>> rows_of(const Mapping& mapping, std::string_view csv) {
  const auto table = table_of(csv);
  const auto mapper = RowMapper::bind(mapping, table);
  if (!mapper) return mapper.error();
  std::vector<ImportRow> rows;
  for (const auto& row : table.rows) {
    auto mapped = mapper->map(row);
    if (!mapped) return std::move(mapped).error();
    rows.push_back(*std::move(mapped));
  }
  return rows;
}

std::string row_error(const std::string& mapping_text, std::string_view csv) {
  const auto mapping = mapping_of(mapping_text);
  const auto rows = rows_of(mapping, csv);
  return rows ? "" : printed(rows.error());
}

}  // namespace

TEST_CASE("a row becomes fields and texts in one form") {
  const auto mapping = mapping_of(german);
  const auto rows = rows_of(mapping,
                            "Nr;Firma;Phase;Wert;Abschluss;Marken;Produkt\n"
                            "7A;Søylen AS;gewonnen;1.054,50 €;1.3.2017;a; GTXPro \n"
                            "7B;;;;;\"x;y, z\";'=MG\n");
  REQUIRE(rows);
  CHECK(*rows == std::vector<ImportRow>{{2,
                                         "deal-7a",
                                         "7A",
                                         {{"name", "GTX Pro for Søylen AS"},
                                          {"customer", "Søylen AS"},
                                          {"stage", "won"},
                                          {"amount", "1054.50 €"},
                                          {"close", "2017-03-01"},
                                          {"tags", "a"},
                                          {"product", "GTX Pro"},
                                          {"owner", "anna"}}},
                                        {3,
                                         "deal-7b",
                                         "7B",
                                         {{"name", "=MG for nobody"},
                                          {"stage", "lead"},
                                          {"tags", "x,y,z"},
                                          {"product", "=MG"},
                                          {"owner", "anna"}}}});
  CHECK(*(*rows)[0].find("stage") == "won");
  CHECK((*rows)[1].find("customer") == nullptr);
}

TEST_CASE("an error in a row names its line and the column's heading") {
  const std::string head = "Nr;Firma;Phase;Wert;Abschluss;Marken;Produkt\n1;a;b;;;;\n";
  CHECK(row_error(german, head + "2;x;y;1,234.50;;;z\n") ==
        "x.csv:3:0: error: column \"Wert\": \"1,234.50\" is not a number"
        " | the mapping says decimal = \",\", such as 1.234,50");
  CHECK(row_error(german, head + "\n2;x;y;1;31.2.2026;;z\n") ==
        "x.csv:4:0: error: column \"Abschluss\": \"31.2.2026\" is not a date"
        " | the mapping says date = \"dmy\", such as 15.12.2026; the others are iso and mdy");
  const std::string no_id = "record = \"customer\"\nid_from = \"N\"\n[columns]\nname = \"N\"\n";
  CHECK(row_error(no_id, "N,x\n日本,1\n") ==
        "x.csv:2:0: error: no id can be made of \"日本\""
        " | id_from in the mapping says what ids are made of; without it they are made of names");
}

TEST_CASE("columns that the file lacks or has twice are errors of the mapping") {
  const std::string map = "record = \"customer\"\n[columns]\nname = \"Account\"\n";
  CHECK(row_error(map, "acount,b\n1,2\n") ==
        "map.toml:3:8: error: the file has no column \"Account\" | did you mean \"acount\"?");
  CHECK(row_error(map, "x,y\n1,2\n") ==
        "map.toml:3:8: error: the file has no column \"Account\" | it has \"x\" and \"y\"");
  CHECK(
      row_error(map, "Account,y,Account\n1,2,3\n") ==
      "map.toml:3:8: error: the file has the column \"Account\" twice: as column 1 and as column 3"
      " | give one of them another heading");
  CHECK(row_error(map, "Account,y,y\n1,2,3\n").empty());
  CHECK(row_error(map, "ACCOUNT,y\n1,2\n").empty());
  CHECK(row_error("record = \"customer\"\n[columns]\nname = \"{Account}\"\n", "x,y\n1,2\n") ==
        "map.toml:3:8: error: the file has no column \"Account\" | it has \"x\" and \"y\"");
}

TEST_CASE("an optional column may be missing, and the first of several counts") {
  const auto mapping = mapping_of(
      "record = \"customer\"\noptional = [\"owner\"]\n"
      "[columns]\nname = [\"Company\", \"Account\"]\nowner = \"Owner\"\n");
  const auto rows = rows_of(mapping, "Account,Company name\nAcme,x\n");
  REQUIRE(rows);
  CHECK(*rows == std::vector<ImportRow>{{2, "", "", {{"name", "Acme"}}}});
}

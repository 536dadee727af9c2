// SPDX-License-Identifier: MIT
#include <deals/text/record.hpp>

#include "catch.hpp"

namespace deals {
namespace {

std::string invoicing_refusal(const std::string& lines) {
  const auto read = read_config("[invoice]\n" + lines, "deals.toml");
  if (!read) return read.error().message;
  return read->problems.empty() ? "" : read->problems.front().message;
}

}  // namespace

TEST_CASE("what all invoices have in common stands in deals.toml") {
  const auto read = read_config(
      "[invoice]\nseller = \"Fjord AS\"\naddress = [\"Storgata 1\", \"0155 Oslo\"]\n"
      "tax_id = \"NO 9\"\nbank = \"NO93\"\nprefix = \"FA-\"\ndays = 14\ntax = 12.5\n",
      "deals.toml");
  REQUIRE(read);
  CHECK(read->problems.empty());
  CHECK(
      read->record.invoice ==
      Invoicing{"Fjord AS", {"Storgata 1", "0155 Oslo"}, "NO 9", "NO93", "FA-", 14, Percent{1250}});
}

TEST_CASE("without it there is no tax, and a month to pay") {
  const auto read = read_config("", "deals.toml");
  REQUIRE(read);
  CHECK(read->record.invoice == Invoicing{});
  CHECK(read->record.invoice.days == 30);
  CHECK_FALSE(read->record.invoice.tax);
}

TEST_CASE("settings of invoices that make no sense are refused, unknown ones a warning") {
  CHECK(invoicing_refusal("tax = 101\n") == "tax \"101\" is not between 0 and 100");
  CHECK(invoicing_refusal("days = -1\n") == "days \"-1\" is not between 0 and 3650");
  CHECK(invoicing_refusal("address = \"Storgata 1\"\n") ==
        "address must be an array of strings, not the string \"Storgata 1\"");
  CHECK(invoicing_refusal("prefix = \"FA \"\n") ==
        "prefix \"FA \" has more than letters a to z, digits and - / . _");
  CHECK(invoicing_refusal("sellr = \"x\"\n") == "unknown setting \"invoice.sellr\"");
}

}  // namespace deals

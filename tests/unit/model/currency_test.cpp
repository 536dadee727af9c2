// SPDX-License-Identifier: MIT
#include <deals/base/spelling.hpp>
#include <deals/model/money.hpp>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <map>

#include "catch.hpp"

using namespace deals;

TEST_CASE("currencies are found by their code, with their digits") {
  const std::map<std::string, int> digits = {{"EUR", 2}, {"USD", 2}, {"NOK", 2},
                                             {"JPY", 0}, {"ISK", 0}, {"TND", 3},
                                             {"KWD", 3}, {"CLF", 4}, {"UYW", 4}};
  for (const auto& [code, places] : digits) {
    CAPTURE(code);
    const auto currency = Currency::find(code);
    REQUIRE(currency);
    CHECK(currency->code() == code);
    CHECK(currency->digits() == places);
  }
  for (const std::string code : {"", "eur", "EU", "EURO", "DEM", "XAU", "XTS", "XXX", "ZZZ"}) {
    CAPTURE(code);
    CHECK_FALSE(Currency::find(code));
  }
}

TEST_CASE("the default currency is the euro and currencies order by code") {
  CHECK(Currency().code() == "EUR");
  CHECK(*Currency::find("AUD") < *Currency::find("USD"));
  const auto& codes = currency_codes();
  CHECK(std::is_sorted(codes.begin(), codes.end()));
  for (const std::string& code : codes) CHECK(Currency::find(code)->code() == code);
}

TEST_CASE("a code is read in any case and an unknown one has a hint") {
  CHECK(parse_currency("nok")->code() == "NOK");
  CHECK(parse_currency(" Usd ")->code() == "USD");
  const auto typo = parse_currency("NKO").error();
  CHECK(typo.kind == ErrorKind::usage);
  CHECK(typo.message == "unknown currency \"NKO\"");
  CHECK(typo.hints == std::vector<std::string>{"did you mean \"NOK\"?"});
  const auto nothing = parse_currency("").error();
  CHECK(nothing.message == "unknown currency \"\"");
  CHECK(nothing.hints ==
        std::vector<std::string>{"write its code of ISO 4217, such as EUR or USD"});
  const auto gold = parse_currency("xau").error();
  CHECK(gold.message == "\"xau\" has no minor unit");
  CHECK(gold.hints ==
        std::vector<std::string>{"amounts need a currency with one, such as EUR or JPY"});
}

namespace {

std::vector<std::string> cells_of(const std::string& line) {
  std::vector<std::string> cells(1);
  bool quoted = false;
  for (const char c : line) {
    if (c == '"') quoted = !quoted;
    if (c == ',' && !quoted)
      cells.emplace_back();
    else if (c != '"' && c != '\r')
      cells.back().push_back(c);
  }
  return cells;
}

}  // namespace

TEST_CASE("the table is that of ISO 4217") {
  const char* data = std::getenv("DEALS_TEST_DATA");
  if (data == nullptr) {
    WARN("skipped: DEALS_TEST_DATA is not set");
    return;
  }
  std::ifstream file(std::string(data) + "/iso4217/codes-all.csv");
  REQUIRE(file);
  std::map<std::string, int> expected;
  std::map<std::string, bool> without;
  std::string line;
  std::getline(file, line);
  REQUIRE(cells_of(line) == std::vector<std::string>{"Entity", "Currency", "AlphabeticCode",
                                                     "NumericCode", "MinorUnit", "WithdrawalDate"});
  while (std::getline(file, line)) {
    const auto cells = cells_of(line);
    REQUIRE(cells.size() == 6);
    if (!cells[5].empty() || cells[2].empty()) continue;
    if (cells[4].find_first_not_of("0123456789") == std::string::npos && !cells[4].empty()) {
      expected[cells[2]] = std::stoi(cells[4]);
    } else {
      without[cells[2]] = true;
    }
  }
  std::map<std::string, int> actual;
  for (const std::string& code : currency_codes()) actual[code] = Currency::find(code)->digits();
  CHECK(actual == expected);
  for (const auto& [code, yes] : without) {
    CAPTURE(code);
    CHECK(lacks_minor_unit(code) == yes);
    CHECK_FALSE(Currency::find(code));
  }
}

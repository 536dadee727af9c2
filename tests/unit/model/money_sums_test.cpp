// SPDX-License-Identifier: MIT
#include <deals/model/money_sums.hpp>

#include "catch.hpp"

using namespace deals;

namespace {

Money money(std::int64_t minor, std::string_view code) { return {minor, *Currency::find(code)}; }

std::vector<std::string> texts(const MoneySums& sums) {
  std::vector<std::string> all;
  for (const MoneySum& sum : sums.sums()) {
    all.push_back(to_plain(sum) + " " + std::string(sum.currency.code()));
  }
  return all;
}

}  // namespace

TEST_CASE("sums of unlike currencies stay apart, the book's first and the others by code") {
  MoneySums sums(*Currency::find("EUR"));
  for (const Money& each : {money(100, "USD"), money(250, "CHF"), money(100, "EUR"),
                            money(50, "USD"), money(7, "JPY"), money(1, "EUR")}) {
    sums.add(each);
  }
  CHECK(texts(sums) == std::vector<std::string>{"1.01 EUR", "2.50 CHF", "7 JPY", "1.50 USD"});
  CHECK_FALSE(sums.only());
}

TEST_CASE("without any amount the only sum is zero in the book's currency") {
  const MoneySums sums(*Currency::find("NOK"));
  CHECK(sums.only() == MoneySum{0, *Currency::find("NOK")});
  CHECK(texts(sums).empty());
}

TEST_CASE("one currency has one sum, also when it is not the book's") {
  MoneySums sums(*Currency::find("EUR"));
  sums.add(money(500, "NOK"));
  CHECK(sums.only() == MoneySum{500, *Currency::find("NOK")});
}

// SPDX-License-Identifier: MIT
#include <deals/model/rates.hpp>

#include "catch.hpp"

using namespace deals;

namespace {

Currency currency(const char* code) { return *Currency::find(code); }
Date day(const char* iso) { return *parse_iso_date(iso); }

Rates sample() {
  Rates rates;
  rates.set("NOK", {day("2026-10-01"), Decimal{117310, 4}});
  rates.set("USD", {day("2026-10-01"), Decimal{10842, 4}});
  rates.set("NOK", {day("2026-11-02"), Decimal{117645, 4}});
  rates.set("JPY", {day("2026-10-01"), Decimal{18675, 2}});
  rates.set("RUB", {day("2026-10-01"), Decimal{100, 0}});
  rates.set("RUB", {day("2026-11-01"), {}});
  return rates;
}

std::string in(const char* to, Money amount, const char* on) {
  const auto way = conversion(sample(), amount.currency, currency(to), day(on));
  if (!way) return way.error().message;
  const auto money = converted(amount, *way);
  return money ? to_plain(*money) + " " + std::string(money->currency.code()) : "too large";
}

}  // namespace

TEST_CASE("a rate holds from its day until the next one") {
  const Rates rates = sample();
  CHECK(rates.at("NOK", day("2026-09-30")) == nullptr);
  CHECK(rates.at("NOK", day("2026-10-01"))->rate == Decimal{117310, 4});
  CHECK(rates.at("NOK", day("2026-11-01"))->from == day("2026-10-01"));
  CHECK(rates.at("NOK", day("2030-01-01"))->rate == Decimal{117645, 4});
  CHECK(rates.at("SEK", day("2026-11-01")) == nullptr);
  CHECK(rates.on("NOK", day("2026-10-02")) == nullptr);
  CHECK(rates.on("NOK", day("2026-11-02")) != nullptr);
}

TEST_CASE("rates may be set in any order, and again") {
  Rates rates;
  rates.set("NOK", {day("2026-11-02"), Decimal{117645, 4}});
  rates.set("NOK", {day("2026-10-01"), Decimal{1, 0}});
  rates.set("NOK", {day("2026-10-01"), Decimal{117310, 4}});
  CHECK(rates.series().at("NOK") == sample().series().at("NOK"));
}

TEST_CASE("amounts are converted over the base, and rounded once, half to even") {
  const Currency nok = currency("NOK");
  const Currency usd = currency("USD");
  CHECK(in("EUR", {1'173'100, nok}, "2026-10-01") == "1000.00 EUR");
  CHECK(in("EUR", {1'173'100, nok}, "2026-11-20") == "997.15 EUR");
  CHECK(in("NOK", {100'000, {}}, "2026-10-31") == "11731.00 NOK");
  CHECK(in("NOK", {100'000, usd}, "2026-10-01") == "10819.96 NOK");  // 1000 / 1.0842 × 11.731
  CHECK(in("JPY", {1, {}}, "2026-10-01") == "2 JPY");                // 1.8675
  CHECK(in("EUR", {18'675, currency("JPY")}, "2026-10-01") == "100.00 EUR");
  CHECK(in("NOK", {5, nok}, "2020-01-01") == "0.05 NOK");  // no rate needed
  CHECK(in("EUR", {0, nok}, "2026-10-01") == "0.00 EUR");
}

TEST_CASE("a half cent goes to the even one") {
  Rates rates;
  rates.set("USD", {day("2026-01-01"), Decimal{2, 0}});
  const auto way = conversion(rates, currency("USD"), Currency{}, day("2026-01-02"));
  REQUIRE(way);
  for (const auto& [cents, euros] : {std::pair{1, 0}, {3, 2}, {5, 2}, {7, 4}}) {
    CHECK(converted({cents, currency("USD")}, *way)->minor == euros);
  }
}

TEST_CASE("a weighted amount is rounded once, not twice") {
  Rates rates;
  rates.set("USD", {day("2026-01-01"), Decimal{2, 0}});
  const auto way = conversion(rates, currency("USD"), Currency{}, day("2026-01-02"));
  // 0.99 USD are 0.495 EUR, half of it 0.2475: 0.25, while half of the rounded 0.50 is 0.25 as
  // well; of 0.97 USD it is 0.2425 and of the rounded 0.48 0.24.
  CHECK(converted_weighted({99, currency("USD")}, Percent{5000}, *way)->minor == 25);
  CHECK(converted_weighted({97, currency("USD")}, Percent{5000}, *way)->minor == 24);
  // 0.03 USD × 30 % = 0.0045 EUR: nothing; the rounded 0.02 would make 0.006, a cent.
  CHECK(converted_weighted({3, currency("USD")}, Percent{3000}, *way)->minor == 0);
  CHECK(converted_weighted({3, currency("USD")}, Percent{0}, *way)->minor == 0);
}

TEST_CASE("a rate that is missing or ended is an error that says so") {
  const Money nok{100, currency("NOK")};
  CHECK(in("EUR", nok, "2026-09-30") == "no rate for NOK on 2026-09-30");
  CHECK(in("SEK", nok, "2026-10-02") == "no rate for SEK on 2026-10-02");
  CHECK(in("EUR", {10'000, currency("RUB")}, "2026-10-31") == "1.00 EUR");
  CHECK(in("EUR", {100, currency("RUB")}, "2026-11-21") ==
        "no rate for RUB on 2026-11-21: it ended on 2026-11-01");
}

TEST_CASE("the quotes of a conversion are those that it goes over") {
  const auto way = conversion(sample(), currency("USD"), currency("NOK"), day("2026-11-21"));
  REQUIRE(way);
  REQUIRE(way->quotes.size() == 2);
  CHECK(way->quotes[0] == Quote{day("2026-10-01"), Currency{}, currency("USD"), Decimal{10842, 4}});
  CHECK(way->quotes[1] ==
        Quote{day("2026-11-02"), Currency{}, currency("NOK"), Decimal{117645, 4}});
  CHECK(conversion(sample(), Currency{}, Currency{}, day("2026-11-21"))->quotes.empty());
}

TEST_CASE("the largest amounts are converted exactly or not at all") {
  const std::int64_t most = std::numeric_limits<std::int64_t>::max();
  CHECK(in("EUR", {most, currency("NOK")}, "2026-10-01") == "7862391984361755.87 EUR");
  CHECK(in("NOK", {most, {}}, "2026-10-01") == "too large");
}

// SPDX-License-Identifier: MIT
#include <deals/model/amount.hpp>

#include <fmt/core.h>

#include "catch.hpp"

using namespace deals;

namespace {

std::string read_amount(std::string_view text, const char* assumed = "EUR",
                        const char* book = "EUR") {
  const auto amount = parse_amount(text, *Currency::find(assumed), *Currency::find(book));
  if (!amount) return amount.error().message;
  return fmt::format("{} {}", to_plain(amount->amount), amount->amount.currency.code());
}

}  // namespace

TEST_CASE("a sign or a code of a currency stands before or behind the number") {
  const std::pair<const char*, const char*> cases[] = {
      {"€1,200.50", "1200.50 EUR"}, {"1.200,50 €", "1200.50 EUR"},
      {"£5k", "5000.00 GBP"},       {"5k£", "5000.00 GBP"},
      {"1200 NOK", "1200.00 NOK"},  {"NOK 1200", "1200.00 NOK"},
      {"1200 nok", "1200.00 NOK"},  {"usd1200", "1200.00 USD"},
      {"1200usd", "1200.00 USD"},   {"50kEUR", "50000.00 EUR"},
      {"50k eur", "50000.00 EUR"},  {"1.2m€", "1200000.00 EUR"},
      {"5 zł", "5.00 PLN"},         {"5 Kč", "5.00 CZK"},
      {"₹5", "5.00 INR"},           {"₽5", "5.00 RUB"},
      {"₺5", "5.00 TRY"},           {"₩5000", "5000 KRW"},
      {"₪5", "5.00 ILS"},           {"CHF 5'000.50", "5000.50 CHF"},
      {"Fr. 5", "5.00 CHF"},        {"US$5", "5.00 USD"},
      {"CA$5", "5.00 CAD"},         {"A$5", "5.00 AUD"},
      {"5MAD", "5.00 MAD"},         {"5 MNOK", "5000000.00 NOK"},
      {"5kkes", "5000.00 KES"},     {"EUR\u00A05", "5.00 EUR"},
  };
  for (const auto& [text, expected] : cases) {
    CAPTURE(text);
    CHECK(read_amount(text) == expected);
  }
}

TEST_CASE("a sign of several currencies means the book's or the opportunity's") {
  CHECK(read_amount("$5k", "USD", "USD") == "5000.00 USD");
  CHECK(read_amount("$5k", "EUR", "CAD") == "5000.00 CAD");
  CHECK(read_amount("$5k", "CAD", "EUR") == "5000.00 CAD");
  CHECK(read_amount("50 kr", "NOK", "NOK") == "50.00 NOK");
  CHECK(read_amount("50kr", "EUR", "SEK") == "50.00 SEK");
  CHECK(read_amount("kr. 50", "DKK", "DKK") == "50.00 DKK");
  CHECK(read_amount("50kkr", "ISK", "ISK") == "50000 ISK");
  CHECK(read_amount("¥500", "JPY", "JPY") == "500 JPY");
  CHECK(read_amount("¥500", "CNY", "CNY") == "500.00 CNY");
}

TEST_CASE("a sign of several currencies is refused when nothing decides between them") {
  CHECK(read_amount("$5k") == "\"$\" can be USD, CAD, AUD, NZD or another");
  CHECK(read_amount("50 kr") == "\"kr\" can be NOK, SEK, DKK or ISK");
  CHECK(read_amount("¥5") == "\"¥\" can be JPY or CNY");
  CHECK(read_amount("$5k", "USD", "CAD") == "\"$\" can be USD or CAD");
  const auto error = parse_amount("$5k", Currency(), Currency()).error();
  CHECK(error.hints == std::vector<std::string>{"write the code instead, such as USD"});
}

TEST_CASE("a sign and a code may agree and must not disagree") {
  CHECK(read_amount("$5k USD") == "5000.00 USD");
  CHECK(read_amount("USD $5k", "EUR", "CAD") == "5000.00 USD");
  CHECK(read_amount("kr 5k SEK", "NOK", "NOK") == "5000.00 SEK");
  CHECK(read_amount("€5 EUR") == "5.00 EUR");
  CHECK(read_amount("$5k EUR") == "\"$\" and \"EUR\" are different currencies");
  CHECK(read_amount("USD 5 CAD") == "\"USD\" and \"CAD\" are different currencies");
  CHECK(read_amount("€5$") == "\"€\" and \"$\" are different currencies");
}

TEST_CASE("what is no currency is refused") {
  const std::pair<const char*, const char*> cases[] = {
      {"5 NKO", "unknown currency \"NKO\""},
      {"DEM 5", "unknown currency \"DEM\""},
      {"5 XAU", "\"XAU\" has no minor unit"},
      {"xts 5", "\"xts\" has no minor unit"},
      {"5 euros", "\"euros\" is neither a currency nor k, m or bn"},
      {"euro 5", "\"euro\" is not a currency"},
      {"USD$5", "\"USD$\" is not a currency"},
      {"5 EUR k", "\"k\" is not a currency"},
      {"5¤", "\"¤\" is neither a currency nor k, m or bn"},
  };
  for (const auto& [text, expected] : cases) {
    CAPTURE(text);
    CHECK(read_amount(text) == expected);
  }
}

TEST_CASE("whether a currency was typed is told") {
  const Currency eur;
  CHECK_FALSE(parse_amount("50k", eur, eur)->currency_was_typed);
  CHECK(parse_amount("50k EUR", eur, eur)->currency_was_typed);
  CHECK(parse_amount("€50k", eur, eur)->currency_was_typed);
  CHECK(parse_amount("50k", *Currency::find("NOK"), eur)->amount.currency.code() == "NOK");
}

// SPDX-License-Identifier: MIT
#include <deals/model/money.hpp>

#include <cstdint>
#include <random>

#include "catch.hpp"

using namespace deals;

namespace {

Currency currency(const char* code) { return *Currency::find(code); }

Money money(std::int64_t minor, const char* code) { return {minor, currency(code)}; }

}  // namespace

TEST_CASE("money is written plain with its currency's decimals") {
  struct Case {
    Money money;
    std::string plain;
    std::string grouped;
    std::string short_form;
  };
  const Case cases[] = {
      {money(0, "EUR"), "0.00", "0.00", "0"},
      {money(5, "EUR"), "0.05", "0.05", "0.05"},
      {money(100, "EUR"), "1.00", "1.00", "1"},
      {money(4'800'000, "EUR"), "48000.00", "48,000.00", "48,000"},
      {money(4'800'010, "EUR"), "48000.10", "48,000.10", "48,000.10"},
      {money(99'999, "EUR"), "999.99", "999.99", "999.99"},
      {money(100'000'000, "EUR"), "1000000.00", "1,000,000.00", "1,000,000"},
      {money(1200, "JPY"), "1200", "1,200", "1,200"},
      {money(1'200'500, "TND"), "1200.500", "1,200.500", "1,200.500"},
      {money(1, "CLF"), "0.0001", "0.0001", "0.0001"},
      {money(-123'456, "EUR"), "-1234.56", "-1,234.56", "-1,234.56"},
      {money(-1, "EUR"), "-0.01", "-0.01", "-0.01"},
      {money(INT64_MAX, "EUR"), "92233720368547758.07", "92,233,720,368,547,758.07",
       "92,233,720,368,547,758.07"},
      {money(INT64_MIN, "JPY"), "-9223372036854775808", "-9,223,372,036,854,775,808",
       "-9,223,372,036,854,775,808"},
  };
  for (const Case& one : cases) {
    CHECK(to_plain(one.money) == one.plain);
    CHECK(to_grouped(one.money, true) == one.grouped);
    CHECK(to_grouped(one.money, false) == one.short_form);
    CHECK(has_decimals(one.money) == (one.short_form.find('.') != std::string::npos));
  }
}

TEST_CASE("a sum does not overflow") {
  MoneySum sum{0, currency("EUR")};
  for (int i = 0; i < 1000; ++i) sum.add(money(INT64_MAX, "EUR"));
  CHECK(to_plain(sum) == "92233720368547758070.00");
  CHECK(to_grouped(sum, false) == "92,233,720,368,547,758,070");
  CHECK_FALSE(has_decimals(sum));
  sum.add(money(-7, "EUR"));
  CHECK(to_plain(sum) == "92233720368547758069.93");
  CHECK(has_decimals(sum));
}

TEST_CASE("weighted rounds half to even") {
  struct Case {
    std::int64_t minor;
    std::int32_t hundredths;
    std::int64_t weighted;
  };
  const Case cases[] = {
      {4'800'000, 80'00, 3'840'000},
      {1, 50'00, 0},
      {3, 50'00, 2},
      {5, 50'00, 2},
      {7, 50'00, 4},
      {1, 50'01, 1},
      {1, 49'99, 0},
      {100, 12'50, 12},
      {300, 12'50, 38},
      {0, 80'00, 0},
      {12'345, 0, 0},
      {12'345, 100'00, 12'345},
      {INT64_MAX, 100'00, INT64_MAX},
      {INT64_MAX, 50'00, 4'611'686'018'427'387'904},
  };
  for (const Case& one : cases) {
    CAPTURE(one.minor, one.hundredths);
    CHECK(weighted(money(one.minor, "EUR"), Percent{one.hundredths}).minor == one.weighted);
  }
}

TEST_CASE("an amount weighted by a percentage and by the rest is whole again, but for rounding") {
  std::mt19937_64 random(20261121);
  for (int i = 0; i < 5000; ++i) {
    const Money amount = money(static_cast<std::int64_t>(random() >> 2), "EUR");
    const auto part = static_cast<std::int32_t>(random() % 10'001);
    const auto sum = weighted(amount, {part}).minor + weighted(amount, {10'000 - part}).minor;
    CAPTURE(amount.minor, part);
    CHECK(std::abs(sum - amount.minor) <= 1);
  }
}

TEST_CASE("a sum is the sum of its parts") {
  std::mt19937_64 random(20261121);
  Int128 expected = 0;
  MoneySum sum{0, currency("EUR")};
  for (int i = 0; i < 1000; ++i) {
    const auto part = static_cast<std::int64_t>(random());
    expected += part;
    sum.add(money(part, "EUR"));
  }
  CHECK(sum.minor == expected);
}

TEST_CASE("percentages have at most two decimals and lie between 0 and 100") {
  const std::pair<const char*, std::int32_t> good[] = {
      {"0", 0},       {"80", 8000},       {"100", 10'000}, {"12.5", 1250},
      {"12,5", 1250}, {"0.01", 1},        {"80%", 8000},   {"80 %", 8000},
      {" 80 ", 8000}, {"100.00", 10'000}, {"12.500", 1250}};
  for (const auto& [text, hundredths] : good) {
    CAPTURE(text);
    const auto percent = parse_percent(text);
    REQUIRE(percent);
    CHECK(percent->hundredths == hundredths);
  }
  const std::pair<const char*, const char*> bad[] = {
      {"150", "\"150\" is not between 0 and 100"},
      {"100.01", "\"100.01\" is not between 0 and 100"},
      {"-5", "\"-5\" is not between 0 and 100"},
      {"12.345", "\"12.345\" has more than two decimals"},
      {"high", "\"high\" is not a percentage"},
      {"", "\"\" is not a percentage"},
      {"%", "\"%\" is not a percentage"},
      {"80%%", "\"80%%\" is not a percentage"},
      {"1e1", "\"1e1\" is not a percentage"},
      {"+5", "\"+5\" is not a percentage"},
      {"8_0", "\"8_0\" is not a percentage"},
      {"1,2,3", "\"1,2,3\" is not a percentage"},
      {"nan", "\"nan\" is not a percentage"}};
  for (const auto& [text, message] : bad) {
    CAPTURE(text);
    const auto percent = parse_percent(text);
    REQUIRE_FALSE(percent);
    CHECK(percent.error().message == message);
    CHECK(percent.error().kind == ErrorKind::usage);
    CHECK(percent.error().hints ==
          std::vector<std::string>{
              "write a number from 0 to 100 with at most two decimals, such as 80 or 12.5"});
  }
}

TEST_CASE("percentages are written without needless zeros and read back") {
  CHECK(to_text(Percent{8000}) == "80");
  CHECK(to_text(Percent{1250}) == "12.5");
  CHECK(to_text(Percent{5}) == "0.05");
  CHECK(to_text(Percent{0}) == "0");
  for (std::int32_t hundredths = 0; hundredths <= 10'000; ++hundredths) {
    if (*parse_percent(to_text(Percent{hundredths})) != Percent{hundredths}) FAIL(hundredths);
  }
}

TEST_CASE("a file's decimal becomes money or says why not") {
  CHECK(*money_of({4800010, 2}, currency("EUR")) == money(4'800'010, "EUR"));
  CHECK(*money_of({48, 0}, currency("EUR")) == money(4800, "EUR"));
  CHECK(*money_of({48000, 3}, currency("EUR")) == money(4800, "EUR"));
  CHECK(*money_of({1200, 0}, currency("JPY")) == money(1200, "JPY"));
  CHECK(*money_of({12345, 4}, currency("CLF")) == money(12'345, "CLF"));
  struct Bad {
    Decimal number;
    const char* code;
    const char* message;
  };
  const Bad bad[] = {
      {{-1, 0}, "EUR", "\"-1\" is negative"},
      {{1234, 3}, "EUR", "\"1.234\" has more decimals than EUR, which has 2"},
      {{12, 1}, "JPY", "\"1.2\" has decimals; JPY has none"},
      {{INT64_MAX, 0}, "EUR", "\"9223372036854775807\" is too large"},
  };
  for (const Bad& one : bad) {
    const auto result = money_of(one.number, currency(one.code));
    REQUIRE_FALSE(result);
    CHECK(result.error().message == one.message);
    CHECK(result.error().kind == ErrorKind::invalid_data);
    CHECK(result.error().place == Place{});
  }
}

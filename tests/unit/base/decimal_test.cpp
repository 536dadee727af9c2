// SPDX-License-Identifier: MIT
#include <deals/base/decimal.hpp>

#include <limits>

#include "catch.hpp"

using namespace deals;

TEST_CASE("plain numbers are read exactly") {
  struct Case {
    std::string text;
    std::int64_t coefficient;
    int scale;
    std::string written;
  };
  const auto c = GENERATE(values<Case>({
      {"0", 0, 0, "0"},
      {"-0", 0, 0, "0"},
      {"48000.10", 4800010, 2, "48000.1"},
      {"48_000.1_0", 4800010, 2, "48000.1"},
      {"+12.5", 125, 1, "12.5"},
      {"-12.50", -1250, 2, "-12.5"},
      {"80.000", 80000, 3, "80"},
      {"-0.05", -5, 2, "-0.05"},
      {"0.000", 0, 3, "0"},
      {"010", 10, 0, "10"},
      {"100", 100, 0, "100"},
      {"9223372036854775807", std::numeric_limits<std::int64_t>::max(), 0, "9223372036854775807"},
      {"-9223372036854775808", std::numeric_limits<std::int64_t>::min(), 0, "-9223372036854775808"},
      {"9.223372036854775807", std::numeric_limits<std::int64_t>::max(), 18,
       "9.223372036854775807"},
      {"0.000000000000000001", 1, 18, "0.000000000000000001"},
      {"00000000000000000000000000000000000000000000007", 7, 0, "7"},
  }));
  CAPTURE(c.text);
  const auto number = parse_decimal(c.text);
  REQUIRE(number);
  CHECK(number->coefficient == c.coefficient);
  CHECK(number->scale == c.scale);
  CHECK(to_text(*number) == c.written);
}

TEST_CASE("what is not a plain number is not read") {
  const auto text = GENERATE(values<std::string>({
      "",
      "+",
      "-",
      ".",
      "1.",
      ".5",
      "1e3",
      "1E3",
      "0x10",
      "0b1",
      "inf",
      "nan",
      "1,5",
      "1 000",
      " 1",
      "1 ",
      "--1",
      "+-1",
      "1.2.3",
      "_1",
      "1_",
      "1__0",
      "1_.0",
      "1._0",
      "1.0_",
      "١",
      std::string("1\0", 2),
      "€1",
      "9223372036854775808",
      "-9223372036854775809",
      "0.0000000000000000001",
      "1.0000000000000000000",
      "99999999999999999999999999999999999999999999999999999999999999999",
  }));
  CAPTURE(text);
  CHECK(parse_decimal(text) == std::nullopt);
}

TEST_CASE("decimals compare by value") {
  CHECK(Decimal{150, 2} == Decimal{15, 1});
  CHECK(Decimal{0, 0} == Decimal{0, 18});
  CHECK(Decimal{-1, 0} < Decimal{-9, 1});
  CHECK(Decimal{1, 18} > Decimal{0, 0});
  const auto most = std::numeric_limits<std::int64_t>::max();
  CHECK(Decimal{most, 0} > Decimal{most, 18});
  CHECK(Decimal{-most, 0} < Decimal{most, 18});
}

TEST_CASE("a decimal is scaled only when nothing is lost") {
  struct Case {
    Decimal number;
    int scale;
    std::optional<std::int64_t> units;
  };
  const auto most = std::numeric_limits<std::int64_t>::max();
  const auto c = GENERATE_COPY(values<Case>({
      {{480001, 1}, 2, 4800010},
      {{4800010, 2}, 2, 4800010},
      {{4800000, 2}, 0, 48000},
      {{-1250, 2}, 1, -125},
      {{0, 18}, 0, 0},
      {{4800010, 2}, 0, std::nullopt},
      {{12345, 3}, 2, std::nullopt},
      {{most, 0}, 1, std::nullopt},
      {{most, 0}, 0, most},
      {{1, 0}, 18, 1'000'000'000'000'000'000},
      {{10, 0}, 18, std::nullopt},
      {{1, 0}, 19, std::nullopt},
      {{1, 0}, -1, std::nullopt},
  }));
  CAPTURE(c.number.coefficient, c.number.scale, c.scale);
  CHECK(scaled_to(c.number, c.scale) == c.units);
}

TEST_CASE("division rounds half to even") {
  struct Case {
    std::int64_t numerator, denominator, quotient;
  };
  const auto c = GENERATE(values<Case>({
      {0, 3, 0},     {1, 2, 0},     {3, 2, 2},     {5, 2, 2},     {7, 2, 4},
      {-1, 2, 0},    {-3, 2, -2},   {-5, 2, -2},   {-7, 2, -4},   {10, 3, 3},
      {11, 3, 4},    {-10, 3, -3},  {-11, 3, -4},  {6, 3, 2},     {-6, 3, -2},
      {249, 100, 2}, {250, 100, 2}, {251, 100, 3}, {350, 100, 4},
  }));
  CAPTURE(c.numerator, c.denominator);
  CHECK(static_cast<std::int64_t>(divide_half_even(c.numerator, c.denominator)) == c.quotient);
}

TEST_CASE("division does not overflow at the ends of 128 bits") {
  const Int128 most = (((Int128{1} << 126) - 1) << 1) + 1;
  CHECK(divide_half_even(most, most) == 1);
  CHECK(divide_half_even(most - 1, most) == 1);
  CHECK(divide_half_even(most / 2, most) == 0);
  CHECK(divide_half_even(most / 2 + 1, most) == 1);
}

TEST_CASE("narrowing refuses what does not fit") {
  const auto most = std::numeric_limits<std::int64_t>::max();
  const auto least = std::numeric_limits<std::int64_t>::min();
  CHECK(narrow(most) == most);
  CHECK(narrow(least) == least);
  CHECK(narrow(Int128{most} + 1) == std::nullopt);
  CHECK(narrow(Int128{least} - 1) == std::nullopt);
}

// SPDX-License-Identifier: MIT
#include "../../../src/exchange/mapping_values.hpp"

#include "catch.hpp"

using namespace deals;

namespace {

std::string number(std::string_view text, char decimal) {
  const auto result = normal_number(text, decimal);
  return result ? *result : "refused";
}

std::string date(std::string_view text, DateOrder order) {
  const auto result = normal_date(text, order);
  return result ? *result : "refused";
}

}  // namespace

TEST_CASE("numbers lose their separators and get a decimal point") {
  struct Case {
    std::string text;
    char decimal;
    std::string plain;
  };
  for (const auto& [text, decimal, plain] : {
           Case{"1054", '.', "1054"},
           {"1054.50", '.', "1054.50"},
           {"1,054.50", '.', "1054.50"},
           {"1,200", '.', "1200"},
           {"1.200", ',', "1200"},
           {"1.054,00", ',', "1054"},
           {"50,00", ',', "50"},
           {"1.234.567,89", ',', "1234567.89"},
           {"1 054,5", ',', "1054.5"},
           {"1\u00A0054,5", ',', "1054.5"},
           {"1'054.5", '.', "1054.5"},
           {"€ 1.054,50", ',', "€ 1054.50"},
           {"NOK 1,054.50", '.', "NOK 1054.50"},
           {"12,5 %", ',', "12.5 %"},
           {"-3", '.', "-3"},
           {"1.2k", '.', "1.2k"},
           {"0", '.', "0"},
           {"1.054,50", '.', "refused"},
           {"1,054.50", ',', "refused"},
           {"1.05,50", ',', "refused"},
           {"1234,567", '.', "refused"},
           {"1,2,3", '.', "refused"},
           {"1.2.3", '.', "refused"},
           {"1,234'567", '.', "refused"},
           {"1e3", '.', "refused"},
           {"0x1F", '.', "refused"},
           {"abc", '.', "refused"},
           {"-", '.', "refused"},
           {"", '.', "refused"},
       }) {
    CAPTURE(text, decimal);
    CHECK(number(text, decimal) == plain);
  }
}

TEST_CASE("dates become ISO by the order that the mapping names") {
  struct Case {
    std::string text;
    DateOrder order;
    std::string iso;
  };
  using enum DateOrder;
  for (const auto& [text, order, iso_date] : {
           Case{"2017-03-01", iso, "2017-03-01"},
           {" 2017-03-01T23:30:00.000Z", iso, "2017-03-01"},
           {"2017-03-01 10:15", iso, "2017-03-01"},
           {"01.03.2017", dmy, "2017-03-01"},
           {"1/3/2017", dmy, "2017-03-01"},
           {"1/3/2017", mdy, "2017-01-03"},
           {"12-31-2017 08:00", mdy, "2017-12-31"},
           {"2017-03-01", dmy, "2017-03-01"},
           {"01.03.2017", iso, "refused"},
           {"31.02.2017", dmy, "refused"},
           {"13/12/2017", mdy, "refused"},
           {"01.03.17", dmy, "refused"},
           {"1.3", dmy, "refused"},
           {"1.3/2017", dmy, "refused"},
           {"99999.3.2017", dmy, "refused"},
           {"2017-02-31", iso, "refused"},
           {"soon", iso, "refused"},
           {"2017-03-01 x", iso, "refused"},
       }) {
    CAPTURE(text);
    CHECK(date(text, order) == iso_date);
  }
}

TEST_CASE("tags are divided by commas or semicolons") {
  CHECK(normal_tags(" a; b,,c ;") == "a,b,c");
  CHECK(normal_tags("").empty());
}

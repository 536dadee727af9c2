// SPDX-License-Identifier: MIT
#include <deals/exchange/ecb.hpp>

#include "catch.hpp"

using namespace deals;

namespace {

Date day(const char* iso) { return *parse_iso_date(iso); }

std::string refusal(const std::string& bytes) {
  const auto read = parse_ecb(bytes, "ecb.csv");
  if (read) return "";
  return std::to_string(read.error().place.line) + ": " + read.error().message;
}

}  // namespace

TEST_CASE("the ECB's history is read, the oldest day first") {
  const auto read = parse_ecb(
      "Date,USD,CYP,NOK,\n2026-04-13,1.1612,N/A,11.087,\n"
      "2026-04-10,1.1711,N/A,11.1,\n",
      "ecb.csv");
  REQUIRE(read);
  CHECK(read->codes == std::vector<std::string>{"USD", "CYP", "NOK"});
  REQUIRE(read->days.size() == 2);
  CHECK(read->days[0] == EcbDay{day("2026-04-10"), {Decimal{11711, 4}, {}, Decimal{111, 1}}});
  CHECK(read->days[1].date == day("2026-04-13"));
}

TEST_CASE("the ECB's day is read") {
  const auto read = parse_ecb("Date, USD, NOK, \n13 April 2026, 1.1612, 11.0870, \n", "ecb.csv");
  REQUIRE(read);
  CHECK(read->codes == std::vector<std::string>{"USD", "NOK"});
  REQUIRE(read->days.size() == 1);
  CHECK(read->days[0] == EcbDay{day("2026-04-13"), {Decimal{11612, 4}, Decimal{11087, 3}}});
}

TEST_CASE("what is not the ECB's is refused at its line") {
  CHECK(refusal("Name,USD\nx,1\n") ==
        "1: the first line is not that of the ECB's rates: Date, and currencies");
  CHECK(refusal("Date,dollar,\n2026-04-13,1,\n") == "1: \"dollar\" is not a currency");
  CHECK(refusal("Date,USD,\n") == "1: no day has rates");
  CHECK(refusal("Date,USD,\n2026-02-31,1.1,\n") == "2: \"2026-02-31\" is not a day");
  CHECK(refusal("Date,USD,\n31 Februar 2026,1.1,\n") == "2: \"31 Februar 2026\" is not a day");
  CHECK(refusal("Date,USD,\n2026-02-03,1.1,\n2026-02-03,1.2,\n") == "3: 2026-02-03 is there twice");
  CHECK(refusal("Date,USD,\n2026-02-03,-1.1,\n") ==
        "2: the rate of USD \"-1.1\" is not a number above zero");
  CHECK(refusal("Date,USD,\n2026-02-03,abc,\n") ==
        "2: the rate of USD \"abc\" is not a number above zero");
  CHECK(refusal("PK\3\4") == "0: the file is a zip archive");
}

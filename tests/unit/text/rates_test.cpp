// SPDX-License-Identifier: MIT
#include <deals/text/rates.hpp>

#include "catch.hpp"

using namespace deals;

namespace {

Date day(const char* iso) { return *parse_iso_date(iso); }

std::string refusal(const std::string& text) {
  const auto read = read_rates(text, "rates.toml");
  if (read) return "";
  return std::to_string(read.error().place.line) + ": " + read.error().message;
}

const std::string sample =
    "# from the bank\n"
    "base = \"EUR\"\n"
    "\n"
    "# October\n"
    "[rates.2026-10-01]\n"
    "USD = 1.0842   # Thursday\n"
    "NOK = 11.7310\n"
    "\n"
    "# November\n"
    "[rates.2026-11-02]\n"
    "USD = 1.0819\n";

std::string with(const std::string& text, const std::vector<RateEntry>& entries) {
  auto result = with_rates(text, entries);
  return result ? *result : result.error().message;
}

}  // namespace

TEST_CASE("rates are read exactly, N/A ends them") {
  const auto read = read_rates(
      "base = \"EUR\"\n[rates.2026-10-01]\nUSD = 1.0842\nRUB = 100\n[rates.2026-10-02]\nRUB = "
      "\"N/A\"\nHRK = 7.5365\n",
      "rates.toml");
  REQUIRE(read);
  CHECK(read->record.at("USD", day("2026-12-01"))->rate == Decimal{10842, 4});
  CHECK(!read->record.at("RUB", day("2026-12-01"))->rate);
  CHECK(read->record.at("HRK", day("2026-12-01"))->rate == Decimal{75365, 4});
  CHECK(read->problems.empty());
}

TEST_CASE("what is no rate is refused at its place") {
  CHECK(refusal("[rates.2026-10-01]\nUSD = 1\n") ==
        "1: no \"base\": the currency that the rates are for");
  CHECK(refusal("base = \"XYZ\"\n") == "1: unknown currency \"XYZ\"");
  CHECK(refusal("base = \"EUR\"\nrates = 3\n") == "2: rates must be a table, not the integer 3");
  CHECK(refusal("base = \"EUR\"\n[rates.2026-02-31]\nUSD = 1\n") ==
        "2: \"2026-02-31\" is not a day");
  CHECK(refusal("base = \"EUR\"\n[rates.2026-02-03]\nUSD = 0\n") ==
        "3: the rate of USD \"0\" is not above zero");
  CHECK(refusal("base = \"EUR\"\n[rates.2026-02-03]\nUSD = -1.5\n") ==
        "3: the rate of USD \"-1.5\" is not above zero");
  CHECK(refusal("base = \"EUR\"\n[rates.2026-02-03]\nUSD = 1e3\n") ==
        "3: the rate of USD \"1e3\" is not a plain decimal number");
  CHECK(refusal("base = \"EUR\"\n[rates.2026-02-03]\nUSD = \"1.5\"\n") ==
        "3: USD must be a number or \"N/A\", not the string \"1.5\"");
  CHECK(refusal("base = \"EUR\"\n[rates.2026-02-03]\nEUR = 1\n") ==
        "3: the rate of EUR is given, and it is the base: always 1");
  CHECK(refusal("base = \"EUR\"\n[rates.2026-02-03]\nUSX = 1\n") == "3: unknown currency \"USX\"");
}

TEST_CASE("new days stand between the old ones, and nothing else changes") {
  CHECK(with(sample, {{day("2026-10-01"), "SEK", Decimal{109, 1}},
                      {day("2026-10-15"), "NOK", Decimal{117, 1}},
                      {day("2026-10-15"), "USD", Decimal{11, 1}},
                      {day("2026-11-21"), "RUB", {}}}) ==
        "# from the bank\n"
        "base = \"EUR\"\n"
        "\n"
        "# October\n"
        "[rates.2026-10-01]\n"
        "USD = 1.0842   # Thursday\n"
        "NOK = 11.7310\n"
        "SEK = 10.9\n"
        "\n"
        "[rates.2026-10-15]\n"
        "NOK = 11.7\n"
        "USD = 1.1\n"
        "\n"
        "# November\n"
        "[rates.2026-11-02]\n"
        "USD = 1.0819\n"
        "\n"
        "[rates.2026-11-21]\n"
        "RUB = \"N/A\"\n");
}

TEST_CASE("a rate that is there is replaced in its place") {
  CHECK(with("base = \"EUR\"\n[rates.2026-10-01]\nUSD = 1.0842   # Thursday\n",
             {{day("2026-10-01"), "USD", Decimal{11, 1}}}) ==
        "base = \"EUR\"\n[rates.2026-10-01]\nUSD = 1.1   # Thursday\n");
}

TEST_CASE("line ends of Windows and a last line without an end are kept and met") {
  CHECK(with("base = \"EUR\"\r\n[rates.2026-10-01]\r\nUSD = 1.0842",
             {{day("2026-10-01"), "NOK", Decimal{117, 1}},
              {day("2026-10-02"), "NOK", Decimal{118, 1}}}) ==
        "base = \"EUR\"\r\n[rates.2026-10-01]\r\nUSD = 1.0842\r\nNOK = 11.7\r\n"
        "\r\n[rates.2026-10-02]\r\nNOK = 11.8\r\n");
}

TEST_CASE("a file with the newest day first stays so") {
  CHECK(with("base = \"EUR\"\n\n[rates.2026-10-05]\nUSD = 1.5\n\n[rates.2026-10-01]\nUSD = 1.1\n",
             {{day("2026-10-02"), "USD", Decimal{12, 1}},
              {day("2026-10-03"), "USD", Decimal{13, 1}},
              {day("2026-10-06"), "USD", Decimal{16, 1}}}) ==
        "base = \"EUR\"\n\n[rates.2026-10-06]\nUSD = 1.6\n\n[rates.2026-10-05]\nUSD = 1.5\n\n"
        "[rates.2026-10-03]\nUSD = 1.3\n\n[rates.2026-10-02]\nUSD = 1.2\n\n"
        "[rates.2026-10-01]\nUSD = 1.1\n");
}

TEST_CASE("days in inline tables and dotted keys are edited one by one") {
  CHECK(with("base = \"EUR\"\nrates = { 2026-10-01 = { USD = 1.5 } }\n",
             {{day("2026-10-01"), "NOK", Decimal{117, 1}},
              {day("2026-10-02"), "USD", Decimal{16, 1}}}) ==
        "base = \"EUR\"\nrates = { 2026-10-01 = { USD = 1.5, NOK = 11.7 }, 2026-10-02.USD = 1.6 "
        "}\n");
}

TEST_CASE("a new file has a table for each day") {
  CHECK(write_rates(Currency{}, {{day("2026-10-01"), "NOK", Decimal{117, 1}},
                                 {day("2026-10-01"), "USD", Decimal{11, 1}},
                                 {day("2026-10-02"), "USD", {}}}) ==
        "base = \"EUR\"\n\n[rates.2026-10-01]\nNOK = 11.7\nUSD = 1.1\n\n[rates.2026-10-02]\nUSD = "
        "\"N/A\"\n");
}

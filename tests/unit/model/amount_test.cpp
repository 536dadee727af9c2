// SPDX-License-Identifier: MIT
#include <deals/model/amount.hpp>

#include <fmt/core.h>
#include <fstream>

#include "catch.hpp"

using namespace deals;

namespace {

/// `1200.50 EUR`, or the message of the error.
std::string read_amount(std::string_view text, const char* assumed = "EUR",
                        const char* book = nullptr) {
  const auto amount = parse_amount(text, *Currency::find(assumed),
                                   *Currency::find(book == nullptr ? assumed : book));
  if (!amount) return amount.error().message;
  return fmt::format("{} {}", to_plain(amount->amount), amount->amount.currency.code());
}

Error error_of(std::string_view text, const char* code = "EUR") {
  return parse_amount(text, *Currency::find(code), *Currency::find(code)).error();
}

struct Case {
  const char* text;
  const char* expected;
};

template <std::size_t Size>
void check_all(const Case (&cases)[Size], const char* currency = "EUR") {
  for (const Case& one : cases) {
    CAPTURE(one.text);
    CHECK(read_amount(one.text, currency) == one.expected);
  }
}

}  // namespace

TEST_CASE("plain and grouped numbers of every convention are read") {
  check_all({{"0", "0.00 EUR"},
             {"48000", "48000.00 EUR"},
             {"48000.1", "48000.10 EUR"},
             {"48000.10", "48000.10 EUR"},
             {"48000,10", "48000.10 EUR"},
             {"  48000  ", "48000.00 EUR"},
             {"007", "7.00 EUR"},
             {"0.50", "0.50 EUR"},
             {"1234.56", "1234.56 EUR"},
             {"48 000", "48000.00 EUR"},
             {"48_000", "48000.00 EUR"},
             {"48'000", "48000.00 EUR"},
             {"1'200.50", "1200.50 EUR"},
             {"1 200,50", "1200.50 EUR"},
             {"1_200.50", "1200.50 EUR"},
             {"1,200.50", "1200.50 EUR"},
             {"1.200,50", "1200.50 EUR"},
             {"1,200.5", "1200.50 EUR"},
             {"1,234,567", "1234567.00 EUR"},
             {"1.234.567", "1234567.00 EUR"},
             {"1,234,567.89", "1234567.89 EUR"},
             {"1.234.567,89", "1234567.89 EUR"},
             {"1\u00A0200\u00A0000", "1200000.00 EUR"},
             {"1\u202F200,50", "1200.50 EUR"},
             {"1\u2009200", "1200.00 EUR"},
             {"1\u2019200.50", "1200.50 EUR"}});
}

TEST_CASE("k, m and bn multiply") {
  check_all({{"50k", "50000.00 EUR"},
             {"50K", "50000.00 EUR"},
             {"50 k", "50000.00 EUR"},
             {"1.2m", "1200000.00 EUR"},
             {"1,2m", "1200000.00 EUR"},
             {"1.5k", "1500.00 EUR"},
             {"1,2k", "1200.00 EUR"},
             {"2bn", "2000000000.00 EUR"},
             {"0.5BN", "500000000.00 EUR"},
             {"0.500m", "500000.00 EUR"},
             {"1.2345k", "1234.50 EUR"},
             {"1,200.5k", "1200500.00 EUR"},
             {"1 200k", "1200000.00 EUR"},
             {"1.23456k", "1234.56 EUR"}});
  CHECK(read_amount("1.2k", "JPY") == "1200 JPY");
  CHECK(read_amount("5b") == "\"b\" is neither a currency nor k, m or bn");
  CHECK(read_amount("5kk") == "\"kk\" is neither a currency nor k, m or bn");
  CHECK(read_amount("k5") == "\"k\" is not a currency");
  CHECK(read_amount("5k m") == "\"m\" is not a currency");
  CHECK(read_amount("50k20") == "\"50k20\" is not an amount");
}

TEST_CASE("what can be read two ways is refused and both readings are named") {
  struct Ambiguous {
    const char* text;
    const char* code;
    const char* message;
    const char* hint;
  };
  const Ambiguous cases[] = {
      {"1,200", "EUR", "\"1,200\" can be read as 1200.00 or as 1.20", "write 1200, or 1.20"},
      {"1.200", "EUR", "\"1.200\" can be read as 1200.00 or as 1.20", "write 1200, or 1.20"},
      {"1,000", "EUR", "\"1,000\" can be read as 1000.00 or as 1.00", "write 1000, or 1.00"},
      {"999.999", "EUR", "\"999.999\" can be read as 999999.00 or as 999.999", "write 999999"},
      {"€1,200", "EUR", "\"€1,200\" can be read as 1200.00 or as 1.20", "write 1200, or 1.20"},
      {"1,200k", "EUR", "\"1,200k\" can be read as 1200000.00 or as 1200.00",
       "write 1200k, or 1.2k"},
      {"1.234m", "EUR", "\"1.234m\" can be read as 1234000000.00 or as 1234000.00",
       "write 1234m, or 1.2340m"},
      {"1,200k", "JPY", "\"1,200k\" can be read as 1200000 or as 1200", "write 1200k, or 1.2k"},
      {"1,200", "TND", "\"1,200\" can be read as 1200.000 or as 1.200", "write 1200, or 1.20"},
      {"1.234", "TND", "\"1.234\" can be read as 1234.000 or as 1.234", "write 1234, or 01.234"},
      {"1.234", "CLF", "\"1.234\" can be read as 1234.0000 or as 1.2340", "write 1234, or 1.2340"},
  };
  for (const Ambiguous& one : cases) {
    CAPTURE(one.text, one.code);
    CHECK(error_of(one.text, one.code) == usage_error(one.message).hinted(one.hint));
  }
}

TEST_CASE("the hints at ambiguous amounts are themselves read as they say") {
  CHECK(read_amount("1.20") == "1.20 EUR");
  CHECK(read_amount("1.2340m") == "1234000.00 EUR");
  CHECK(read_amount("1.20", "TND") == "1.200 TND");
  CHECK(read_amount("01.234", "TND") == "1.234 TND");
  CHECK(read_amount("1.2340", "CLF") == "1.2340 CLF");
}

TEST_CASE("where the currency has no decimals, a separator before three digits groups") {
  CHECK(read_amount("1,200", "JPY") == "1200 JPY");
  CHECK(read_amount("1.200", "JPY") == "1200 JPY");
  CHECK(read_amount("1.20", "JPY") == "\"1.20\" has decimals; JPY has none");
  CHECK(read_amount("0,500", "JPY") == "\"0,500\" has decimals; JPY has none");
}

TEST_CASE("groups of two digits are read where people write them, in South Asia") {
  CHECK(read_amount("12,34,567", "INR") == "1234567.00 INR");
  CHECK(read_amount("₹1,20,000.50") == "120000.50 INR");
  CHECK(read_amount("1,20,000 pkr") == "120000.00 PKR");
  CHECK(read_amount("1,200", "INR") == "\"1,200\" can be read as 1200.00 or as 1.20");
  CHECK(read_amount("12,34,567") == "\"12,34,567\" is not an amount");
  CHECK(read_amount("12.34.567", "INR") == "\"12.34.567\" is not an amount");
  CHECK(read_amount("123,45,678", "INR") == "\"123,45,678\" is not an amount");
}

TEST_CASE("what is not a number is refused") {
  for (const std::string text : {"",
                                 " ",
                                 "abc",
                                 "NaN",
                                 "inf",
                                 "k",
                                 "€",
                                 "EUR",
                                 ".",
                                 "1.2.3",
                                 "1,2,3",
                                 "1..2",
                                 "1 2",
                                 "1  200",
                                 "12 34",
                                 "1,2345,678",
                                 "1234,567.00",
                                 "0,123,456",
                                 "1,234.567,89",
                                 "1.234 567,89",
                                 "1e5",
                                 "1E5",
                                 "1e-5",
                                 "0x10",
                                 "0b1",
                                 ".5",
                                 "5.",
                                 "5,",
                                 "_5",
                                 "5_",
                                 "+5",
                                 "(500)",
                                 "5%",
                                 "5-",
                                 "10-20",
                                 "1/2",
                                 "2*3",
                                 "5;",
                                 "1,-"}) {
    CAPTURE(text);
    CHECK(read_amount(text) == fmt::format("\"{}\" is not an amount", text == " " ? "" : text));
    CHECK(error_of(text).kind == ErrorKind::usage);
    CHECK(error_of(text).hints.size() == 1);
  }
}

TEST_CASE("a negative amount is refused") {
  const std::vector<std::string> hints = {"an amount is 0 or more"};
  for (const std::string text : {"-5", "- 5", "\u22125", "$-5", "-€5", "-0", "EUR -5"}) {
    CAPTURE(text);
    CHECK(read_amount(text) == fmt::format("\"{}\" is negative", text));
    CHECK(error_of(text).hints == hints);
  }
}

TEST_CASE("more decimals than the currency has are refused") {
  check_all({{"48000.123", "\"48000.123\" has more decimals than EUR, which has 2"},
             {"48000.100", "\"48000.100\" has more decimals than EUR, which has 2"},
             {"0.001", "\"0.001\" has more decimals than EUR, which has 2"},
             {"1.0000", "\"1.0000\" has more decimals than EUR, which has 2"},
             {"1.234567k", "\"1.234567k\" has more decimals than EUR, which has 2"},
             {"1 TND", "1.000 TND"},
             {"1,234.567 TND", "1234.567 TND"}});
}

TEST_CASE("amounts up to the largest that fits are read") {
  check_all({{"92233720368547758.07", "92233720368547758.07 EUR"},
             {"92233720368547758.08", "\"92233720368547758.08\" is too large"},
             {"92233720368547759", "\"92233720368547759\" is too large"},
             {"99999999999999999999999999999999999999999",
              "\"99999999999999999999999999999999999999999\" is too large"},
             {"9999999999999999999bn", "\"9999999999999999999bn\" is too large"},
             {"0000000000000000000000000000001", "1.00 EUR"},
             {"92233720.36854775807bn", "92233720368547758.07 EUR"}});
  CHECK(read_amount("9223372036854775807", "JPY") == "9223372036854775807 JPY");
  CHECK(error_of("1000000000bn").hints ==
        std::vector<std::string>{"the largest amount in EUR is 92233720368547758.07"});
}

TEST_CASE("an error in an argument points at what is wrong in it") {
  CHECK(
      error_of("1200 NKO") ==
      argument_error("unknown currency \"NKO\"", "1200 NKO", 5, 3).hinted("did you mean \"NOK\"?"));
  CHECK(error_of("1\u00A0200.123") ==
        argument_error("\"1\u00A0200.123\" has more decimals than EUR, which has 2",
                       "1\u00A0200.123", 7, 3)
            .hinted("round it to 2 decimals"));
  CHECK(error_of("1.5", "JPY") == argument_error("\"1.5\" has decimals; JPY has none", "1.5", 2, 1)
                                      .hinted("round it to a whole number"));
  CHECK(error_of("1e5") == argument_error("\"1e5\" is not an amount", "1e5", 1, 1)
                               .hinted("write it as 48000, 48000.10, 50k, 1.2m or \"1200 NOK\""));
  CHECK(error_of(" 1.2.3") ==
        argument_error("\"1.2.3\" is not an amount", " 1.2.3", 1, 5)
            .hinted("groups are of three digits, as in 1,234,567.89; it is also fine to leave them "
                    "out"));
  CHECK(error_of("5 XAU") == argument_error("\"XAU\" has no minor unit", "5 XAU", 2, 3)
                                 .hinted("amounts need a currency with one, such as EUR or JPY"));
}

TEST_CASE("bytes that are not text do no harm") {
  CHECK(read_amount("5 \xff") == "\"\\xFF\" is neither a currency nor k, m or bn");
  CHECK(read_amount("5\n") == "5.00 EUR");
  CHECK(read_amount("5 \u202Eevil") == "\"\\u{202E}evil\" is neither a currency nor k, m or bn");
}

TEST_CASE("the page about amounts says what is so") {
  std::ifstream page(DEALS_SOURCE_DIR "/docs/commands/amounts.md");
  int rows = 0;
  for (std::string line; std::getline(page, line);) {
    if (!line.starts_with("| `")) continue;
    const auto between = line.find("` | `");
    REQUIRE(between != std::string::npos);
    const std::string typed = line.substr(3, between - 3);
    const std::string expected = line.substr(between + 5, line.rfind("` |") - between - 5);
    CHECK(read_amount(typed) == expected);
    ++rows;
  }
  CHECK(rows > 40);
}

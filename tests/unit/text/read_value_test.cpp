// SPDX-License-Identifier: MIT
#include <deals/text/record.hpp>

#include "catch.hpp"
#include "said.hpp"

using namespace deals;

namespace {

struct Case {
  std::string text;
  std::string said;  ///< "": nothing is wrong; else with a line break in front
};

/// What is said of an opportunity that has these lines besides what it must have.
std::string said_of(const std::string& lines) {
  const std::string text = "name = \"Renewal\"\ncustomer = \"acme\"\nstage = \"lead\"\n" + lines;
  const Config config = default_config();
  const auto read = read_opportunity(text, OpportunityId{"acme-renewal"}, config);
  const std::string all = read ? said(read->problems) : said(read.error());
  return all.empty() ? "" : "\n" + all;
}

const std::vector<Case> amounts = {
    {"amount = 48000", ""},
    {"amount = 48_000.10", ""},
    {"amount = +5", ""},
    {R"(amount = "48000.10")", ""},
    {"amount = 0", ""},
    {R"(currency = "JPY"
amount = 5)",
     ""},
    {"amount = 92233720368547758.07", ""},
    {"amount = 92233720368547758.08", R"(
opportunities/acme-renewal.toml:4:10: amount "92233720368547758.08" has too many digits [bad-amount]
amount = 92233720368547758.08
         ^~~~~~~~~~~~~~~~~~~~
hint: write digits and a point alone, like 48000.10
)"},
    {"amount = 9223372036854775807", R"(
opportunities/acme-renewal.toml:4:10: "9223372036854775807" is too large [bad-amount]
amount = 9223372036854775807
         ^~~~~~~~~~~~~~~~~~~
hint: the largest EUR amount is 92233720368547758.07
)"},
    {"amount = 1e3", R"(
opportunities/acme-renewal.toml:4:10: amount "1e3" is not a plain decimal number [bad-amount]
amount = 1e3
         ^~~
hint: write digits and a point alone, like 48000.10
)"},
    {"amount = 0x10", R"(
opportunities/acme-renewal.toml:4:10: amount "0x10" is not a plain decimal number [bad-amount]
amount = 0x10
         ^~~~
hint: write digits and a point alone, like 48000.10
)"},
    {"amount = inf", R"(
opportunities/acme-renewal.toml:4:10: amount "inf" is not a plain decimal number [bad-amount]
amount = inf
         ^~~
hint: write digits and a point alone, like 48000.10
)"},
    {"amount = -5", R"(
opportunities/acme-renewal.toml:4:10: "-5" is negative [bad-amount]
amount = -5
         ^~
hint: an amount is 0 or more
)"},
    {"amount = 48000.105", R"(
opportunities/acme-renewal.toml:4:10: "48000.105" has more decimals than EUR, which has 2 [bad-amount]
amount = 48000.105
         ^~~~~~~~~
)"},
    {R"(currency = "JPY"
amount = 1.5)",
     R"(
opportunities/acme-renewal.toml:5:10: "1.5" has decimals; JPY has none [bad-amount]
amount = 1.5
         ^~~
)"},
    {R"(amount = "50k")", R"(
opportunities/acme-renewal.toml:4:10: amount "50k" is not a plain decimal number [bad-amount]
amount = "50k"
         ^~~~~
hint: write digits and a point alone, like 48000.10
)"},
    {R"(amount = "1,200")", R"(
opportunities/acme-renewal.toml:4:10: amount "1,200" is not a plain decimal number [bad-amount]
amount = "1,200"
         ^~~~~~~
hint: write digits and a point alone, like 48000.10
)"},
    {"amount = 99999999999999999999.00", R"(
opportunities/acme-renewal.toml:4:10: amount "99999999999999999999.00" has too many digits [bad-amount]
amount = 99999999999999999999.00
         ^~~~~~~~~~~~~~~~~~~~~~~
hint: write digits and a point alone, like 48000.10
)"},
    {"amount = true", R"(
opportunities/acme-renewal.toml:4:10: amount must be an amount, not the boolean true [wrong-type]
amount = true
         ^~~~
)"},
};

const std::vector<Case> currencies = {
    {R"(currency = "NOK")", ""},
    {R"(currency = "eur")", R"(
opportunities/acme-renewal.toml:4:12: unknown currency "eur" [unknown-currency]
currency = "eur"
           ^~~~~
hint: did you mean "EUR"?
)"},
    {R"(currency = "XAU")", R"(
opportunities/acme-renewal.toml:4:12: "XAU" is a code without a minor unit [unknown-currency]
currency = "XAU"
           ^~~~~
hint: write the currency that is paid in, like EUR
)"},
    {R"(currency = "KRONER")", R"(
opportunities/acme-renewal.toml:4:12: unknown currency "KRONER" [unknown-currency]
currency = "KRONER"
           ^~~~~~~~
)"},
    {R"(currency = "eur"
amount = 1.005)",
     R"(
opportunities/acme-renewal.toml:4:12: unknown currency "eur" [unknown-currency]
currency = "eur"
           ^~~~~
hint: did you mean "EUR"?
)"},
    {"currency = 5", R"(
opportunities/acme-renewal.toml:4:12: currency must be a string, not the integer 5 [wrong-type]
currency = 5
           ^
hint: put it in quotes: currency = "5"
)"},
};

const std::vector<Case> percents = {
    {"probability = 0", ""},
    {"probability = 100.00", ""},
    {"probability = 12.34", ""},
    {"probability = 100.01", R"(
opportunities/acme-renewal.toml:4:15: probability "100.01" is not between 0 and 100 [bad-percent]
probability = 100.01
              ^~~~~~
)"},
    {"probability = -1", R"(
opportunities/acme-renewal.toml:4:15: probability "-1" is not between 0 and 100 [bad-percent]
probability = -1
              ^~
)"},
    {"probability = 12.345", R"(
opportunities/acme-renewal.toml:4:15: probability "12.345" has more than two decimals [bad-percent]
probability = 12.345
              ^~~~~~
)"},
    {"probability = 1e1", R"(
opportunities/acme-renewal.toml:4:15: probability "1e1" is not a plain decimal number [bad-percent]
probability = 1e1
              ^~~
hint: write digits and a point alone, like 48000.10
)"},
    {R"(probability = "80")", R"(
opportunities/acme-renewal.toml:4:15: probability must be a number from 0 to 100, not the string "80" [wrong-type]
probability = "80"
              ^~~~
hint: write it without quotes: probability = 80
)"},
};

const std::vector<Case> dates = {
    {"close = 2026-12-15", ""},
    {R"(close = "2026-12-15")", R"(
opportunities/acme-renewal.toml:4:9: close must be a date, not the string "2026-12-15" [wrong-type]
close = "2026-12-15"
        ^~~~~~~~~~~~
hint: write it without quotes: close = 2026-12-15
)"},
    {"close = 2026-12-15T10:00:00Z", R"(
opportunities/acme-renewal.toml:4:9: close must be a date, not the date-time 2026-12-15T10:00:00Z [wrong-type]
close = 2026-12-15T10:00:00Z
        ^~~~~~~~~~~~~~~~~~~~
hint: write the day alone: close = 2026-12-15
)"},
    {"close = 2026-12-15 10:00:00", R"(
opportunities/acme-renewal.toml:4:9: close must be a date, not the date-time 2026-12-15 10:00:00 [wrong-type]
close = 2026-12-15 10:00:00
        ^~~~~~~~~~~~~~~~~~~
hint: write the day alone: close = 2026-12-15
)"},
    {R"(close = "soon")", R"(
opportunities/acme-renewal.toml:4:9: close must be a date, not the string "soon" [wrong-type]
close = "soon"
        ^~~~~~
)"},
    {"close = 0000-01-01", R"(
opportunities/acme-renewal.toml:4:9: close "0000-01-01" is not a day of the years 1 to 9999 [bad-date]
close = 0000-01-01
        ^~~~~~~~~~
)"},
    {"close = 2026", R"(
opportunities/acme-renewal.toml:4:9: close must be a date, not the integer 2026 [wrong-type]
close = 2026
        ^~~~
)"},
};

const std::vector<Case> others = {
    {"owner = 5", R"(
opportunities/acme-renewal.toml:4:9: owner must be a string, not the integer 5 [wrong-type]
owner = 5
        ^
hint: put it in quotes: owner = "5"
)"},
    {R"(owner = ["anna"])", R"(
opportunities/acme-renewal.toml:4:9: owner must be a string, not an array [wrong-type]
owner = ["anna"]
        ^~~~~~~~
)"},
    {"tags = []", ""},
    {R"(tags = "x")", R"(
opportunities/acme-renewal.toml:4:8: tags must be an array of strings, not the string "x" [wrong-type]
tags = "x"
       ^~~
hint: put it in brackets: tags = ["x"]
)"},
    {R"(tags = ["a", 5])", R"(
opportunities/acme-renewal.toml:4:14: tags must be an array of strings, not the integer 5 [wrong-type]
tags = ["a", 5]
             ^
)"},
    {R"(external = { hubspot = 881, pipedrive = "7" })", ""},
    {R"(external = "x")", R"(
opportunities/acme-renewal.toml:4:12: external must be a table, not the string "x" [wrong-type]
external = "x"
           ^~~
hint: write it like { hubspot = "881" }
)"},
    {"external = { hubspot = 1.5 }", R"(
opportunities/acme-renewal.toml:4:24: hubspot must be a string or an integer, not the number 1.5 [wrong-type]
external = { hubspot = 1.5 }
                       ^~~
)"},
    {R"(category = "comit")", R"(
opportunities/acme-renewal.toml:4:12: unknown category "comit" [unknown-category]
category = "comit"
           ^~~~~~~
hint: did you mean "commit"?
)"},
    {"category = 5", R"(
opportunities/acme-renewal.toml:4:12: category must be a string, not the integer 5 [wrong-type]
category = 5
           ^
hint: put it in quotes: category = "5"
)"},
};

}  // namespace

TEST_CASE("amounts are plain exact decimals that fit their currency") {
  for (const Case& each : amounts) {
    INFO(each.text);
    CHECK(said_of(each.text) == each.said);
  }
}

TEST_CASE("a currency is an ISO code with a minor unit") {
  for (const Case& each : currencies) {
    INFO(each.text);
    CHECK(said_of(each.text) == each.said);
  }
}

TEST_CASE("a probability is between 0 and 100 with at most two decimals") {
  for (const Case& each : percents) {
    INFO(each.text);
    CHECK(said_of(each.text) == each.said);
  }
}

TEST_CASE("dates are local dates without quotes") {
  for (const Case& each : dates) {
    INFO(each.text);
    CHECK(said_of(each.text) == each.said);
  }
}

TEST_CASE("texts, lists, tables and names are what they should be") {
  for (const Case& each : others) {
    INFO(each.text);
    CHECK(said_of(each.text) == each.said);
  }
}

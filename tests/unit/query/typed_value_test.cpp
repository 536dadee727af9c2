// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "sample.hpp"

using deals::sample::complaint;

TEST_CASE("amounts that could be two things are refused") {
  CHECK(complaint("amount:1,200.50") ==
        "\"1,200.50\" can be read as one amount or as several\n"
        "amount:1,200.50\n"
        "       ^^^^^^^^\n"
        "hint: for one amount, put quotes around it: \"1,200.50\"\n"
        "hint: for several, write (amount:A or amount:B)\n");
  CHECK(complaint("amount:5k..10,20") ==
        "\"10,20\" can be read as one amount or as several\n"
        "amount:5k..10,20\n"
        "           ^^^^^\n"
        "hint: for one amount, put quotes around it: \"10,20\"\n"
        "hint: for several, write (amount:A or amount:B)\n");
  CHECK(complaint("amount:1,200") ==
        "\"1,200\" can be read as one amount or as several\n"
        "amount:1,200\n"
        "       ^^^^^\n"
        "hint: for one amount, put quotes around it: \"1,200\"\n"
        "hint: for several, write (amount:A or amount:B)\n");
  CHECK(complaint("amount:>1,200") ==
        "\"1,200\" can be read as 1200.00 or as 1.20\n"
        "amount:>1,200\n"
        "        ^^^^^\n"
        "hint: write 1200, or 1.20\n");
  CHECK(complaint("amount:1.200") ==
        "\"1.200\" can be read as 1200.00 or as 1.20\n"
        "amount:1.200\n"
        "       ^^^^^\n"
        "hint: write 1200, or 1.20\n");
  CHECK(complaint("amount:48 000") ==
        "the blank in \"48 000\" ends the value\n"
        "amount:48 000\n"
        "       ^^^^^^\n"
        "hint: put the value in quotes: amount:\"48 000\"\n");
  CHECK(complaint("amount:>5k EUR") ==
        "the blank in \"5k EUR\" ends the value\n"
        "amount:>5k EUR\n"
        "        ^^^^^^\n"
        "hint: put the value in quotes: amount:>\"5k EUR\"\n");
  CHECK(complaint("amount:1k..48 000 acme") ==
        "the blank in \"48 000\" ends the value\n"
        "amount:1k..48 000 acme\n"
        "           ^^^^^^\n"
        "hint: put the value in quotes: amount:1k..\"48 000\"\n");
  CHECK(complaint("amount:$5") ==
        "\"$\" can be USD, CAD, AUD, NZD or another\n"
        "amount:$5\n"
        "       ^^\n"
        "hint: write the code instead, such as USD\n");
}

TEST_CASE("values that cannot be read are located") {
  CHECK(complaint("amount:abc") ==
        "\"abc\" is not an amount\n"
        "amount:abc\n"
        "       ^^^\n"
        "hint: write it as 48000, 48000.10, 50k, 1.2m or \"1200 NOK\"\n");
  CHECK(complaint("amount:1k..abc") ==
        "\"abc\" is not an amount\n"
        "amount:1k..abc\n"
        "           ^^^\n"
        "hint: write it as 48000, 48000.10, 50k, 1.2m or \"1200 NOK\"\n");
  CHECK(complaint("amount:-5") ==
        "\"-5\" is negative\n"
        "amount:-5\n"
        "       ^^\n"
        "hint: an amount is 0 or more\n");
  CHECK(complaint("close:2026-02-31") ==
        "the day \"2026-02-31\" does not exist\n"
        "close:2026-02-31\n"
        "      ^^^^^^^^^^\n"
        "hint: Feb 2026 has 28 days\n");
  CHECK(complaint("close:03/04/2026") ==
        "\"03/04/2026\" can be read as 3 Apr 2026 or as 4 Mar 2026\n"
        "close:03/04/2026\n"
        "      ^^^^^^^^^^\n"
        "hint: write 2026-04-03 or 2026-03-04\n");
  CHECK(complaint("close:2026-01..30m") ==
        "\"30m\" can be read as 30 months or as 30 minutes\n"
        "close:2026-01..30m\n"
        "               ^^^\n"
        "hint: write +30mo or -30mo for months\n");
  CHECK(complaint("probability:150") ==
        "\"150\" is not between 0 and 100\n"
        "probability:150\n"
        "            ^^^\n"
        "hint: write a number from 0 to 100 with at most two decimals, such as 80 or 12.5\n");
  CHECK(complaint("probability:high") ==
        "\"high\" is not a percentage\n"
        "probability:high\n"
        "            ^^^^\n"
        "hint: write a number from 0 to 100 with at most two decimals, such as 80 or 12.5\n");
  CHECK(complaint("days_in_stage:1.5") ==
        "\"1.5\" is no whole number\n"
        "days_in_stage:1.5\n"
        "              ^^^\n"
        "hint: write it plain: 14\n");
  CHECK(complaint("ratio:x") ==
        "\"x\" is no number\n"
        "ratio:x\n"
        "      ^\n"
        "hint: write it plain: 12.5\n");
}

TEST_CASE("a date of several words wants quotes") {
  CHECK(complaint("close:next fri") ==
        "the blank in \"next fri\" ends the value\n"
        "close:next fri\n"
        "      ^^^^^^^^\n"
        "hint: put the value in quotes: close:\"next fri\"\n");
  CHECK(complaint("close:in 10 days acme") ==
        "the blank in \"in 10 days\" ends the value\n"
        "close:in 10 days acme\n"
        "      ^^^^^^^^^^\n"
        "hint: put the value in quotes: close:\"in 10 days\"\n");
  CHECK(complaint("close:>=dec 15") ==
        "the blank in \"dec 15\" ends the value\n"
        "close:>=dec 15\n"
        "        ^^^^^^\n"
        "hint: put the value in quotes: close:>=\"dec 15\"\n");
}

TEST_CASE("a range begins before it ends, in one currency") {
  CHECK(complaint("amount:20k..10k") ==
        "the range ends before it begins\n"
        "amount:20k..10k\n"
        "       ^^^^^^^^\n"
        "hint: 20000.00 EUR comes after 10000.00 EUR\n");
  CHECK(complaint("amount:10..20usd") ==
        "the range begins in EUR and ends in USD\n"
        "amount:10..20usd\n"
        "       ^^^^^^^^^\n"
        "hint: write the same currency at both ends\n");
  CHECK(complaint("close:2026-12..2026-10") ==
        "the range ends before it begins\n"
        "close:2026-12..2026-10\n"
        "      ^^^^^^^^^^^^^^^^\n"
        "hint: 2026-12-01 comes after 2026-10-31\n");
  CHECK(complaint("probability:80..50") ==
        "the range ends before it begins\n"
        "probability:80..50\n"
        "            ^^^^^^\n"
        "hint: 80 comes after 50\n");
  CHECK(complaint("score:9..8") ==
        "the range ends before it begins\n"
        "score:9..8\n"
        "      ^^^^\n"
        "hint: 9 comes after 8\n");
}

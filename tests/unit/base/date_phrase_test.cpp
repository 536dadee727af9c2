// SPDX-License-Identifier: MIT
#include <deals/base/date_phrase.hpp>

#include "catch.hpp"

using namespace deals;

namespace {

constexpr Date saturday{20778};  // 2026-11-21

/// Every test runs on Saturday, 21 November 2026.
DateContext context(Toward toward = Toward::future, int fiscal_start = 1) {
  return {saturday, FiscalCalendar{fiscal_start}, toward};
}

/// `2026-12-15`, `2026-10-01..2026-12-31`, or the error with its hints, one a line.
std::string text(const Result<Period>& result) {
  if (result && result->first == result->last) return to_iso(result->first);
  if (result) return to_iso(result->first) + ".." + to_iso(result->last);
  std::string all = result.error().message;
  for (const std::string& hint : result.error().hints) all += "\n" + hint;
  return all;
}

struct Case {
  std::string phrase, meaning;
};

}  // namespace

TEST_CASE("phrases that mean one day") {
  const auto c = GENERATE(values<Case>({
      {"2026-12-15", "2026-12-15"},    {"0001-01-01", "0001-01-01"},
      {"9999-12-31", "9999-12-31"},    {"2024-02-29", "2024-02-29"},
      {"today", "2026-11-21"},         {"yesterday", "2026-11-20"},
      {"tomorrow", "2026-11-22"},      {"sun", "2026-11-22"},
      {"mon", "2026-11-23"},           {"friday", "2026-11-27"},
      {"sat", "2026-11-28"},           {"tues", "2026-11-24"},
      {"thurs", "2026-11-26"},         {"next fri", "2026-11-27"},
      {"next saturday", "2026-11-28"}, {"last mon", "2026-11-16"},
      {"last sat", "2026-11-14"},      {"last sunday", "2026-11-15"},
      {"+3d", "2026-11-24"},           {"+2w", "2026-12-05"},
      {"+1mo", "2026-12-21"},          {"+1q", "2027-02-21"},
      {"+1y", "2027-11-21"},           {"-3d", "2026-11-18"},
      {"-2w", "2026-11-07"},           {"-9mo", "2026-02-21"},
      {"-1q", "2026-08-21"},           {"-1y", "2025-11-21"},
      {"+0d", "2026-11-21"},           {"in 10 days", "2026-12-01"},
      {"in 1 day", "2026-11-22"},      {"in 2 months", "2027-01-21"},
      {"in 1 quarter", "2027-02-21"},  {"in 3 years", "2029-11-21"},
      {"3 weeks ago", "2026-10-31"},   {"1 year ago", "2025-11-21"},
      {"eow", "2026-11-22"},           {"eom", "2026-11-30"},
      {"eoq", "2026-12-31"},           {"eoy", "2026-12-31"},
      {"som", "2026-11-01"},           {"soq", "2026-10-01"},
      {"soy", "2026-01-01"},           {"dec 15", "2026-12-15"},
      {"15 dec", "2026-12-15"},        {"december 15", "2026-12-15"},
      {"nov 21", "2026-11-21"},        {"nov 20", "2027-11-20"},
      {"feb 29", "2028-02-29"},        {"5 sept", "2027-09-05"},
      {"dec 15 2027", "2027-12-15"},   {"dec 15, 2027", "2027-12-15"},
      {"15 dec 2027", "2027-12-15"},   {"05 dec 2020", "2020-12-05"},
  }));
  CAPTURE(c.phrase);
  CHECK(text(parse_period(c.phrase, context())) == c.meaning);
  const auto day = parse_date(c.phrase, context());
  REQUIRE(day);
  CHECK(to_iso(*day) == c.meaning);
}

TEST_CASE("phrases that mean a period, and its last day as a date") {
  struct PeriodCase {
    std::string phrase, period, last;
  };
  const auto c = GENERATE(values<PeriodCase>({
      {"2026-11", "2026-11-01..2026-11-30", "2026-11-30"},
      {"2024-02", "2024-02-01..2024-02-29", "2024-02-29"},
      {"2026-Q4", "2026-10-01..2026-12-31", "2026-12-31"},
      {"2026-q1", "2026-01-01..2026-03-31", "2026-03-31"},
      {"2027", "2027-01-01..2027-12-31", "2027-12-31"},
      {"q4", "2026-10-01..2026-12-31", "2026-12-31"},
      {"q3", "2027-07-01..2027-09-30", "2027-09-30"},
      {"nov", "2026-11-01..2026-11-30", "2026-11-30"},
      {"october", "2027-10-01..2027-10-31", "2027-10-31"},
      {"may", "2027-05-01..2027-05-31", "2027-05-31"},
      {"feb 2028", "2028-02-01..2028-02-29", "2028-02-29"},
  }));
  CAPTURE(c.phrase);
  CHECK(text(parse_period(c.phrase, context())) == c.period);
  CHECK(to_iso(*parse_date(c.phrase, context())) == c.last);
}

TEST_CASE("towards the past a phrase without a year or direction is the most recent") {
  const auto c = GENERATE(values<Case>({
      {"fri", "2026-11-20"},
      {"sat", "2026-11-14"},
      {"sun", "2026-11-15"},
      {"next fri", "2026-11-27"},
      {"last fri", "2026-11-20"},
      {"dec 15", "2025-12-15"},
      {"15 nov", "2026-11-15"},
      {"nov 21", "2026-11-21"},
      {"nov 22", "2025-11-22"},
      {"feb 29", "2024-02-29"},
      {"nov", "2026-11-01..2026-11-30"},
      {"dec", "2025-12-01..2025-12-31"},
      {"oct", "2026-10-01..2026-10-31"},
      {"q4", "2026-10-01..2026-12-31"},
      {"q3", "2026-07-01..2026-09-30"},
      {"dec 15 2027", "2027-12-15"},
      {"+3d", "2026-11-24"},
      {"2026-Q4", "2026-10-01..2026-12-31"},
  }));
  CAPTURE(c.phrase);
  CHECK(text(parse_period(c.phrase, context(Toward::past))) == c.meaning);
}

TEST_CASE("quarters and years are the book's fiscal ones, months the calendar's") {
  const auto c = GENERATE(values<Case>({
      {"2027", "2026-04-01..2027-03-31"},
      {"2027-Q1", "2026-04-01..2026-06-30"},
      {"2026-Q4", "2026-01-01..2026-03-31"},
      {"2026-11", "2026-11-01..2026-11-30"},
      {"q3", "2026-10-01..2026-12-31"},
      {"q4", "2027-01-01..2027-03-31"},
      {"q2", "2027-07-01..2027-09-30"},
      {"eoq", "2026-12-31"},
      {"soq", "2026-10-01"},
      {"eoy", "2027-03-31"},
      {"soy", "2026-04-01"},
  }));
  CAPTURE(c.phrase);
  CHECK(text(parse_period(c.phrase, context(Toward::future, 4))) == c.meaning);
}

TEST_CASE("the most recent fiscal quarter may lie in last year") {
  CHECK(text(parse_period("q4", context(Toward::past, 4))) == "2026-01-01..2026-03-31");
  CHECK(text(parse_period("q3", context(Toward::past, 4))) == "2026-10-01..2026-12-31");
}

TEST_CASE("case and blanks around and between words do not matter") {
  const auto phrase = GENERATE(values<std::string>(
      {"dec 15", "DEC 15", " Dec  15 ", "\tdec\t15\n", "December 15", "dec 15 2026"}));
  CAPTURE(phrase);
  CHECK(text(parse_period(phrase, context())) == "2026-12-15");
  CHECK(text(parse_period(" ToDay ", context())) == "2026-11-21");
  CHECK(text(parse_period("+1MO", context())) == "2026-12-21");
  CHECK(text(parse_period("EOQ", context())) == "2026-12-31");
}

TEST_CASE("months are clamped to their last day") {
  DateContext end_of_january = context();
  end_of_january.today = *make_date(2027, 1, 31);
  CHECK(text(parse_period("+1mo", end_of_january)) == "2027-02-28");
  CHECK(text(parse_period("-1q", end_of_january)) == "2026-10-31");
  CHECK(text(parse_period("in 3 months", end_of_january)) == "2027-04-30");
  end_of_january.today = *make_date(2028, 2, 29);
  CHECK(text(parse_period("+1y", end_of_january)) == "2029-02-28");
}

TEST_CASE("names of periods are fiscal years, fiscal quarters and months") {
  const auto c = GENERATE(values<Case>({
      {"2027", "2026-04-01..2027-03-31"},
      {"2027-Q1", "2026-04-01..2026-06-30"},
      {" 2027-q4 ", "2027-01-01..2027-03-31"},
      {"2026-11", "2026-11-01..2026-11-30"},
      {"2026-13", "the month in \"2026-13\" does not exist\nmonths are 01 to 12"},
      {"2026-Q0", "the quarter in \"2026-Q0\" does not exist\nquarters are Q1 to Q4"},
      {"0001", "\"0001\" lies outside the years 1 to 9999"},
      {"q4", "\"q4\" is not a period\nwrite 2026, 2026-Q4 or 2026-11"},
      {"2026-11-01", "\"2026-11-01\" is not a period\nwrite 2026, 2026-Q4 or 2026-11"},
      {"2026-1", "\"2026-1\" is not a period\nwrite 2026, 2026-Q4 or 2026-11"},
      {"26", "\"26\" is not a period\nwrite 2026, 2026-Q4 or 2026-11"},
      {"", "\"\" is not a period\nwrite 2026, 2026-Q4 or 2026-11"},
  }));
  CAPTURE(c.phrase);
  CHECK(text(parse_period_name(c.phrase, FiscalCalendar{4})) == c.meaning);
}

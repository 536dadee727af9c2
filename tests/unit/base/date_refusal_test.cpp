// SPDX-License-Identifier: MIT
#include <deals/base/date_phrase.hpp>

#include "catch.hpp"

using namespace deals;

namespace {

constexpr Date saturday{20778};  // 2026-11-21

/// Every test runs on Saturday, 21 November 2026.
DateContext context() { return {saturday, FiscalCalendar{}, Toward::future}; }

/// The meaning, or the error with its hints, one a line.
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

const std::string examples =
    "\nwrite a date like 2026-12-15, tomorrow, fri, +2w, \"in 10 days\", eoq, 2026-Q4 or \"dec "
    "15\"";

}  // namespace

TEST_CASE("what can be read two ways is refused with both readings") {
  const auto c = GENERATE(values<Case>({
      {"03/04/2026",
       "\"03/04/2026\" can be read as 3 Apr 2026 or as 4 Mar 2026\nwrite 2026-04-03 or "
       "2026-03-04"},
      {"3.4.2026",
       "\"3.4.2026\" can be read as 3 Apr 2026 or as 4 Mar 2026\nwrite 2026-04-03 or 2026-03-04"},
      {"03-04-2026",
       "\"03-04-2026\" can be read as 3 Apr 2026 or as 4 Mar 2026\nwrite 2026-04-03 or "
       "2026-03-04"},
      {"03/04/26",
       "\"03/04/26\" can be read as 3 Apr 2026 or as 4 Mar 2026 or as 26 Apr 2003\nwrite "
       "2026-04-03, 2026-03-04 or 2003-04-26"},
      {"03/04", "\"03/04\" can be read as 3 Apr or as 4 Mar\nwrite \"3 apr\" or \"4 mar\""},
      {"30m", "\"30m\" can be read as 30 months or as 30 minutes\nwrite +30mo or -30mo for months"},
      {"+1m", "\"+1m\" can be read as 1 month or as 1 minute\nwrite +1mo for months"},
      {"-2M", "\"-2M\" can be read as 2 months or as 2 minutes\nwrite -2mo for months"},
  }));
  CAPTURE(c.phrase);
  CHECK(text(parse_period(c.phrase, context())) == c.meaning);
}

TEST_CASE("what is nearly a date is refused with the right way to write it") {
  const auto c = GENERATE(values<Case>({
      {"13/04/2026", "\"13/04/2026\" is not a date\nwrite 2026-04-13"},
      {"04/13/2026", "\"04/13/2026\" is not a date\nwrite 2026-04-13"},
      {"04/04/2026", "\"04/04/2026\" is not a date\nwrite 2026-04-04"},
      {"2026/12/15", "\"2026/12/15\" is not a date\nwrite 2026-12-15"},
      {"2026-1-5", "\"2026-1-5\" is not a date\nwrite 2026-01-05"},
      {"2026.12.15", "\"2026.12.15\" is not a date\nwrite 2026-12-15"},
      {"24.12", "\"24.12\" is not a date\nwrite \"24 dec\""},
      {"12/2026", "\"12/2026\" is not a date\nwrite 2026-12"},
      {"2026/12", "\"2026/12\" is not a date\nwrite 2026-12"},
      {"20261215", "\"20261215\" is not a date\nwrite 2026-12-15"},
      {"3d", "\"3d\" is not a date\nwrite +3d or -3d"},
      {"+3days", "\"+3days\" is not a date\nwrite +3d"},
      {"-2weeks", "\"-2weeks\" is not a date\nwrite -2w"},
      {"2026q4", "\"2026q4\" is not a date\nwrite 2026-Q4"},
      {"Q4 2026", "\"Q4 2026\" is not a date\nwrite 2026-Q4"},
      {"q4-2026", "\"q4-2026\" is not a date\nwrite 2026-Q4"},
      {"next month", "\"next month\" is not a date\nwrite +1mo"},
      {"last quarter", "\"last quarter\" is not a date\nwrite -1q"},
      {"this week", "\"this week\" is not a date\nwrite eow for its last day"},
      {"tomorow", "\"tomorow\" is not a date\ndid you mean \"tomorrow\"?"},
      {"wendesday", "\"wendesday\" is not a date\ndid you mean \"wednesday\"?"},
      {"sow", "\"sow\" is not a date\ndid you mean \"eow\"?"},
  }));
  CAPTURE(c.phrase);
  CHECK(text(parse_period(c.phrase, context())) == c.meaning);
}

TEST_CASE("what does not exist is refused as such") {
  const auto c = GENERATE(values<Case>({
      {"2026-02-31", "the day \"2026-02-31\" does not exist\nFeb 2026 has 28 days"},
      {"2028-02-30", "the day \"2028-02-30\" does not exist\nFeb 2028 has 29 days"},
      {"2026-04-00", "the day \"2026-04-00\" does not exist\nApr 2026 has 30 days"},
      {"31 apr 2026", "the day \"31 apr 2026\" does not exist\nApr 2026 has 30 days"},
      {"feb 30", "the day \"feb 30\" does not exist\nFeb never has more than 29 days"},
      {"2026-13-01", "the month in \"2026-13-01\" does not exist\nmonths are 01 to 12"},
      {"2026-00", "the month in \"2026-00\" does not exist\nmonths are 01 to 12"},
      {"2026-Q5", "the quarter in \"2026-Q5\" does not exist\nquarters are Q1 to Q4"},
      {"q0", "the quarter in \"q0\" does not exist\nquarters are Q1 to Q4"},
      {"0000-01-01", "\"0000-01-01\" lies outside the years 1 to 9999"},
      {"0000", "\"0000\" lies outside the years 1 to 9999"},
      {"+9000y", "\"+9000y\" lies outside the years 1 to 9999"},
      {"-3000y", "\"-3000y\" lies outside the years 1 to 9999"},
      {"+999999999999999999999d", "\"+999999999999999999999d\" lies outside the years 1 to 9999"},
      {"-9999999mo", "\"-9999999mo\" lies outside the years 1 to 9999"},
      {"9999999 weeks ago", "\"9999999 weeks ago\" lies outside the years 1 to 9999"},
  }));
  CAPTURE(c.phrase);
  CHECK(text(parse_period(c.phrase, context())) == c.meaning);
}

TEST_CASE("anything else is refused with examples") {
  const auto phrase = GENERATE(values<std::string>({"banana",
                                                    "next",
                                                    "last",
                                                    "next banana",
                                                    "previous fri",
                                                    "this fri",
                                                    "in days",
                                                    "in ten days",
                                                    "10 days",
                                                    "in 10 minutes",
                                                    "ago",
                                                    "3 weeks",
                                                    "fri next",
                                                    "+",
                                                    "-",
                                                    "+d",
                                                    "+3x",
                                                    "+ 3d",
                                                    "--3d",
                                                    "+-3d",
                                                    "dec 15 26",
                                                    "dec 15th",
                                                    "dec dec",
                                                    "15 15",
                                                    "dec 150",
                                                    "2026 dec 15",
                                                    "2026-",
                                                    "-2026",
                                                    "2026-W48",
                                                    "99999",
                                                    "12",
                                                    "2026-12-15T10:00:00Z",
                                                    "2026-12-15 10:00",
                                                    "99/99/2026",
                                                    "+1.5d",
                                                    "q",
                                                    "today today",
                                                    "1 2 3 4"}));
  CAPTURE(phrase);
  CHECK(text(parse_period(phrase, context())) == '"' + phrase + "\" is not a date" + examples);
}

TEST_CASE("an empty date is refused as empty") {
  const auto phrase = GENERATE(values<std::string>({"", " ", "\t\n"}));
  CHECK(text(parse_period(phrase, context())) == "the date is empty" + examples);
  CHECK_FALSE(parse_date(phrase, context()));
}

TEST_CASE("a refused phrase is a usage error and safe to show") {
  const auto refused = parse_date("x\x1B[2J\xFF", context());
  REQUIRE_FALSE(refused);
  CHECK(refused.error().kind == ErrorKind::usage);
  CHECK(refused.error().message == "\"x\\e[2J\\xFF\" is not a date");
}

TEST_CASE("the calendar ends at its ends") {
  DateContext late = context();
  late.today = last_date;
  CHECK(text(parse_period("tomorrow", late)) == "\"tomorrow\" lies outside the years 1 to 9999");
  CHECK(text(parse_period("jan", late)) == "\"jan\" lies outside the years 1 to 9999");
  CHECK(text(parse_period("jan 1", late)) == "\"jan 1\" lies outside the years 1 to 9999");
  CHECK(text(parse_period("eoy", late)) == "9999-12-31");
  late.toward = Toward::past;
  late.today = first_date;
  CHECK(text(parse_period("dec", late)) == "\"dec\" lies outside the years 1 to 9999");
}

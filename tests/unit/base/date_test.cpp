// SPDX-License-Identifier: MIT
#include <deals/base/date.hpp>

#include "catch.hpp"

using namespace deals;

namespace {

Date day(std::string_view iso) { return parse_iso_date(iso).value(); }

std::string text(Period period) { return to_iso(period.first) + ".." + to_iso(period.last); }

}  // namespace

TEST_CASE("dates are days since 1970 in the Gregorian calendar") {
  struct Case {
    std::string iso;
    int days, weekday;
  };
  const auto c = GENERATE(values<Case>({
      {"1970-01-01", 0, 4},
      {"1969-12-31", -1, 3},
      {"2000-02-29", 11016, 2},
      {"2026-11-21", 20778, 6},
      {"0001-01-01", -719162, 1},
      {"9999-12-31", 2932896, 5},
  }));
  CAPTURE(c.iso);
  CHECK(day(c.iso) == Date{c.days});
  CHECK(to_iso(Date{c.days}) == c.iso);
  CHECK(weekday(Date{c.days}) == c.weekday);
}

TEST_CASE("every day of four centuries survives writing and reading") {
  for (int days = day("1800-01-01").days; days <= day("2200-12-31").days; ++days) {
    REQUIRE(parse_iso_date(to_iso(Date{days})) == Date{days});
  }
}

TEST_CASE("days that do not exist are not made") {
  CHECK(make_date(2024, 2, 29));
  CHECK_FALSE(make_date(2026, 2, 29));
  CHECK_FALSE(make_date(2026, 2, 31));
  CHECK_FALSE(make_date(1900, 2, 29));
  CHECK_FALSE(make_date(2026, 13, 1));
  CHECK_FALSE(make_date(2026, 0, 1));
  CHECK_FALSE(make_date(2026, 1, 0));
  CHECK_FALSE(make_date(2026, 1, 257));
  CHECK_FALSE(make_date(2026, 257, 1));
  CHECK_FALSE(make_date(0, 1, 1));
  CHECK_FALSE(make_date(10000, 1, 1));
  CHECK_FALSE(make_date(67562, 1, 1));
}

TEST_CASE("only the exact ISO form is read as an ISO date") {
  const auto bad = GENERATE(
      values<std::string>({"", "2026-12-1", "2026-12-150", "2026-2-15", "26-12-15", "2026/12/15",
                           "2026-12-15 ", " 2026-12-15", "2026-12-15T00:00:00Z", "2026-02-30",
                           "0000-01-01", "+026-01-01", "2026-1a-01", "20261215", "-2026-1-01"}));
  CAPTURE(bad);
  CHECK(parse_iso_date(bad) == std::nullopt);
}

TEST_CASE("moments are read with their offset and written in UTC") {
  struct Case {
    std::string given, written;
  };
  const auto c = GENERATE(values<Case>({
      {"2026-11-21T10:30:00Z", "2026-11-21T10:30:00Z"},
      {"2026-11-21t10:30:00z", "2026-11-21T10:30:00Z"},
      {"2026-11-21 10:30:59.999Z", "2026-11-21T10:30:59Z"},
      {"2026-11-21T00:30:00+02:00", "2026-11-20T22:30:00Z"},
      {"2026-12-31T23:30:00-01:30", "2027-01-01T01:00:00Z"},
      {"1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z"},
      {"0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"},
      {"9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z"},
  }));
  CAPTURE(c.given);
  const auto moment = parse_moment(c.given);
  REQUIRE(moment);
  CHECK(to_iso(*moment) == c.written);
  CHECK(to_iso(date_of(*moment)) == c.written.substr(0, 10));
}

TEST_CASE("what is not a moment with an offset is not read") {
  const auto bad = GENERATE(values<std::string>(
      {"", "2026-11-21", "2026-11-21T10:30:00", "2026-11-21T10:30Z", "2026-11-21T24:00:00Z",
       "2026-11-21T10:60:00Z", "2026-11-21T10:30:60Z", "2026-11-21T10:30:00+24:00",
       "2026-11-21T10:30:00+02:60", "2026-11-21T10:30:00+0200", "2026-11-21T10:30:00.Z",
       "2026-11-21T10:30:00.5", "2026-11-21T10:30:00Zx", "2026-02-30T10:30:00Z",
       "2026-11-21  10:30:00Z", "0001-01-01T00:00:00+01:00", "9999-12-31T23:59:59-01:00"}));
  CAPTURE(bad);
  CHECK(parse_moment(bad) == std::nullopt);
}

TEST_CASE("noon is the middle of a day in UTC") {
  CHECK(to_iso(noon_of(day("2026-03-01"))) == "2026-03-01T12:00:00Z");
  CHECK(to_iso(noon_of(day("1960-03-01"))) == "1960-03-01T12:00:00Z");
  CHECK(date_of(noon_of(day("0001-01-01"))) == first_date);
}

TEST_CASE("dates are written for people") {
  CHECK(to_short(day("2026-12-05"), day("2026-11-21")) == "5 Dec");
  CHECK(to_short(day("2027-12-15"), day("2026-11-21")) == "15 Dec 2027");
  CHECK(to_long(day("2026-12-15")) == "15 Dec 2026");
  CHECK(month_name(1) == "Jan");
  CHECK(month_name(12) == "Dec");
  CHECK(weekday_name(1) == "Mon");
  CHECK(weekday_name(7) == "Sun");
}

TEST_CASE("adding months stays in the month it reaches") {
  struct Case {
    std::string from;
    int months;
    std::string to;
  };
  const auto c = GENERATE(values<Case>({
      {"2026-01-31", 1, "2026-02-28"},
      {"2024-01-31", 1, "2024-02-29"},
      {"2026-03-31", -1, "2026-02-28"},
      {"2026-12-15", 1, "2027-01-15"},
      {"2026-01-15", -1, "2025-12-15"},
      {"2026-01-15", -13, "2024-12-15"},
      {"2024-02-29", 12, "2025-02-28"},
      {"2026-05-31", 0, "2026-05-31"},
      {"2026-10-31", 4, "2027-02-28"},
  }));
  CAPTURE(c.from, c.months);
  CHECK(to_iso(add_months(day(c.from), c.months)) == c.to);
}

TEST_CASE("adding absurdly many months ends outside the calendar") {
  CHECK(add_months(last_date, 2'000'000'000) > last_date);
  CHECK(add_months(first_date, -2'000'000'000) < first_date);
}

TEST_CASE("months have a first and a last day") {
  CHECK(to_iso(first_of_month(day("2024-02-17"))) == "2024-02-01");
  CHECK(to_iso(last_of_month(day("2024-02-17"))) == "2024-02-29");
  CHECK(to_iso(last_of_month(day("2026-12-31"))) == "2026-12-31");
  CHECK(text(month_of(day("2026-02-28"))) == "2026-02-01..2026-02-28");
  CHECK(text(month_period(2026, 11)) == "2026-11-01..2026-11-30");
}

TEST_CASE("weeks run from Monday to Sunday") {
  CHECK(text(week_of(day("2026-11-21"))) == "2026-11-16..2026-11-22");
  CHECK(text(week_of(day("2026-11-22"))) == "2026-11-16..2026-11-22");
  CHECK(text(week_of(day("2026-11-23"))) == "2026-11-23..2026-11-29");
}

TEST_CASE("a period holds both its ends") {
  const Period november = month_period(2026, 11);
  CHECK(november.contains(day("2026-11-01")));
  CHECK(november.contains(day("2026-11-30")));
  CHECK_FALSE(november.contains(day("2026-10-31")));
  CHECK_FALSE(november.contains(day("2026-12-01")));
}

TEST_CASE("a fiscal year is named for the year in which it ends") {
  struct Case {
    int start_month;
    std::string day;
    int year, quarter;
    std::string year_span, quarter_span;
  };
  const auto c = GENERATE(values<Case>({
      {1, "2026-11-21", 2026, 4, "2026-01-01..2026-12-31", "2026-10-01..2026-12-31"},
      {1, "2026-01-01", 2026, 1, "2026-01-01..2026-12-31", "2026-01-01..2026-03-31"},
      {4, "2026-11-21", 2027, 3, "2026-04-01..2027-03-31", "2026-10-01..2026-12-31"},
      {4, "2026-03-31", 2026, 4, "2025-04-01..2026-03-31", "2026-01-01..2026-03-31"},
      {4, "2026-04-01", 2027, 1, "2026-04-01..2027-03-31", "2026-04-01..2026-06-30"},
      {2, "2026-01-31", 2026, 4, "2025-02-01..2026-01-31", "2025-11-01..2026-01-31"},
      {12, "2026-12-01", 2027, 1, "2026-12-01..2027-11-30", "2026-12-01..2027-02-28"},
      {12, "2026-11-30", 2026, 4, "2025-12-01..2026-11-30", "2026-09-01..2026-11-30"},
  }));
  CAPTURE(c.start_month, c.day);
  const FiscalCalendar calendar{c.start_month};
  CHECK(fiscal_year(calendar, day(c.day)) == c.year);
  CHECK(fiscal_quarter(calendar, day(c.day)) == c.quarter);
  CHECK(text(year_of(calendar, day(c.day))) == c.year_span);
  CHECK(text(quarter_of(calendar, day(c.day))) == c.quarter_span);
}

TEST_CASE("four quarters make a fiscal year whatever month it starts in") {
  for (int start = 1; start <= 12; ++start) {
    const FiscalCalendar calendar{start};
    const Period year = fiscal_year_period(calendar, 2026);
    Date next = year.first;
    for (int quarter = 1; quarter <= 4; ++quarter) {
      const Period span = fiscal_quarter_period(calendar, 2026, quarter);
      REQUIRE(span.first == next);
      REQUIRE(fiscal_quarter(calendar, span.last) == quarter);
      REQUIRE(fiscal_year(calendar, span.first) == 2026);
      next = span.last + 1;
    }
    REQUIRE(next == year.last + 1);
  }
}

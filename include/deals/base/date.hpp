// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstdint>
#include <deals/base/compact_optional.hpp>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

/// \file
/// Days, moments and periods. Nothing here reads a clock: today is always a parameter.
namespace deals {

/// A day of the Gregorian calendar, years 1 to 9999, held as days since 1970-01-01.
struct Date {
  std::int32_t days = 0;

  auto operator<=>(const Date&) const = default;
  Date operator+(int more) const { return {days + more}; }
  Date operator-(int fewer) const { return {days - fewer}; }
  int operator-(Date other) const { return days - other.days; }
};

template <>
struct Nothing<Date> {
  static constexpr Date value() { return {std::numeric_limits<std::int32_t>::min()}; }
  static constexpr bool is(Date day) { return day == value(); }
};

inline constexpr Date first_date{-719162};  ///< 0001-01-01
inline constexpr Date last_date{2932896};   ///< 9999-12-31

/// Year, month (1–12) and day (1–31) of a date.
struct YearMonthDay {
  int year = 1970;
  int month = 1;
  int day = 1;
};

/// A moment in UTC, to the second.
struct Moment {
  std::int64_t seconds = 0;  ///< since 1970-01-01T00:00:00Z

  auto operator<=>(const Moment&) const = default;
};

/// A span of days, both ends included.
struct Period {
  Date first;
  Date last;

  bool operator==(const Period&) const = default;
  bool contains(Date day) const { return first <= day && day <= last; }
};

/// The day, or nothing when it does not exist (2026-02-31) or lies outside years 1 to 9999.
std::optional<Date> make_date(int year, int month, int day);
YearMonthDay year_month_day(Date day);

/// Monday is 1, Sunday is 7.
int weekday(Date day);

/// The same day of the month `months` later (or earlier), clamped to that month's last day. The
/// result may lie outside first_date and last_date.
Date add_months(Date day, int months);
Date first_of_month(Date day);
Date last_of_month(Date day);

/// Exactly `2026-12-15`; nothing for any other form or a day that does not exist.
std::optional<Date> parse_iso_date(std::string_view text);
/// An RFC 3339 date-time with an offset, as TOML has it; fractions of a second are dropped.
std::optional<Moment> parse_moment(std::string_view text);

std::string to_iso(Date day);       ///< 2026-12-15
std::string to_iso(Moment moment);  ///< 2026-11-21T10:30:00Z
/// `15 Dec`, with the year when it is not `reference`'s.
std::string to_short(Date day, Date reference);
std::string to_long(Date day);           ///< 15 Dec 2026
std::string_view month_name(int month);  ///< Jan … Dec
std::string_view weekday_name(int day);  ///< Mon … Sun

/// The UTC day of a moment.
Date date_of(Moment moment);
/// 12:00 UTC of a day: the time given to an event dated with `--on`.
Moment noon_of(Date day);

/// A book's fiscal year: starts on the first of `start_month` and is named for the calendar year in
/// which it ends.
struct FiscalCalendar {
  int start_month = 1;
};

int fiscal_year(FiscalCalendar calendar, Date day);
int fiscal_quarter(FiscalCalendar calendar, Date day);  ///< 1–4
Period fiscal_year_period(FiscalCalendar calendar, int year);
Period fiscal_quarter_period(FiscalCalendar calendar, int year, int quarter);
Period month_period(int year, int month);
Period year_of(FiscalCalendar calendar, Date day);
Period quarter_of(FiscalCalendar calendar, Date day);
Period month_of(Date day);
/// Monday to Sunday.
Period week_of(Date day);

}  // namespace deals

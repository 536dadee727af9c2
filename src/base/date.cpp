// SPDX-License-Identifier: MIT
#include <deals/base/date.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>

namespace deals {
namespace {

namespace chrono = std::chrono;

constexpr std::int64_t seconds_a_day = std::int64_t{24} * 60 * 60;

chrono::year_month_day civil(Date day) { return chrono::sys_days(chrono::days(day.days)); }

Date from_civil(const chrono::year_month_day& day) {
  return {static_cast<std::int32_t>(chrono::sys_days(day).time_since_epoch().count())};
}

/// The first of the month that is `months` after January of `year`; also outside years 1 to 9999.
Date first_of(int year, int months) {
  const auto month = chrono::year(year) / chrono::January + chrono::months(months);
  return from_civil(month / chrono::day(1));
}

bool lies_in_range(Date day) { return first_date <= day && day <= last_date; }

/// Reads fixed-width fields from the front of a text and remembers whether one did not fit.
struct Fields {
  std::string_view rest;
  bool fits = true;

  int number(std::size_t digits) {
    int value = 0;
    fits = fits && rest.size() >= digits;
    for (std::size_t i = 0; fits && i < digits; ++i) {
      fits = rest[i] >= '0' && rest[i] <= '9';
      value = 10 * value + (rest[i] - '0');
    }
    if (fits) rest.remove_prefix(digits);
    return fits ? value : 0;
  }

  /// The next character, which must be one of these.
  template <class... Characters>
  char one_of(Characters... characters) {
    fits = fits && !rest.empty() && ((rest.front() == characters) || ...);
    if (!fits) return '\0';
    const char found = rest.front();
    rest.remove_prefix(1);
    return found;
  }

  std::optional<Date> date() {
    const int year = number(4);
    one_of('-');
    const int month = number(2);
    one_of('-');
    const int day = number(2);
    return fits ? make_date(year, month, day) : std::nullopt;
  }

  /// Seconds since midnight.
  std::optional<int> time() {
    const int hour = number(2);
    one_of(':');
    const int minute = number(2);
    one_of(':');
    const int second = number(2);
    if (!fits || hour > 23 || minute > 59 || second > 59) return std::nullopt;
    if (rest.starts_with('.')) skip_fraction();
    return (hour * 60 + minute) * 60 + second;
  }

  void skip_fraction() {
    const std::size_t end = std::min(rest.find_first_not_of("0123456789", 1), rest.size());
    fits = fits && end > 1;
    rest.remove_prefix(end);
  }

  /// Seconds that local time is ahead of UTC.
  std::optional<int> offset() {
    const char sign = one_of('Z', 'z', '+', '-');
    if (sign == 'Z' || sign == 'z') return 0;
    const int hour = number(2);
    one_of(':');
    const int minute = number(2);
    if (!fits || hour > 23 || minute > 59) return std::nullopt;
    const int ahead = (hour * 60 + minute) * 60;
    return sign == '-' ? -ahead : ahead;
  }
};

}  // namespace

std::optional<Date> make_date(int year, int month, int day) {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) {
    return std::nullopt;
  }
  const chrono::year_month_day civil_day{chrono::year(year),
                                         chrono::month(static_cast<unsigned>(month)),
                                         chrono::day(static_cast<unsigned>(day))};
  return civil_day.ok() ? std::optional(from_civil(civil_day)) : std::nullopt;
}

YearMonthDay year_month_day(Date day) {
  const auto date = civil(day);
  return {int(date.year()), static_cast<int>(unsigned(date.month())),
          static_cast<int>(unsigned(date.day()))};
}

int weekday(Date day) {
  return static_cast<int>(chrono::weekday(chrono::sys_days(chrono::days(day.days))).iso_encoding());
}

Date add_months(Date day, int months) {
  // More than this leaves years 1 to 9999 anyway, and std::chrono counts years in 16 bits.
  constexpr int most = 12 * 20'000;
  const auto [year, month, day_of_month] = year_month_day(day);
  const Date first = first_of(year, month - 1 + std::clamp(months, -most, most));
  return std::min(first + (day_of_month - 1), last_of_month(first));
}

Date first_of_month(Date day) { return day - (year_month_day(day).day - 1); }

Date last_of_month(Date day) {
  const auto date = year_month_day(day);
  return first_of(date.year, date.month) - 1;
}

std::optional<Date> parse_iso_date(std::string_view text) {
  Fields fields{text};
  const auto day = fields.date();
  return fields.rest.empty() ? day : std::nullopt;
}

std::optional<Moment> parse_moment(std::string_view text) {
  Fields fields{text};
  const auto day = fields.date();
  fields.one_of('T', 't', ' ');
  const auto time = fields.time();
  const auto offset = fields.offset();
  if (!day || !time || !offset || !fields.fits || !fields.rest.empty()) return std::nullopt;
  const Moment moment{day->days * seconds_a_day + *time - *offset};
  return lies_in_range(date_of(moment)) ? std::optional(moment) : std::nullopt;
}

std::string to_iso(Date day) {
  const auto date = year_month_day(day);
  return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

std::string to_iso(Moment moment) {
  const Date day = date_of(moment);
  const auto second = moment.seconds - day.days * seconds_a_day;
  return fmt::format("{}T{:02}:{:02}:{:02}Z", to_iso(day), second / 3600, second / 60 % 60,
                     second % 60);
}

std::string to_short(Date day, Date reference) {
  const auto date = year_month_day(day);
  if (date.year != year_month_day(reference).year) return to_long(day);
  return fmt::format("{} {}", date.day, month_name(date.month));
}

std::string to_long(Date day) {
  const auto date = year_month_day(day);
  return fmt::format("{} {} {}", date.day, month_name(date.month), date.year);
}

std::string_view month_name(int month) {
  static constexpr std::array<std::string_view, 12> names = {
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  return names.at(static_cast<std::size_t>(month - 1));
}

std::string_view weekday_name(int day) {
  static constexpr std::array<std::string_view, 7> names = {"Mon", "Tue", "Wed", "Thu",
                                                            "Fri", "Sat", "Sun"};
  return names.at(static_cast<std::size_t>(day - 1));
}

Date date_of(Moment moment) {
  return {static_cast<std::int32_t>(
      chrono::floor<chrono::days>(chrono::seconds(moment.seconds)).count())};
}

Moment noon_of(Date day) { return {day.days * seconds_a_day + seconds_a_day / 2}; }

}  // namespace deals

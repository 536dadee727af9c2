// SPDX-License-Identifier: MIT
#include <deals/base/date.hpp>

#include <fmt/compile.h>

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

constexpr std::size_t iso_date_size = 10;
constexpr unsigned no_number = 10'000;

/// The number of two digits; at least `no_number` when they are none.
unsigned two_digits(const char* at) {
  const unsigned tens = static_cast<unsigned char>(at[0]) - unsigned{'0'};
  const unsigned ones = static_cast<unsigned char>(at[1]) - unsigned{'0'};
  return tens > 9 || ones > 9 ? no_number : 10 * tens + ones;
}

/// The day of the ten bytes `2026-12-15`.
std::optional<Date> date_at(const char* at) {
  const unsigned century = two_digits(at);
  const unsigned year = two_digits(at + 2);
  const unsigned month = two_digits(at + 5);
  const unsigned day = two_digits(at + 8);
  if (at[4] != '-' || at[7] != '-' || (century | year | month | day) >= no_number) return {};
  return make_date(static_cast<int>(100 * century + year), static_cast<int>(month),
                   static_cast<int>(day));
}

/// The seconds since midnight of the eight bytes `10:30:00`.
std::optional<int> time_at(const char* at) {
  const unsigned hour = two_digits(at);
  const unsigned minute = two_digits(at + 3);
  const unsigned second = two_digits(at + 6);
  if (at[2] != ':' || at[5] != ':' || hour > 23 || minute > 59 || second > 59) return {};
  return static_cast<int>((hour * 60 + minute) * 60 + second);
}

/// Takes `.25` from the front, if there is a point; false when no digit is behind it.
bool skip_fraction(std::string_view& text) {
  if (!text.starts_with('.')) return true;
  const std::size_t end = std::min(text.find_first_not_of("0123456789", 1), text.size());
  text.remove_prefix(end);
  return end > 1;
}

/// Seconds that local time is ahead of UTC: `Z` or `+01:00`.
std::optional<int> parse_offset(std::string_view text) {
  constexpr std::size_t offset_size = 6;
  if (text == "Z" || text == "z") return 0;
  if (text.size() != offset_size || (text[0] != '+' && text[0] != '-')) return {};
  const unsigned hour = two_digits(text.data() + 1);
  const unsigned minute = two_digits(text.data() + 4);
  if (text[3] != ':' || hour > 23 || minute > 59) return {};
  const int ahead = static_cast<int>(hour * 60 + minute) * 60;
  return text[0] == '-' ? -ahead : ahead;
}

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
  return text.size() == iso_date_size ? date_at(text.data()) : std::nullopt;
}

std::optional<Moment> parse_moment(std::string_view text) {
  constexpr std::size_t time_size = 8;
  constexpr std::size_t offset_at = iso_date_size + 1 + time_size;
  if (text.size() <= offset_at) return std::nullopt;
  const char between = text[iso_date_size];
  if (between != 'T' && between != 't' && between != ' ') return std::nullopt;
  const auto day = date_at(text.data());
  const auto time = time_at(text.data() + iso_date_size + 1);
  text.remove_prefix(offset_at);
  if (!day || !time || !skip_fraction(text)) return std::nullopt;
  const auto offset = parse_offset(text);
  if (!offset) return std::nullopt;
  const Moment moment{day->days * seconds_a_day + *time - *offset};
  const bool is_in_range = *offset == 0 || lies_in_range(date_of(moment));
  return is_in_range ? std::optional(moment) : std::nullopt;
}

std::string to_iso(Date day) {
  const auto date = year_month_day(day);
  return fmt::format(FMT_COMPILE("{:04}-{:02}-{:02}"), date.year, date.month, date.day);
}

std::string to_iso(Moment moment) {
  const Date day = date_of(moment);
  const auto second = moment.seconds - day.days * seconds_a_day;
  return fmt::format("{}T{:02}:{:02}:{:02}Z", to_iso(day), second / 3600, second / 60 % 60,
                     second % 60);
}

namespace {

/// `15 Dec`. Lists write very many of them: formatting costs five times as much.
std::string day_and_month(const YearMonthDay& date) {
  return std::to_string(date.day).append(" ").append(month_name(date.month));
}

}  // namespace

std::string to_short(Date day, Date reference) {
  const auto date = year_month_day(day);
  if (date.year != year_month_day(reference).year) return to_long(day);
  return day_and_month(date);
}

std::string to_long(Date day) {
  const auto date = year_month_day(day);
  return day_and_month(date).append(" ").append(std::to_string(date.year));
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

// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/base/date_phrase.hpp>
#include <deals/model/amount.hpp>

#include "fuzzing.hpp"

namespace deals::fuzz {
namespace {

void check_decimal(std::string_view input) {
  const auto number = parse_decimal(input);
  if (!number) return;
  const std::string text = to_text(*number);
  require(parse_decimal(text) == number, "a decimal is read as it is written", text);
  for (const int scale : {0, 2, 18}) (void)scaled_to(*number, scale);
  const auto money = money_of(*number, Currency{});
  if (!money) return;
  const std::string plain = to_plain(*money);
  require(parse_decimal(plain) == number, "money is what its decimal is", plain);
}

void check_amount(std::string_view input, std::string_view assumed, std::string_view book) {
  const auto typed = parse_amount(input, *Currency::find(assumed), *Currency::find(book));
  if (!typed) return require(typed.error().kind == ErrorKind::usage, "an amount's error");
  const Money amount = typed->amount;
  require(amount.minor >= 0, "an amount is not negative", input);
  const std::string text = fmt::format("{} {}", to_plain(amount), amount.currency.code());
  const auto again = parse_amount(text, amount.currency, amount.currency);
  const bool could_be_thousands = amount.currency.digits() == 3;
  require(again || could_be_thousands, "a plain amount is understood", text);
  if (again) require(again->amount == amount, "a plain amount is the same", text);
  MoneySum sum{0, amount.currency};
  for (int i = 0; i < 3; ++i) sum.add(amount);
  require(weighted(amount, Percent{10000}) == amount, "all of an amount", text);
  require(weighted(amount, Percent{3333}).minor <= amount.minor, "a part of an amount", text);
  require(!to_grouped(sum, true).empty() && !to_grouped(amount, false).empty(), "grouped", text);
}

void check_percent(std::string_view input) {
  const auto percent = parse_percent(input);
  if (!percent) return require(percent.error().kind == ErrorKind::usage, "a percentage's error");
  require(percent->hundredths >= 0 && percent->hundredths <= 10000, "0 to 100 %", input);
  const auto again = parse_percent(to_text(*percent));
  require(again && *again == *percent, "a percentage is read as it is written", input);
}

void check_phrase(std::string_view input, Date today, Toward toward) {
  const DateContext context{today, {4}, toward};
  const auto period = parse_period(input, context);
  const auto day = parse_date(input, context);
  require(static_cast<bool>(period) == static_cast<bool>(day), "a period has a last day", input);
  if (!period) return require(period.error().kind == ErrorKind::usage, "a date's error", input);
  require(first_date <= period->first && period->first <= period->last &&
              period->last <= last_date && *day == period->last,
          "a period within the calendar", input);
  const std::string text = to_iso(*day);
  const auto again = parse_date(text, context);
  require(again && *again == *day, "a day is read as it is written", text);
  const auto back = parse_date(to_long(*day), context);
  require(!back || *back == *day, "a long day is the same", to_long(*day));
}

void check_fixed_forms(std::string_view input) {
  if (const auto day = parse_iso_date(input)) {
    require(to_iso(*day) == input, "an ISO date is written as it is read", input);
    const auto parts = year_month_day(*day);
    require(make_date(parts.year, parts.month, parts.day) == day, "a day has its parts", input);
    require(week_of(*day).contains(*day) && quarter_of({4}, *day).contains(*day), "spans", input);
  }
  if (const auto moment = parse_moment(input)) {
    const std::string text = to_iso(*moment);
    require(parse_moment(text) == moment, "a moment is read as it is written", text);
    (void)noon_of(date_of(*moment));
  }
  if (const auto period = parse_period_name(input, {7})) {
    require(period->first <= period->last, "a named period", input);
  }
}

}  // namespace

void amount_date(std::string_view input) {
  check_decimal(input);
  check_percent(input);
  check_amount(input, "EUR", "EUR");
  check_amount(input, "TND", "JPY");
  check_phrase(input, *make_date(2026, 11, 21), Toward::future);
  check_phrase(input, *make_date(2024, 2, 29), Toward::past);
  check_phrase(input, first_date, Toward::past);
  check_phrase(input, last_date, Toward::future);
  check_fixed_forms(input);
}

}  // namespace deals::fuzz

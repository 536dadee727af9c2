// SPDX-License-Identifier: MIT
#include <deals/base/date_phrase.hpp>

#include <deals/base/spelling.hpp>

#include <array>
#include <utility>

#include "date_refusal.hpp"
#include "date_words.hpp"

namespace deals {
namespace {

/// What a phrase means, an error in it, or nothing when it has another form.
using Reading = std::optional<Result<Period>>;

Reading only(Date day) { return Result<Period>(Period{day, day}); }
Reading all_of(Period period) { return Result<Period>(period); }
Reading refused(Error error) { return Result<Period>(std::move(error)); }

std::optional<int> year_in(std::string_view word) {
  return word.size() == 4 ? number_in(word) : std::nullopt;
}

/// The 4 of `q4`.
std::optional<int> quarter_in(std::string_view word) {
  return word.size() == 2 && word.front() == 'q' ? number_in(word.substr(1)) : std::nullopt;
}

bool is_quarter(int quarter) { return 1 <= quarter && quarter <= 4; }

Reading day_of_year(const Phrase& phrase, int year, int month, int day) {
  if (year < 1) return refused(beyond_calendar(phrase));
  const auto date = make_date(year, month, day);
  return date ? only(*date) : refused(missing_day(phrase, year, month));
}

/// `2026`, `2026-Q4`, `2026-11`
Reading named_period(const Phrase& phrase, FiscalCalendar calendar) {
  if (!phrase.is_one_word()) return std::nullopt;
  const auto parts = split(phrase.words.front(), '-');
  const auto year = year_in(parts.front());
  if (!year || parts.size() > 2) return std::nullopt;
  if (parts.size() == 1) return all_of(fiscal_year_period(calendar, *year));
  if (const auto quarter = quarter_in(parts[1])) {
    if (!is_quarter(*quarter)) return refused(missing_quarter(phrase));
    return all_of(fiscal_quarter_period(calendar, *year, *quarter));
  }
  const auto month = parts[1].size() == 2 ? number_in(parts[1]) : std::nullopt;
  if (!month) return std::nullopt;
  if (*month < 1 || *month > 12) return refused(missing_month(phrase));
  return all_of(month_period(*year, *month));
}

Reading read_named_period(const Phrase& phrase, const DateContext& context) {
  return named_period(phrase, context.calendar);
}

/// `2026-12-15`
Reading read_iso(const Phrase& phrase, const DateContext&) {
  if (!phrase.is_one_word() || phrase.words.front().size() != 10) return std::nullopt;
  const auto parts = split(phrase.words.front(), '-');
  if (parts.size() != 3 || parts[1].size() != 2) return std::nullopt;
  const auto year = year_in(parts[0]);
  const auto month = number_in(parts[1]);
  const auto day = number_in(parts[2]);
  if (!year || !month || !day) return std::nullopt;
  if (*month < 1 || *month > 12) return refused(missing_month(phrase));
  return day_of_year(phrase, *year, *month, *day);
}

/// `today`, `eoq` …
Reading read_day_name(const Phrase& phrase, const DateContext& context) {
  if (!phrase.is_one_word()) return std::nullopt;
  const Date today = context.today;
  const std::array<std::pair<std::string_view, Date>, 10> names = {{
      {"today", today},
      {"yesterday", today - 1},
      {"tomorrow", today + 1},
      {"eow", week_of(today).last},
      {"eom", month_of(today).last},
      {"eoq", quarter_of(context.calendar, today).last},
      {"eoy", year_of(context.calendar, today).last},
      {"som", month_of(today).first},
      {"soq", quarter_of(context.calendar, today).first},
      {"soy", year_of(context.calendar, today).first},
  }};
  for (const auto& [name, day] : names) {
    if (phrase.words.front() == name) return only(day);
  }
  return std::nullopt;
}

/// `fri`, `next fri`, `last fri`; never today.
Reading read_weekday(const Phrase& phrase, const DateContext& context) {
  const auto wanted = phrase.words.empty() ? std::nullopt : weekday_in(phrase.words.back());
  if (!wanted) return std::nullopt;
  bool is_past = context.toward == Toward::past;
  if (phrase.has_words(2)) {
    is_past = phrase.words.front() == "last";
    if (!is_past && phrase.words.front() != "next") return std::nullopt;
  } else if (!phrase.is_one_word()) {
    return std::nullopt;
  }
  const int ahead = (*wanted - weekday(context.today) + 7) % 7;
  if (is_past) return only(context.today - (7 - ahead));
  return only(context.today + (ahead == 0 ? 7 : ahead));
}

Date moved(Date day, int count, DateUnit unit) {
  switch (unit) {
    case DateUnit::day:
      return day + count;
    case DateUnit::week:
      return day + 7 * count;
    case DateUnit::month:
      return add_months(day, count);
    case DateUnit::quarter:
      return add_months(day, 3 * count);
    case DateUnit::year:
      break;
  }
  return add_months(day, 12 * count);
}

/// `+2w`, `-3d`
Reading read_signed(const Phrase& phrase, const DateContext& context) {
  const auto typed = phrase.is_one_word() ? signed_count_in(phrase.words.front()) : std::nullopt;
  if (!typed || typed->sign == '\0') return std::nullopt;
  const auto unit = short_unit_in(typed->unit);
  if (!unit) return std::nullopt;
  return only(moved(context.today, typed->sign == '-' ? -typed->count : typed->count, *unit));
}

/// `in 10 days`, `3 weeks ago`
Reading read_distance(const Phrase& phrase, const DateContext& context) {
  if (!phrase.has_words(3)) return std::nullopt;
  const bool is_ahead = phrase.words[0] == "in";
  if (!is_ahead && phrase.words[2] != "ago") return std::nullopt;
  const auto count = number_in(phrase.words[is_ahead ? 1 : 0]);
  const auto unit = unit_in(phrase.words[is_ahead ? 2 : 1]);
  if (!count || !unit) return std::nullopt;
  return only(moved(context.today, is_ahead ? *count : -*count, *unit));
}

/// Of a period that comes every year, given as this year's, last year's and next year's: the one
/// that is meant.
Reading nearest_of(const std::array<Period, 3>& years, const DateContext& context) {
  const auto& [previous, current, next] = years;
  if (context.toward == Toward::past) {
    return all_of(current.first <= context.today ? current : previous);
  }
  return all_of(current.last >= context.today ? current : next);
}

/// `q4`
Reading read_quarter(const Phrase& phrase, const DateContext& context) {
  const auto quarter = phrase.is_one_word() ? quarter_in(phrase.words.front()) : std::nullopt;
  if (!quarter) return std::nullopt;
  if (!is_quarter(*quarter)) return refused(missing_quarter(phrase));
  const int year = fiscal_year(context.calendar, context.today);
  const auto in = [&](int y) { return fiscal_quarter_period(context.calendar, y, *quarter); };
  return nearest_of({in(year - 1), in(year), in(year + 1)}, context);
}

/// `dec`, `dec 2026`
Reading read_month(const Phrase& phrase, const DateContext& context) {
  const auto month = phrase.words.empty() ? std::nullopt : month_in(phrase.words.front());
  if (!month) return std::nullopt;
  if (phrase.has_words(2)) {
    const auto year = year_in(phrase.words[1]);
    return year ? all_of(month_period(*year, *month)) : std::nullopt;
  }
  if (!phrase.is_one_word()) return std::nullopt;
  const int year = year_month_day(context.today).year;
  const auto in = [&](int y) { return month_period(y, *month); };
  return nearest_of({in(year - 1), in(year), in(year + 1)}, context);
}

/// The nearest such day, today included; 29 February may be up to eight years away.
Reading nearest_day(const Phrase& phrase, int month, int day, const DateContext& context) {
  const bool is_past = context.toward == Toward::past;
  const int this_year = year_month_day(context.today).year;
  for (int years = 0; years <= 8; ++years) {
    const auto date = make_date(is_past ? this_year - years : this_year + years, month, day);
    if (date && (is_past ? *date <= context.today : *date >= context.today)) return only(*date);
  }
  const bool exists = make_date(2024, month, day).has_value();
  return refused(exists ? beyond_calendar(phrase) : missing_day(phrase, std::nullopt, month));
}

/// `dec 15`, `15 dec`, `dec 15, 2026`, `15 dec 2026`
Reading read_day_of_month(const Phrase& phrase, const DateContext& context) {
  if (!phrase.has_words(2) && !phrase.has_words(3)) return std::nullopt;
  const bool is_month_first = month_in(phrase.words[0]).has_value();
  std::string_view second = phrase.words[1];
  if (phrase.has_words(3) && second.ends_with(',')) second.remove_suffix(1);
  const auto month = month_in(is_month_first ? phrase.words[0] : second);
  const std::string_view digits = is_month_first ? second : std::string_view(phrase.words[0]);
  const auto day = digits.size() <= 2 ? number_in(digits) : std::nullopt;
  if (!month || !day) return std::nullopt;
  if (phrase.has_words(2)) return nearest_day(phrase, *month, *day, context);
  const auto year = year_in(phrase.words[2]);
  return year ? day_of_year(phrase, *year, *month, *day) : std::nullopt;
}

constexpr std::array all_forms = {
    read_iso,      read_named_period, read_day_name, read_weekday,      read_signed,
    read_distance, read_quarter,      read_month,    read_day_of_month,
};

Result<Period> within_calendar(const Phrase& phrase, Result<Period> period) {
  if (period && (period->first < first_date || period->last > last_date)) {
    return beyond_calendar(phrase);
  }
  return period;
}

}  // namespace

Result<Period> parse_period(std::string_view phrase, const DateContext& context) {
  const Phrase typed(phrase);
  for (const auto read : all_forms) {
    if (auto reading = read(typed, context)) return within_calendar(typed, *std::move(reading));
  }
  return refused_date(typed);
}

Result<Date> parse_date(std::string_view phrase, const DateContext& context) {
  auto period = parse_period(phrase, context);
  if (!period) return std::move(period).error();
  return period->last;
}

Result<Period> parse_period_name(std::string_view name, FiscalCalendar calendar) {
  const Phrase typed(name);
  if (auto reading = named_period(typed, calendar)) {
    return within_calendar(typed, *std::move(reading));
  }
  return usage_error(typed.quoted() + " is not a period").hinted("write 2026, 2026-Q4 or 2026-11");
}

}  // namespace deals

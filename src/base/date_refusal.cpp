// SPDX-License-Identifier: MIT
#include "date_refusal.hpp"

#include <fmt/format.h>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>

#include <algorithm>
#include <array>

namespace deals {
namespace {

Error not_a_date(const Phrase& phrase) { return usage_error(phrase.quoted() + " is not a date"); }

/// `readings` as `3 Apr 2026`, and `forms`, what to write for each.
Error refusal(const Phrase& phrase, std::vector<std::string> readings,
              const std::vector<std::string>& forms) {
  const std::string hint = "write " + join_words(forms, "or");
  if (readings.size() == 1) return not_a_date(phrase).hinted(hint);
  std::string all = phrase.quoted() + " can be read as " + readings.front();
  for (std::size_t i = 1; i < readings.size(); ++i) all += " or as " + readings[i];
  return usage_error(std::move(all)).hinted(hint);
}

std::vector<std::string_view> numeric_parts(std::string_view word) {
  for (const char separator : {'/', '.', '-'}) {
    auto parts = split(word, separator);
    const bool all = std::all_of(parts.begin(), parts.end(), [](std::string_view part) {
      return part.size() <= 4 && number_in(part).has_value();
    });
    if (all && (parts.size() == 2 || parts.size() == 3)) return parts;
  }
  return {};
}

/// Every order of day, month and year in which the three numbers are a day.
std::vector<Date> days_of(const std::vector<std::string_view>& parts) {
  std::array<int, 3> n{};
  for (std::size_t i = 0; i < 3; ++i) n[i] = *number_in(parts[i]);
  const auto year = [&](std::size_t i) { return parts[i].size() <= 2 ? 2000 + n[i] : n[i]; };
  std::vector<Date> days;
  const auto add = [&](std::optional<Date> day) {
    if (day && std::find(days.begin(), days.end(), *day) == days.end()) days.push_back(*day);
  };
  if (parts[0].size() <= 2) {
    add(make_date(year(2), n[1], n[0]));
    add(make_date(year(2), n[0], n[1]));
  }
  if (parts[2].size() <= 2) add(make_date(year(0), n[1], n[2]));
  return days;
}

std::optional<Error> refused_numbers(const Phrase& phrase) {
  const auto parts = numeric_parts(phrase.words.front());
  std::vector<std::string> readings;
  std::vector<std::string> forms;
  if (parts.size() == 3) {
    for (const Date day : days_of(parts)) {
      readings.push_back(to_long(day));
      forms.push_back(to_iso(day));
    }
  } else if (parts.size() == 2) {
    // 2024 is a leap year, so that 29 February counts as a day.
    for (const Date date : days_of({parts[0], parts[1], "2024"})) {
      readings.push_back(to_short(date, date));
      forms.push_back(fmt::format("\"{}\"", to_lower_ascii(readings.back())));
    }
  }
  if (readings.empty()) return std::nullopt;
  return refusal(phrase, readings, forms);
}

/// `12/2026`, `2026/12`
std::optional<Error> refused_month(const Phrase& phrase) {
  auto parts = numeric_parts(phrase.words.front());
  if (parts.size() != 2) return std::nullopt;
  if (parts[1].size() == 4) std::swap(parts[0], parts[1]);
  const int month = *number_in(parts[1]);
  if (parts[0].size() != 4 || month < 1 || month > 12) return std::nullopt;
  return not_a_date(phrase).hinted(fmt::format("write {}-{:02}", parts[0], month));
}

/// `20261215`
std::optional<Error> refused_digits(const Phrase& phrase) {
  const std::string& word = phrase.words.front();
  if (word.size() != 8 || !number_in(word)) return std::nullopt;
  const std::string dashed =
      fmt::format("{}-{}-{}", word.substr(0, 4), word.substr(4, 2), word.substr(6));
  if (!parse_iso_date(dashed)) return std::nullopt;
  return not_a_date(phrase).hinted("write " + dashed);
}

/// `3d` and everything in `m`.
std::optional<Error> refused_count(const Phrase& phrase) {
  const auto typed = signed_count_in(phrase.words.front());
  if (!typed) return std::nullopt;
  const auto written = [&](std::string_view unit) {
    if (typed->sign != '\0') return fmt::format("{}{}{}", typed->sign, typed->digits, unit);
    return fmt::format("+{0}{1} or -{0}{1}", typed->digits, unit);
  };
  if (typed->unit == "m") {
    return usage_error(
               fmt::format("{} can be read as {} or as {}", phrase.quoted(),
                           counted(static_cast<std::size_t>(typed->count), "month", "months"),
                           counted(static_cast<std::size_t>(typed->count), "minute", "minutes")))
        .hinted(fmt::format("write {} for months", written("mo")));
  }
  auto unit = short_unit_in(typed->unit);
  if (!unit) unit = unit_in(typed->unit);
  if (!unit) return std::nullopt;
  return not_a_date(phrase).hinted("write " + written(short_name(*unit)));
}

/// `next month`, `last quarter`, `this week`
std::optional<Error> refused_neighbour(const Phrase& phrase) {
  if (!phrase.has_words(2)) return std::nullopt;
  const auto unit = unit_in(phrase.words[1]);
  if (!unit) return std::nullopt;
  const std::string_view which = phrase.words[0];
  const std::string_view name = short_name(*unit);
  if (which == "next") return not_a_date(phrase).hinted(fmt::format("write +1{}", name));
  if (which == "last") return not_a_date(phrase).hinted(fmt::format("write -1{}", name));
  if (which != "this" || *unit == DateUnit::day) return std::nullopt;
  return not_a_date(phrase).hinted(fmt::format("write eo{} for its last day", name.substr(0, 1)));
}

/// `2026q4`, `q4 2026`, `q4-2026`
std::optional<Error> refused_quarter(const Phrase& phrase) {
  std::string all;
  for (const std::string& word : phrase.words) all += word;
  std::erase(all, '-');
  if (all.size() != 6) return std::nullopt;
  if (all.front() == 'q') std::rotate(all.begin(), all.begin() + 2, all.end());
  const auto quarter = number_in(all.substr(5));
  const bool is_quarter = number_in(all.substr(0, 4)) && all[4] == 'q' && quarter;
  if (!is_quarter || *quarter < 1 || *quarter > 4) return std::nullopt;
  return not_a_date(phrase).hinted(fmt::format("write {}-Q{}", all.substr(0, 4), *quarter));
}

}  // namespace

Error refused_date(const Phrase& phrase) {
  const std::string examples =
      "write a date like 2026-12-15, tomorrow, fri, +2w, \"in 10 days\", eoq, 2026-Q4 or \"dec "
      "15\"";
  if (phrase.words.empty()) return usage_error("the date is empty").hinted(examples);
  if (auto error = refused_neighbour(phrase)) return *std::move(error);
  if (auto error = refused_quarter(phrase)) return *std::move(error);
  if (!phrase.is_one_word()) return not_a_date(phrase).hinted(examples);
  for (const auto explain : {refused_numbers, refused_month, refused_digits, refused_count}) {
    if (auto error = explain(phrase)) return *std::move(error);
  }
  Error error = not_a_date(phrase);
  if (auto meant = did_you_mean(phrase.words.front(), lone_date_words())) {
    return std::move(error).hinted(*std::move(meant));
  }
  return std::move(error).hinted(examples);
}

Error missing_day(const Phrase& phrase, std::optional<int> year, int month) {
  const int days = year_month_day(month_period(year.value_or(2024), month).last).day;
  const std::string_view name = month_name(month);
  return usage_error(fmt::format("the day {} does not exist", phrase.quoted()))
      .hinted(year ? fmt::format("{} {} has {} days", name, *year, days)
                   : fmt::format("{} never has more than {} days", name, days));
}

Error missing_month(const Phrase& phrase) {
  return usage_error(fmt::format("the month in {} does not exist", phrase.quoted()))
      .hinted("months are 01 to 12");
}

Error missing_quarter(const Phrase& phrase) {
  return usage_error(fmt::format("the quarter in {} does not exist", phrase.quoted()))
      .hinted("quarters are Q1 to Q4");
}

Error beyond_calendar(const Phrase& phrase) {
  return usage_error(phrase.quoted() + " lies outside the years 1 to 9999");
}

}  // namespace deals

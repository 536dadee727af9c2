// SPDX-License-Identifier: MIT
#include "date_words.hpp"

#include <deals/base/character.hpp>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>

#include <algorithm>
#include <array>

namespace deals {
namespace {

constexpr std::array<std::array<std::string_view, 4>, 7> weekdays = {{
    {"mon", "monday"},
    {"tue", "tuesday", "tues"},
    {"wed", "wednesday"},
    {"thu", "thursday", "thur", "thurs"},
    {"fri", "friday"},
    {"sat", "saturday"},
    {"sun", "sunday"},
}};

constexpr std::array<std::array<std::string_view, 3>, 12> month_names = {{
    {"jan", "january"},
    {"feb", "february"},
    {"mar", "march"},
    {"apr", "april"},
    {"may"},
    {"jun", "june"},
    {"jul", "july"},
    {"aug", "august"},
    {"sep", "september", "sept"},
    {"oct", "october"},
    {"nov", "november"},
    {"dec", "december"},
}};

struct UnitNames {
  DateUnit unit;
  std::string_view brief, one, many;
};

constexpr std::array<UnitNames, 5> units = {{
    {DateUnit::day, "d", "day", "days"},
    {DateUnit::week, "w", "week", "weeks"},
    {DateUnit::month, "mo", "month", "months"},
    {DateUnit::quarter, "q", "quarter", "quarters"},
    {DateUnit::year, "y", "year", "years"},
}};

template <class Table>
std::optional<int> row_with(const Table& table, std::string_view word) {
  if (word.empty()) return std::nullopt;
  for (std::size_t row = 0; row < table.size(); ++row) {
    const auto& names = table[row];
    if (std::find(names.begin(), names.end(), word) != names.end()) {
      return static_cast<int>(row) + 1;
    }
  }
  return std::nullopt;
}

}  // namespace

Phrase::Phrase(std::string_view text) : typed(trim(text)) {
  std::string lower = to_lower_ascii(typed);
  std::replace(lower.begin(), lower.end(), '\t', ' ');
  for (const std::string_view word : split(lower, ' ')) {
    if (!word.empty()) words.emplace_back(word);
  }
}

std::string Phrase::quoted() const { return '"' + shown(typed) + '"'; }

std::optional<int> number_in(std::string_view word) {
  if (word.empty() || !std::all_of(word.begin(), word.end(), is_digit)) return std::nullopt;
  int number = 0;
  for (const char c : word) number = std::min(10 * number + (c - '0'), 9'999'999);
  return number;
}

std::optional<int> weekday_in(std::string_view word) { return row_with(weekdays, word); }

std::optional<int> month_in(std::string_view word) { return row_with(month_names, word); }

std::optional<DateUnit> unit_in(std::string_view word) {
  for (const UnitNames& names : units) {
    if (word == names.one || word == names.many) return names.unit;
  }
  return std::nullopt;
}

std::optional<DateUnit> short_unit_in(std::string_view word) {
  for (const UnitNames& names : units) {
    if (word == names.brief) return names.unit;
  }
  return std::nullopt;
}

std::string_view short_name(DateUnit unit) { return units[static_cast<std::size_t>(unit)].brief; }

std::optional<SignedCount> signed_count_in(std::string_view word) {
  SignedCount found;
  if (word.starts_with('+') || word.starts_with('-')) {
    found.sign = word.front();
    word.remove_prefix(1);
  }
  const std::size_t end = std::min(word.find_first_not_of("0123456789"), word.size());
  found.digits = word.substr(0, end);
  found.unit = word.substr(end);
  const auto count = number_in(found.digits);
  if (!count || found.unit.empty()) return std::nullopt;
  found.count = *count;
  return found;
}

std::vector<std::string> lone_date_words() {
  std::vector<std::string> words = {"today", "tomorrow", "yesterday", "eow", "eom",
                                    "eoq",   "eoy",      "som",       "soq", "soy"};
  for (const auto& names : weekdays) words.insert(words.end(), names.begin(), names.begin() + 2);
  for (const auto& names : month_names) words.insert(words.end(), names.begin(), names.begin() + 2);
  std::erase(words, "");
  return words;
}

}  // namespace deals

// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/date.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// The words that date phrases are made of.
namespace deals {

/// A phrase as typed, and its words in lower case.
struct Phrase {
  std::string typed;
  std::vector<std::string> words;

  explicit Phrase(std::string_view text);

  bool is_one_word() const { return words.size() == 1; }
  bool has_words(std::size_t count) const { return words.size() == count; }
  /// The phrase between quotation marks, safe to show.
  std::string quoted() const;
};

/// What dates are counted in.
enum class DateUnit { day, week, month, quarter, year };

/// All digits; numbers beyond 9,999,999 count as that.
std::optional<int> number_in(std::string_view word);
/// mon or monday: 1 to 7.
std::optional<int> weekday_in(std::string_view word);
/// dec or december: 1 to 12.
std::optional<int> month_in(std::string_view word);
/// day, days, week …
std::optional<DateUnit> unit_in(std::string_view word);
/// d, w, mo, q, y
std::optional<DateUnit> short_unit_in(std::string_view word);
std::string_view short_name(DateUnit unit);

/// A sign (0 when there is none), digits and letters: `+3d`, `30m`.
struct SignedCount {
  char sign = '\0';
  int count = 0;
  std::string_view digits;
  std::string_view unit;
};
std::optional<SignedCount> signed_count_in(std::string_view word);

/// Every word that can stand alone, for suggestions.
std::vector<std::string> lone_date_words();

}  // namespace deals

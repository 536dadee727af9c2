// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <cstdlib>
#include <deals/base/spelling.hpp>
#include <deals/render/phrase.hpp>

namespace deals {
std::string amount_phrase(const Money& amount) {
  return fmt::format("{} {}", to_grouped(amount, has_decimals(amount)), amount.currency.code());
}

std::string amount_phrase(const MoneySum& sum) {
  return fmt::format("{} {}", to_grouped(sum, has_decimals(sum)), sum.currency.code());
}

std::string percent_phrase(Percent percent) { return to_text(percent) + " %"; }

std::string distance_phrase(Date day, Date today) {
  const int days = day - today;
  if (days == 0) return "today";
  const std::string count = counted(static_cast<std::size_t>(std::abs(days)), "day", "days");
  return days > 0 ? "in " + count : count + " ago";
}

std::string_view arrow(const Terminal& terminal) { return terminal.unicode ? "→" : "->"; }
std::string_view dash(const Terminal& terminal) { return terminal.unicode ? "–" : "-"; }
std::string_view dot(const Terminal& terminal) { return terminal.unicode ? " · " : " | "; }

}  // namespace deals

// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <cstdlib>
#include <deals/base/spelling.hpp>
#include <deals/render/phrase.hpp>

namespace deals {

std::string grouped(std::size_t number) { return grouped(fmt::format("{}", number)); }

std::string grouped(std::string digits) {
  for (std::size_t at = digits.size(); at > 3;) {
    at -= 3;
    digits.insert(at, ",");
  }
  return digits;
}

std::string grouped_count(std::size_t count, std::string_view singular, std::string_view plural) {
  return fmt::format("{} {}", grouped(count), count == 1 ? singular : plural);
}

std::string capitalized(std::string name) {
  if (!name.empty() && name[0] >= 'a' && name[0] <= 'z') {
    name[0] = static_cast<char>(name[0] - 'a' + 'A');
  }
  return name;
}

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

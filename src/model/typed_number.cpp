// SPDX-License-Identifier: MIT
#include "typed_number.hpp"

#include <algorithm>
#include <span>
#include <vector>

namespace deals {
namespace {

using Groups = std::span<const std::string_view>;

struct Split {
  std::vector<std::string_view> groups;
  std::string separators;  ///< one fewer
};

Split split_number(std::string_view text) {
  Split parts;
  while (true) {
    const auto end = text.find_first_of(number_separators);
    parts.groups.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    parts.separators.push_back(text[end]);
    text.remove_prefix(end + 1);
  }
}

bool is_digits(std::string_view group) {
  return !group.empty() &&
         std::all_of(group.begin(), group.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool has_sizes(Groups groups, std::size_t size) {
  return std::all_of(groups.begin(), groups.end(),
                     [&](std::string_view group) { return group.size() == size; });
}

/// Whether the digits are grouped as a number is: 1,234,567, or 12,34,567 in lakhs.
bool is_grouped(Groups groups, std::string_view separators, bool lakhs) {
  if (separators.empty()) return true;
  const std::string_view first = groups.front();
  const bool of_one_kind = separators.find_first_not_of(separators.front()) == std::string::npos;
  if (!of_one_kind || first.front() == '0') return false;
  if (first.size() <= 3 && has_sizes(groups.subspan(1), 3)) return true;
  return lakhs && separators.front() == ',' && first.size() <= 2 && groups.back().size() == 3 &&
         has_sizes(groups.subspan(1, groups.size() - 2), 2);
}

std::string joined(Groups groups) {
  std::string digits;
  for (const std::string_view group : groups) digits += group;
  return digits;
}

}  // namespace

NumberReadings read_number(std::string_view text, bool lakhs) {
  const auto [groups, separators] = split_number(text);
  NumberReadings readings;
  if (!std::all_of(groups.begin(), groups.end(), is_digits)) return readings;
  if (is_grouped(groups, separators, lakhs)) readings.grouped = PlainNumber{joined(groups), ""};
  if (separators.empty() || (separators.back() != '.' && separators.back() != ',')) {
    return readings;
  }
  const Groups whole = Groups(groups).first(groups.size() - 1);
  const auto grouping = std::string_view(separators).substr(0, separators.size() - 1);
  const bool point_also_groups = grouping.find(separators.back()) != std::string_view::npos;
  if (!point_also_groups && is_grouped(whole, grouping, lakhs)) {
    readings.decimal = PlainNumber{joined(whole), std::string(groups.back())};
  }
  return readings;
}

}  // namespace deals

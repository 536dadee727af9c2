// SPDX-License-Identifier: MIT
#include "mapping_values.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <deals/base/character.hpp>
#include <deals/base/date.hpp>
#include <deals/base/spelling.hpp>

#include <deals/base/utf8.hpp>
#include "bad_data.hpp"

namespace deals {
namespace {

bool is_all_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

std::string_view name_of(DateOrder order) {
  return order == DateOrder::iso ? "iso" : order == DateOrder::dmy ? "dmy" : "mdy";
}

std::string_view example_of(DateOrder order) {
  return order == DateOrder::iso   ? "2026-12-15"
         : order == DateOrder::dmy ? "15.12.2026"
                                   : "12/15/2026";
}

/// The text up to the time of day: `2026-12-15T10:30:00Z`, `15.12.2026 10:30`.
std::string_view day_part(std::string_view text) {
  const auto end = text.find_first_of(" T");
  const bool is_time = end != std::string_view::npos && end + 1 < text.size() &&
                       is_digit(text[end + 1]) && text.find(':', end) != std::string_view::npos;
  return is_time ? text.substr(0, end) : text;
}

std::optional<Date> numeric_date(std::string_view text, DateOrder order) {
  const auto separator = text.find_first_of("./-");
  if (separator == std::string_view::npos) return {};
  const auto parts = split(text, text[separator]);
  if (parts.size() != 3 || parts[2].size() != 4) return {};
  std::array<int, 3> numbers = {};
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    if (!is_all_digits(parts[i]) || parts[i].size() > 4) return {};
    std::from_chars(parts[i].data(), parts[i].data() + parts[i].size(), numbers[i]);
  }
  const auto [day, month] = order == DateOrder::dmy ? std::pair(numbers[0], numbers[1])
                                                    : std::pair(numbers[1], numbers[0]);
  return make_date(numbers[2], month, day);
}

/// The length of a grouping sign at the start: a separator that is not the decimal sign, `'`, a
/// space of any of the kinds that spreadsheets use.
std::size_t group_sign(std::string_view text, char decimal) {
  const char separator = decimal == ',' ? '.' : ',';
  using namespace std::string_view_literals;
  for (const auto sign : {"'"sv, "\u2019"sv, " "sv, "\u00A0"sv, "\u2009"sv, "\u202F"sv}) {
    if (text.starts_with(sign)) return sign.size();
  }
  return text.starts_with(separator) ? 1 : 0;
}

/// `1.054` without its separators, or nothing when they do not stand between groups of three
/// digits.
std::optional<std::string> ungrouped(std::string_view text, char decimal) {
  std::string digits;
  std::string_view sign;
  std::size_t group = 0;
  for (std::size_t i = 0; i < text.size();) {
    if (is_digit(text[i])) {
      digits += text[i++];
      ++group;
      continue;
    }
    const auto length = group_sign(text.substr(i), decimal);
    const auto found = text.substr(i, length);
    const bool is_first = sign.empty();
    if (length == 0 || (!is_first && found != sign)) return {};
    if (is_first ? group > 3 : group != 3) return {};
    sign = found;
    group = 0;
    i += length;
  }
  if (!sign.empty() && group != 3) return {};
  return digits;
}

std::optional<std::string> plain_number(std::string_view text, char decimal) {
  const auto point = text.find(decimal);
  auto digits = ungrouped(text.substr(0, point), decimal);
  if (!digits || point == std::string_view::npos) return digits;
  const auto decimals = text.substr(point + 1);
  if (!is_all_digits(decimals)) return {};
  if (decimals.find_first_not_of('0') == std::string_view::npos) return digits;
  return fmt::format("{}.{}", *digits, decimals);
}

}  // namespace

Result<std::string> normal_date(std::string_view text, DateOrder order) {
  const auto day = day_part(trim(text));
  if (const auto date = parse_iso_date(day)) return to_iso(*date);
  if (order != DateOrder::iso) {
    if (const auto date = numeric_date(day, order)) return to_iso(*date);
  }
  return bad_data(fmt::format("\"{}\" is not a date", shown(text)))
      .hinted(fmt::format("the mapping says date = \"{}\", such as {}; the others are {}",
                          name_of(order), example_of(order),
                          order == DateOrder::iso   ? "dmy and mdy"
                          : order == DateOrder::dmy ? "iso and mdy"
                                                    : "iso and dmy"));
}

Result<std::string> normal_number(std::string_view text, char decimal) {
  const auto trimmed = trim(text);
  const auto first = trimmed.find_first_of("0123456789");
  if (first != std::string_view::npos) {
    const auto end = trimmed.find_last_of("0123456789") + 1;
    if (const auto number = plain_number(trimmed.substr(first, end - first), decimal)) {
      return fmt::format("{}{}{}", trimmed.substr(0, first), *number, trimmed.substr(end));
    }
  }
  return bad_data(fmt::format("\"{}\" is not a number", shown(text)))
      .hinted(fmt::format("the mapping says decimal = \"{}\", such as {}", decimal,
                          decimal == ',' ? "1.234,50" : "1,234.50"));
}

std::string normal_tags(std::string_view text) {
  std::string tags;
  for (const auto part : split(text, ',')) {
    for (const auto tag : split(part, ';')) {
      if (trim(tag).empty()) continue;
      if (!tags.empty()) tags += ',';
      tags += trim(tag);
    }
  }
  return tags;
}

}  // namespace deals

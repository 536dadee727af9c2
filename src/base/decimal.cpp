// SPDX-License-Identifier: MIT
#include <deals/base/character.hpp>
#include <deals/base/decimal.hpp>

#include <fmt/format.h>

#include <limits>

namespace deals {
namespace {

constexpr int most_decimals = 18;

Int128 power_of_ten(int exponent) {
  Int128 power = 1;
  for (int i = 0; i < exponent; ++i) power *= 10;
  return power;
}

Int128 absolute(Int128 value) { return value < 0 ? -value : value; }

/// Digits with single underscores between them, at least one digit.
bool is_digits(std::string_view text) {
  bool digit_before = false;
  for (const char c : text) {
    if (!is_digit(c) && !(c == '_' && digit_before)) return false;
    digit_before = is_digit(c);
  }
  return digit_before;
}

/// Appends digits to a magnitude; false when they are more than any coefficient has.
bool append_digits(Int128& magnitude, std::string_view digits) {
  for (const char c : digits) {
    if (c == '_') continue;
    magnitude = magnitude * 10 + (c - '0');
    if (magnitude > Int128{std::numeric_limits<std::int64_t>::max()} + 1) return false;
  }
  return true;
}

/// What most numbers are: a few digits, perhaps with a point among them. Nothing for all others.
std::optional<Decimal> parse_simple_decimal(std::string_view text) {
  constexpr std::size_t most_digits = 18;  // they fit into 64 bits
  if (text.empty() || text.size() > most_digits || !is_digit(text.front()) ||
      !is_digit(text.back())) {
    return std::nullopt;
  }
  Decimal found;
  bool is_fraction = false;
  for (const char c : text) {
    if (c == '.' && !is_fraction) {
      is_fraction = true;
      continue;
    }
    if (!is_digit(c)) return std::nullopt;
    found.coefficient = found.coefficient * 10 + (c - '0');
    found.scale += is_fraction ? 1 : 0;
  }
  return found;
}

int count_digits(std::string_view digits) {
  int count = 0;
  for (const char c : digits) count += is_digit(c) && count <= most_decimals ? 1 : 0;
  return count;
}

}  // namespace

std::strong_ordering Decimal::operator<=>(const Decimal& other) const {
  // At most 10^19 × 10^18, which 128 bits hold.
  const int common = scale > other.scale ? scale : other.scale;
  const Int128 mine = Int128{coefficient} * power_of_ten(common - scale);
  const Int128 theirs = Int128{other.coefficient} * power_of_ten(common - other.scale);
  if (mine == theirs) return std::strong_ordering::equal;
  return mine < theirs ? std::strong_ordering::less : std::strong_ordering::greater;
}

std::optional<Decimal> parse_decimal(std::string_view text) {
  if (const auto simple = parse_simple_decimal(text)) return simple;
  const bool negative = text.starts_with('-');
  if (negative || text.starts_with('+')) text.remove_prefix(1);
  const std::size_t point = text.find('.');
  const std::string_view whole = text.substr(0, point);
  const bool has_point = point != std::string_view::npos;
  const std::string_view fraction = has_point ? text.substr(point + 1) : std::string_view();
  if (!is_digits(whole) || (has_point && !is_digits(fraction))) return std::nullopt;

  const int scale = count_digits(fraction);
  Int128 magnitude = 0;
  if (scale > most_decimals || !append_digits(magnitude, whole) ||
      !append_digits(magnitude, fraction)) {
    return std::nullopt;
  }
  const auto coefficient = narrow(negative ? -magnitude : magnitude);
  if (!coefficient) return std::nullopt;
  return Decimal{*coefficient, scale};
}

std::string to_text(const Decimal& number) {
  const auto magnitude = static_cast<std::uint64_t>(absolute(number.coefficient));
  const auto least = static_cast<std::size_t>(number.scale) + 1;
  std::string digits = fmt::format_int(magnitude).str();
  if (digits.size() < least) digits.insert(0, least - digits.size(), '0');
  if (number.scale > 0) {
    digits.insert(digits.size() - static_cast<std::size_t>(number.scale), ".");
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.back() == '.') digits.pop_back();
  }
  return number.coefficient < 0 ? "-" + digits : digits;
}

std::optional<std::int64_t> scaled_to(const Decimal& number, int scale) {
  if (scale < 0 || scale > most_decimals) return std::nullopt;
  if (scale >= number.scale) {
    return narrow(number.coefficient * power_of_ten(scale - number.scale));
  }
  const Int128 unit = power_of_ten(number.scale - scale);
  if (number.coefficient % unit != 0) return std::nullopt;
  return narrow(number.coefficient / unit);
}

Int128 divide_half_even(Int128 numerator, Int128 denominator) {
  const Int128 quotient = numerator / denominator;
  const Int128 remainder = absolute(numerator % denominator);
  // Compared with what is left of the denominator: twice the remainder could overflow.
  const Int128 rest = denominator - remainder;
  if (remainder < rest || (remainder == rest && quotient % 2 == 0)) return quotient;
  return numerator < 0 ? quotient - 1 : quotient + 1;
}

std::optional<std::int64_t> narrow(Int128 value) {
  if (value < std::numeric_limits<std::int64_t>::min() ||
      value > std::numeric_limits<std::int64_t>::max()) {
    return std::nullopt;
  }
  return static_cast<std::int64_t>(value);
}

}  // namespace deals

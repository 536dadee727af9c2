// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstdint>
#include <deals/base/compact_optional.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace deals {

__extension__ using Int128 = __int128;

/// An exact decimal number, `coefficient` × 10^−`scale`. Never a double.
struct Decimal {
  std::int64_t coefficient = 0;
  int scale = 0;  ///< digits behind the point, 0 to 18

  /// By value: 1.50 equals 1.5.
  std::strong_ordering operator<=>(const Decimal& other) const;
  bool operator==(const Decimal& other) const { return std::is_eq(*this <=> other); }
};

template <>
struct Nothing<Decimal> {
  static constexpr Decimal value() { return {0, -1}; }
  static constexpr bool is(const Decimal& number) { return number.scale < 0; }
};

/// Plain digits with an optional sign and one decimal point, underscores between digits allowed as
/// in TOML. Nothing for exponents, other bases, inf and nan, an empty string, or more digits than
/// fit.
std::optional<Decimal> parse_decimal(std::string_view text);

/// The number without trailing zeros behind the point: 80, 12.5.
std::string to_text(const Decimal& number);

/// The number as an integer of units of 10^−`scale`, or nothing when it has more digits or
/// overflows.
std::optional<std::int64_t> scaled_to(const Decimal& number, int scale);

/// numerator / denominator rounded half to even; denominator > 0.
Int128 divide_half_even(Int128 numerator, Int128 denominator);

/// Nothing when the value does not fit.
std::optional<std::int64_t> narrow(Int128 value);

}  // namespace deals

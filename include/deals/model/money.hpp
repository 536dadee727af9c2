// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <deals/base/compact_optional.hpp>
#include <deals/base/decimal.hpp>
#include <deals/base/result.hpp>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// Money is exact: 64-bit integers of a currency's minor unit, sums in 128 bits, no double
/// anywhere.
namespace deals {

/// A currency of ISO 4217 that has a minor unit (0 to 4 digits). The default is EUR.
class Currency {
 public:
  Currency() = default;

  /// By its code in capitals; nothing for unknown and withdrawn codes and those without a minor
  /// unit.
  static std::optional<Currency> find(std::string_view code);

  std::string_view code() const;
  int digits() const;  ///< of the minor unit: 2 for EUR, 0 for JPY, 3 for TND

  bool operator==(const Currency&) const = default;
  auto operator<=>(const Currency&) const = default;  ///< by code

 private:
  friend struct Nothing<Currency>;

  constexpr explicit Currency(std::uint8_t index) : index_(index) {}
  std::uint8_t index_ = default_index;
  static const std::uint8_t default_index;
};

template <>
struct Nothing<Currency> {
  static constexpr Currency value() { return Currency(std::numeric_limits<std::uint8_t>::max()); }
  static constexpr bool is(Currency currency) { return currency == value(); }
};

/// Every code that `Currency::find` knows, in alphabetical order.
const std::vector<std::string>& currency_codes();

/// Whether ISO 4217 has the code but no minor unit for it: gold (XAU), testing (XTS) and their
/// like.
bool lacks_minor_unit(std::string_view code);

/// The currency of a code in capitals or not; a usage error names the nearest when there is none.
Result<Currency> parse_currency(std::string_view text);

/// An exact amount in one currency, in minor units (cents).
struct Money {
  std::int64_t minor = 0;
  Currency currency;

  bool operator==(const Money&) const = default;
};

template <>
struct Nothing<Money> {
  static constexpr Money value() { return {0, Nothing<Currency>::value()}; }
  static constexpr bool is(const Money& amount) { return Nothing<Currency>::is(amount.currency); }
};

/// A percentage, exact to a hundredth: 80 % is 8000.
struct Percent {
  std::int32_t hundredths = 0;

  auto operator<=>(const Percent&) const = default;
};

template <>
struct Nothing<Percent> {
  static constexpr Percent value() { return {std::numeric_limits<std::int32_t>::min()}; }
  static constexpr bool is(Percent percent) { return percent == value(); }
};

/// Between 0 and 100 with at most two decimals, a `%` at the end allowed; usage error otherwise.
Result<Percent> parse_percent(std::string_view text);
std::string to_text(Percent percent);  ///< 80, 12.5

/// amount × percent, rounded half to even to the minor unit.
Money weighted(Money amount, Percent percent);

/// A sum of amounts of one currency, in 128 bits so that it cannot overflow.
struct MoneySum {
  Int128 minor = 0;
  Currency currency;

  void add(Money amount) { minor += amount.minor; }
  bool operator==(const MoneySum&) const = default;
};

/// `48000.00`: plain digits, always with the currency's decimals. For files and machines.
std::string to_plain(Money amount);
std::string to_plain(const MoneySum& sum);
/// `48,000.00`, or `48,000` when `decimals` is false and there are none to show. For people.
std::string to_grouped(Money amount, bool decimals);
std::string to_grouped(const MoneySum& sum, bool decimals);
/// Whether the amount has a part below one unit.
bool has_decimals(Money amount);
bool has_decimals(const MoneySum& sum);

/// A plain decimal of a file as money. An error names why not: negative, too many decimals for the
/// currency, too large. The error has no place.
Result<Money> money_of(const Decimal& number, Currency currency);

}  // namespace deals

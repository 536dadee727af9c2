// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/date.hpp>
#include <deals/model/money.hpp>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// Dated exchange rates, `rates.toml`, and exact conversion with them. Every rate is against one
/// base currency, as the ECB publishes them, and holds from its day until the next one.
namespace deals {

/// From a day on, one unit of the base is this many units of a currency.
struct DatedRate {
  Date from;
  std::optional<Decimal> rate;  ///< above zero; nothing: there is none from this day on

  bool operator==(const DatedRate&) const = default;
};

class Rates {
 public:
  Rates() = default;  ///< for euros
  explicit Rates(Currency base) : base_(base) {}

  Currency base() const { return base_; }
  bool is_empty() const { return series_.empty(); }
  /// Adds a rate, or replaces that of the same day. Codes may be those of currencies that are no
  /// more (HRK): their rates are history.
  void set(std::string_view code, DatedRate rate);
  /// What holds on a day: the last entry on or before it, or null.
  const DatedRate* at(std::string_view code, Date day) const;
  /// The entry of this very day, or null.
  const DatedRate* on(std::string_view code, Date day) const;
  /// By code, each in order of days.
  const std::map<std::string, std::vector<DatedRate>, std::less<>>& series() const {
    return series_;
  }

  bool operator==(const Rates&) const = default;

 private:
  Currency base_;
  std::map<std::string, std::vector<DatedRate>, std::less<>> series_;
};

/// A rate that a conversion took: one `from`, the base, is `rate` `to`, since `date`.
struct Quote {
  Date date;
  Currency from;
  Currency to;
  Decimal rate;

  bool operator==(const Quote&) const = default;
};

/// An exact ratio; `denominator` is above zero.
struct Ratio {
  Int128 numerator = 1;
  Int128 denominator = 1;
};

/// The way from one currency to another on a day: the quotes that it goes over (none, one, or two
/// over the base), and what a minor unit of the one is in minor units of the other, exactly.
struct Conversion {
  Currency to;
  Ratio ratio;
  std::vector<Quote> quotes;
};

/// An error without a place says which rate is not there on that day: `no rate for NOK on
/// 2026-11-21`.
Result<Conversion> conversion(const Rates& rates, Currency from, Currency to, Date day);

/// The amount in the other currency, rounded once, half to even; nothing when it is too large.
std::optional<Money> converted(Money amount, const Conversion& way);
/// amount × percent in the other currency, rounded once.
std::optional<Money> converted_weighted(Money amount, Percent percent, const Conversion& way);

}  // namespace deals

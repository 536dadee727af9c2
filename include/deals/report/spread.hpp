// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <deals/base/decimal.hpp>
#include <deals/model/money.hpp>
#include <optional>
#include <vector>

/// \file
/// What reports on the past say of many numbers: shares of a whole, means and quantiles. All are
/// exact fractions until they are shown.
namespace deals {

/// So much of so much.
struct Share {
  Int128 part = 0;
  Int128 whole = 0;

  /// Rounded half to even to a hundredth; nothing when there is nothing to have a share of.
  std::optional<Percent> percent() const;
  bool operator==(const Share&) const = default;
};

/// How whole numbers (days, minor units of money) are spread.
struct Spread {
  std::size_t count = 0;
  Int128 sum = 0;
  Int128 twice_median = 0;  ///< of an even number of values, the median lies between two of them
  std::int64_t p90 = 0;     ///< the least value that nine in ten do not exceed

  /// The mean and the median in units of 1/`parts`, rounded half to even; `count` is not 0.
  Int128 mean(int parts = 1) const;
  Int128 median(int parts = 1) const;
  bool operator==(const Spread&) const = default;
};

Spread spread(std::vector<std::int64_t> values);

}  // namespace deals

// SPDX-License-Identifier: MIT
#pragma once

#include <deals/model/money.hpp>
#include <optional>
#include <vector>

/// \file
/// What a sum of independent deals may come to: the exact distribution of the sum, on a grid.
namespace deals {

/// A deal that brings its amount with this probability, and else nothing.
struct Chance {
  std::int64_t minor = 0;
  Percent probability;
};

/// The sum is at most p10 in one case of ten, at most p50 in half of them, at most p90 in nine of
/// ten: each is the least sum that is reached or undercut with that probability.
struct Range {
  MoneySum p10;
  MoneySum p50;
  MoneySum p90;
  /// None of the three is further than this from the exact one; 0 when the grid loses nothing. Of
  /// many deals: but for one case in 100,000.
  MoneySum bound;

  bool operator==(const Range&) const = default;
};

/// The range of deals that do not depend on each other. The grid is the largest step that all
/// amounts are multiples of; where that makes more than 65,536 steps, the total in as many, or in
/// 16 for each deal up to 524,288, each amount taken at the nearest step. `bound` is then the sum
/// of what that changed; where this is more than 0.1 % of the total, the mean of the changes is
/// made good, and `bound` is what the rest cannot exceed but in one case of 100,000 (Hoeffding's
/// inequality).
Range range_of(const std::vector<Chance>& deals, Currency currency);

}  // namespace deals

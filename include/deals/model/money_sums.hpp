// SPDX-License-Identifier: MIT
#pragma once

#include <deals/model/money.hpp>
#include <optional>
#include <vector>

namespace deals {

/// Sums of amounts, one for each currency: unlike currencies are never added.
class MoneySums {
 public:
  /// `first` is the currency that comes first, the book's.
  explicit MoneySums(Currency first) : first_(first) {}

  void add(Money amount);

  /// The book's currency first, the others by their codes; only those that were added.
  const std::vector<MoneySum>& sums() const& { return sums_; }
  const std::vector<MoneySum>& sums() && = delete;
  /// The only sum, 0 in the book's currency without any; nothing when there are several.
  std::optional<MoneySum> only() const;

 private:
  Currency first_;
  std::vector<MoneySum> sums_;
};

}  // namespace deals

// SPDX-License-Identifier: MIT
#include <deals/model/money_sums.hpp>

#include <algorithm>

namespace deals {

void MoneySums::add(Money amount) {
  const auto comes_before = [this](const MoneySum& sum, Currency currency) {
    const bool is_first = sum.currency == first_;
    if (is_first || currency == first_) return is_first && currency != first_;
    return sum.currency < currency;
  };
  auto at = std::lower_bound(sums_.begin(), sums_.end(), amount.currency, comes_before);
  if (at == sums_.end() || at->currency != amount.currency) {
    at = sums_.insert(at, MoneySum{0, amount.currency});
  }
  at->add(amount);
}

std::optional<MoneySum> MoneySums::only() const {
  if (sums_.empty()) return MoneySum{0, first_};
  if (sums_.size() > 1) return std::nullopt;
  return sums_.front();
}

}  // namespace deals

// SPDX-License-Identifier: MIT
#include <algorithm>
#include <deals/report/stats.hpp>
#include <utility>

namespace deals {
namespace {

Int128 common_divisor(Int128 left, Int128 right) {
  while (right != 0) {
    left %= right;
    std::swap(left, right);
  }
  return left;
}

/// A product of fractions, kept in lowest terms; nothing once it does not fit.
class ExactProduct {
 public:
  void times(Int128 numerator) { multiply(numerator, numerator_, denominator_); }
  void over(Int128 denominator) { multiply(denominator, denominator_, numerator_); }

  std::optional<Int128> rounded() const {
    if (!fits_) return std::nullopt;
    return divide_half_even(numerator_, denominator_);
  }

 private:
  void multiply(Int128 factor, Int128& side, Int128& other) {
    const Int128 divisor = std::max<Int128>(common_divisor(factor, other), 1);
    other /= divisor;
    if (__builtin_mul_overflow(side, factor / divisor, &side)) fits_ = false;
  }

  Int128 numerator_ = 1;
  Int128 denominator_ = 1;
  bool fits_ = true;
};

}  // namespace

Share StatsFigures::win_rate() const {
  return {static_cast<Int128>(won), static_cast<Int128>(won + lost)};
}

Share StatsFigures::win_rate_by_amount() const {
  return {won_amount.minor, won_amount.minor + lost_amount.minor};
}

std::optional<MoneySum> StatsFigures::velocity() const {
  if (won == 0 || sizes.count == 0 || cycles.count == 0 || cycles.sum == 0) return std::nullopt;
  ExactProduct product;
  product.times(static_cast<Int128>(open));
  product.over(win_rate().whole);
  product.times(win_rate().part);
  product.over(static_cast<Int128>(sizes.count));
  product.times(static_cast<Int128>(cycles.count));
  product.over(cycles.sum);
  product.times(sizes.sum);
  const auto minor = product.rounded();
  if (!minor) return std::nullopt;
  return MoneySum{*minor, won_amount.currency};
}

}  // namespace deals

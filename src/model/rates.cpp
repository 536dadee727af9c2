// SPDX-License-Identifier: MIT
#include <deals/model/rates.hpp>

#include <fmt/format.h>
#include <algorithm>
#include <numeric>

namespace deals {
namespace {

constexpr Int128 whole_in_hundredths = 10'000;

using Series = std::vector<DatedRate>;

/// The first entry after a day.
Series::const_iterator after(const Series& series, Date day) {
  return std::upper_bound(series.begin(), series.end(), day,
                          [](Date each, const DatedRate& rate) { return each < rate.from; });
}

Int128 greatest_common_divisor(Int128 left, Int128 right) {
  while (right != 0) {
    const Int128 rest = left % right;
    left = right;
    right = rest;
  }
  return left;
}

Int128 power_of_ten(int exponent) {
  Int128 power = 1;
  for (int i = 0; i < exponent; ++i) power *= 10;
  return power;
}

/// Multiplies a ratio by a fraction, in lowest terms; false when it becomes too large.
bool multiply(Ratio& ratio, Int128 numerator, Int128 denominator) {
  const Int128 across = greatest_common_divisor(ratio.numerator, denominator);
  const Int128 along = greatest_common_divisor(numerator, ratio.denominator);
  return !__builtin_mul_overflow(ratio.numerator / across, numerator / along, &ratio.numerator) &&
         !__builtin_mul_overflow(ratio.denominator / along, denominator / across,
                                 &ratio.denominator);
}

std::optional<Int128> times(Int128 left, Int128 right) {
  Int128 product = 0;
  if (__builtin_mul_overflow(left, right, &product)) return {};
  return product;
}

Error no_rate(const DatedRate* found, Currency currency, Date day) {
  Error error{.kind = ErrorKind::invalid_data,
              .message = fmt::format("no rate for {} on {}", currency.code(), to_iso(day))};
  if (found == nullptr) return error;
  error.message += fmt::format(": it ended on {}", to_iso(found->from));
  return error;
}

Error too_large(Currency from, Currency to) {
  return {.kind = ErrorKind::invalid_data,
          .message =
              fmt::format("the rates from {} to {} have too many digits", from.code(), to.code())};
}

/// The rate of a currency that is not the base.
Result<Quote> quote(const Rates& rates, Currency currency, Date day) {
  const DatedRate* found = rates.at(currency.code(), day);
  if (found == nullptr || !found->rate) return no_rate(found, currency, day);
  return Quote{found->from, rates.base(), currency, *found->rate};
}

/// The amount times a ratio and a fraction of 1, rounded once.
std::optional<Money> scaled(Money amount, Ratio by, Int128 part, Int128 whole, Currency to) {
  if (!multiply(by, part, whole)) return {};
  const Int128 common = greatest_common_divisor(amount.minor, by.denominator);
  const auto product = times(amount.minor / common, by.numerator);
  if (!product) return {};
  const auto minor = narrow(divide_half_even(*product, by.denominator / common));
  if (!minor) return {};
  return Money{*minor, to};
}

}  // namespace

void Rates::set(std::string_view code, DatedRate rate) {
  auto at = series_.find(code);
  if (at == series_.end()) at = series_.emplace(code, Series{}).first;
  Series& series = at->second;
  const auto behind = series.begin() + (after(series, rate.from) - series.cbegin());
  if (behind != series.begin() && std::prev(behind)->from == rate.from) {
    *std::prev(behind) = rate;
  } else {
    series.insert(behind, rate);
  }
}

const DatedRate* Rates::at(std::string_view code, Date day) const {
  const auto found = series_.find(code);
  if (found == series_.end()) return nullptr;
  const auto behind = after(found->second, day);
  return behind == found->second.begin() ? nullptr : &*std::prev(behind);
}

const DatedRate* Rates::on(std::string_view code, Date day) const {
  const DatedRate* found = at(code, day);
  return found != nullptr && found->from == day ? found : nullptr;
}

Result<Conversion> conversion(const Rates& rates, Currency from, Currency to, Date day) {
  Conversion way{to, {}, {}};
  if (from == to) return way;
  bool fits = multiply(way.ratio, power_of_ten(to.digits()), power_of_ten(from.digits()));
  if (from != rates.base()) {
    auto found = quote(rates, from, day);
    if (!found) return std::move(found).error();
    fits = fits && multiply(way.ratio, power_of_ten(found->rate.scale), found->rate.coefficient);
    way.quotes.push_back(*std::move(found));
  }
  if (to != rates.base()) {
    auto found = quote(rates, to, day);
    if (!found) return std::move(found).error();
    fits = fits && multiply(way.ratio, found->rate.coefficient, power_of_ten(found->rate.scale));
    way.quotes.push_back(*std::move(found));
  }
  if (!fits) return too_large(from, to);
  return way;
}

std::optional<Money> converted(Money amount, const Conversion& way) {
  return scaled(amount, way.ratio, 1, 1, way.to);
}

std::optional<Money> converted_weighted(Money amount, Percent percent, const Conversion& way) {
  if (percent.hundredths == 0) return Money{0, way.to};
  return scaled(amount, way.ratio, percent.hundredths, whole_in_hundredths, way.to);
}

}  // namespace deals

// SPDX-License-Identifier: MIT
#include <deals/report/spread.hpp>

#include <algorithm>

namespace deals {

std::optional<Percent> Share::percent() const {
  if (whole <= 0) return std::nullopt;
  return Percent{static_cast<std::int32_t>(divide_half_even(part * 100'00, whole))};
}

Int128 Spread::mean(int parts) const {
  return divide_half_even(sum * parts, static_cast<Int128>(count));
}

Int128 Spread::median(int parts) const { return divide_half_even(twice_median * parts, 2); }

Spread spread(std::vector<std::int64_t> values) {
  Spread result;
  result.count = values.size();
  if (values.empty()) return result;
  std::sort(values.begin(), values.end());
  for (const std::int64_t value : values) result.sum += value;
  const std::size_t size = values.size();
  result.twice_median = static_cast<Int128>(values[(size - 1) / 2]) + values[size / 2];
  result.p90 = values[(size * 9 + 9) / 10 - 1];
  return result;
}

}  // namespace deals

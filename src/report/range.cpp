// SPDX-License-Identifier: MIT
#include <deals/report/range.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>

namespace deals {
namespace {

constexpr std::int32_t certain = 10'000;
constexpr Int128 most_steps = 65'536;
/// Probabilities are whole numbers of 2^−44: times `certain` they still fit 64 bits. What rounding
/// moves from one step to the next is less than a 10^13th each time, and none is lost.
constexpr std::uint64_t one = std::uint64_t{1} << 44U;

/// Uncertain deals in steps of a grid.
struct Grid {
  Int128 step = 1;
  Int128 bound = 0;
  std::vector<std::size_t> steps;  ///< of each deal
};

Int128 total_of(const std::vector<Chance>& deals) {
  Int128 total = 0;
  for (const Chance& each : deals) total += each.minor;
  return total;
}

/// Rounding a deal up and another one down cannot both count: the bound is the larger of the sums.
Grid rounded_to(Int128 step, const std::vector<Chance>& deals) {
  Grid grid{step, 0, {}};
  Int128 up = 0;
  Int128 down = 0;
  for (const Chance& each : deals) {
    const Int128 steps = divide_half_even(each.minor, step);
    const Int128 change = steps * step - each.minor;
    (change > 0 ? up : down) += change > 0 ? change : -change;
    grid.steps.push_back(static_cast<std::size_t>(steps));
  }
  grid.bound = std::max(up, down);
  return grid;
}

Grid grid_of(const std::vector<Chance>& deals) {
  std::int64_t common = 0;
  for (const Chance& each : deals) common = std::gcd(common, each.minor);
  const Int128 total = total_of(deals);
  if (common == 0 || total / common <= most_steps) {
    return rounded_to(std::max<std::int64_t>(common, 1), deals);
  }
  return rounded_to((total + most_steps - 1) / most_steps, deals);
}

/// The probability of each number of steps, deal after deal.
std::vector<std::uint64_t> distribution(const std::vector<Chance>& deals, const Grid& grid) {
  std::vector<std::uint64_t> chances = {one};
  for (std::size_t i = 0; i < deals.size(); ++i) {
    const std::size_t jump = grid.steps[i];
    const auto probability = static_cast<std::uint64_t>(deals[i].probability.hundredths);
    if (jump == 0) continue;
    chances.resize(chances.size() + jump, 0);
    for (std::size_t at = chances.size() - jump; at-- > 0;) {
      const std::uint64_t won = (chances[at] * probability + certain / 2) / certain;
      chances[at] -= won;
      chances[at + jump] += won;
    }
  }
  return chances;
}

/// The least number of steps that is not exceeded with `tenths` tenths of probability.
std::size_t quantile(const std::vector<std::uint64_t>& chances, std::uint64_t tenths) {
  // What rounding may have moved must not push a quantile that is met exactly to the next step.
  constexpr std::uint64_t tolerance = std::uint64_t{1} << 14U;
  std::uint64_t sum = 0;
  for (std::size_t at = 0; at < chances.size(); ++at) {
    sum += chances[at];
    if ((sum + tolerance) * 10 >= one * tenths) return at;
  }
  return chances.empty() ? 0 : chances.size() - 1;
}

}  // namespace

Range range_of(const std::vector<Chance>& deals, Currency currency) {
  Int128 sure = 0;
  std::vector<Chance> uncertain;
  for (const Chance& each : deals) {
    if (each.probability.hundredths == certain) sure += each.minor;
    const bool may_be_either =
        each.probability.hundredths > 0 && each.probability.hundredths < certain && each.minor > 0;
    if (may_be_either) uncertain.push_back(each);
  }
  const Grid grid = grid_of(uncertain);
  const auto chances = distribution(uncertain, grid);
  const auto money = [&](std::uint64_t tenths) {
    return MoneySum{sure + static_cast<Int128>(quantile(chances, tenths)) * grid.step, currency};
  };
  return {money(1), money(5), money(9), {grid.bound, currency}};
}

}  // namespace deals

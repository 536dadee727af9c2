// SPDX-License-Identifier: MIT
#include <deals/report/range.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>

namespace deals {
namespace {

constexpr std::int32_t certain = 10'000;
constexpr Int128 usual_steps = 65'536;
constexpr Int128 most_steps = 524'288;
constexpr Int128 steps_a_deal = 16;
constexpr Int128 parts_of_total = 1'000;  // a bound of 0.1 % is good enough
/// Probabilities are whole numbers of 2^−44: times `certain` they still fit 64 bits. What rounding
/// moves from one step to the next is less than a 10^13th each time, and none is lost.
constexpr std::uint64_t one = std::uint64_t{1} << 44U;
/// What is less likely at an end counts for its neighbour: 2^−38 for each deal at most.
constexpr std::uint64_t dust = std::uint64_t{1} << 6U;

/// Uncertain deals in steps of a grid.
struct Grid {
  Int128 step = 1;
  Int128 bound = 0;
  Int128 shift = 0;                ///< what the roundings take from the sum on average
  std::vector<std::size_t> steps;  ///< of each deal
};

Int128 total_of(const std::vector<Chance>& deals) {
  Int128 total = 0;
  for (const Chance& each : deals) total += each.minor;
  return total;
}

/// The least whole number whose square is not less.
Int128 root_above(Int128 square) {
  Int128 low = 0;
  Int128 high = Int128{1} << 62;
  while (low < high) {
    const Int128 middle = (low + high) / 2;
    if (middle * middle < square) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/// The squares of roundings, added up in units that keep them small.
struct RoundingSquares {
  explicit RoundingSquares(Int128 step) : unit(step / (Int128{1} << 30) + 1) {}

  void add(Int128 change) {
    const Int128 units = ((change < 0 ? -change : change) + unit - 1) / unit;
    sum += units * units;
  }

  /// How far the roundings of the deals that are won can be from their mean, but for one case in a
  /// million: Hoeffding's inequality, √(Σ change² · ln(2 · 10^6) / 2).
  Int128 likely_bound() const {
    constexpr Int128 factor = 72'544;  // ln(2 · 10^6) / 2 in ten-thousandths, rounded up
    return (root_above(sum * factor / 10'000 + 1) + 1) * unit;
  }

  Int128 unit;
  Int128 sum = 0;
};

/// Rounding a deal up and another one down cannot both count: the larger of the sums is never
/// exceeded. Of many deals it is far from what can come; then the mean is made good, and the bound
/// is for what remains.
Grid rounded_to(Int128 step, const std::vector<Chance>& deals) {
  Grid grid{step, 0, 0, {}};
  Int128 up = 0;
  Int128 down = 0;
  Int128 mean = 0;
  RoundingSquares squares(step);
  for (const Chance& each : deals) {
    const Int128 steps = divide_half_even(each.minor, step);
    const Int128 change = steps * step - each.minor;
    (change > 0 ? up : down) += change > 0 ? change : -change;
    mean += change * each.probability.hundredths;
    squares.add(change);
    grid.steps.push_back(static_cast<std::size_t>(steps));
  }
  grid.bound = std::max(up, down);
  if (grid.bound * parts_of_total <= total_of(deals)) return grid;
  const Int128 likely = squares.likely_bound();
  if (likely >= grid.bound) return grid;
  grid.bound = likely;
  grid.shift = divide_half_even(-mean, certain);
  return grid;
}

Grid grid_of(const std::vector<Chance>& deals) {
  std::int64_t common = 0;
  for (const Chance& each : deals) common = std::gcd(common, each.minor);
  const Int128 total = total_of(deals);
  if (common == 0 || total / common <= usual_steps) {
    return rounded_to(std::max<std::int64_t>(common, 1), deals);
  }
  const Int128 wanted = static_cast<Int128>(deals.size()) * steps_a_deal;
  const Int128 steps = std::clamp(wanted, usual_steps, most_steps);
  return rounded_to((total + steps - 1) / steps, deals);
}

/// The probability of each number of steps, deal after deal. Only where it is more than dust is
/// looked at: for many deals that is a small part.
std::vector<std::uint64_t> distribution(const std::vector<Chance>& deals, const Grid& grid) {
  const std::size_t all = std::accumulate(grid.steps.begin(), grid.steps.end(), std::size_t{0});
  std::vector<std::uint64_t> chances(all + 1, 0);
  chances.front() = one;
  std::size_t first = 0;
  std::size_t last = 0;
  for (std::size_t i = 0; i < deals.size(); ++i) {
    const std::size_t jump = grid.steps[i];
    const auto probability = static_cast<std::uint64_t>(deals[i].probability.hundredths);
    if (jump == 0) continue;
    for (std::size_t at = last + 1; at-- > first;) {
      const std::uint64_t won = (chances[at] * probability + certain / 2) / certain;
      chances[at] -= won;
      chances[at + jump] += won;
    }
    last += jump;
    for (; chances[first] < dust; ++first) {
      chances[first + 1] += chances[first];
      chances[first] = 0;
    }
    for (; chances[last] < dust; --last) {
      chances[last - 1] += chances[last];
      chances[last] = 0;
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
  // The small ones first: few steps are likely then for longest.
  std::stable_sort(uncertain.begin(), uncertain.end(), [](const Chance& left, const Chance& right) {
    return left.minor < right.minor;
  });
  const Grid grid = grid_of(uncertain);
  const auto chances = distribution(uncertain, grid);
  const auto money = [&](std::uint64_t tenths) {
    const auto steps = static_cast<Int128>(quantile(chances, tenths));
    return MoneySum{sure + std::max<Int128>(steps * grid.step + grid.shift, 0), currency};
  };
  return {money(1), money(5), money(9), {grid.bound, currency}};
}

}  // namespace deals

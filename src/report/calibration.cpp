// SPDX-License-Identifier: MIT
#include <deals/report/calibration.hpp>

#include <algorithm>
#include <deals/report/visits.hpp>
#include <set>

namespace deals {
namespace {

constexpr int whole_percent = 100'00;  // 100 % in hundredths
constexpr int suggestion_step = 5'00;

/// The whole part of a square root, by Newton's method.
Int128 square_root(Int128 number) {
  if (number < 2) return number;
  Int128 root = number;
  for (Int128 next = (root + 1) / 2; next < root; next = (root + number / root) / 2) root = next;
  return root;
}

void add_stages(const Pipeline& pipeline, std::vector<StageCalibration>& all) {
  for (std::size_t at = 0; at < pipeline.stages.size(); ++at) {
    const Stage& stage = pipeline.stages[at];
    if (stage.outcome != State::open) continue;
    StageCalibration row;
    row.pipeline = pipeline.id;
    row.stage = stage.id;
    row.name = stage.name;
    row.index = at;
    row.probability = stage.probability;
    all.push_back(std::move(row));
  }
}

}  // namespace

Interval wilson_interval(std::size_t won, std::size_t all) {
  // 1.6448536 is the 95th percentile of the standard normal distribution: 5 % lie above it, and
  // 5 % below its negative.
  constexpr Int128 unit = 10'000'000;
  constexpr Int128 z = 16'448'536;
  constexpr Int128 z_squared = z * z;  // in units of 10^−14
  const auto k = static_cast<Int128>(won);
  const auto n = static_cast<Int128>(all);
  // (2k + z² ± z √(z² + 4k(n − k)/n)) / 2(n + z²)
  const Int128 under_root = z_squared + divide_half_even(4 * k * (n - k) * unit * unit, n);
  const Int128 spread = z * square_root(under_root);
  const Int128 middle = 2 * k * unit * unit + z_squared;
  const Int128 below = 2 * (n * unit * unit + z_squared);
  const auto rounded = [&](Int128 above) {
    const Int128 share = divide_half_even(std::max<Int128>(above, 0) * whole_percent, below);
    return Percent{static_cast<std::int32_t>(std::min<Int128>(share, whole_percent))};
  };
  return {rounded(middle - spread), rounded(middle + spread)};
}

void BrierScore::add(Percent probability, std::size_t won, std::size_t lost) {
  const Int128 said = probability.hundredths;
  sum += static_cast<Int128>(won) * (whole_percent - said) * (whole_percent - said) +
         static_cast<Int128>(lost) * said * said;
  count += won + lost;
}

std::optional<int> BrierScore::ten_thousandths() const {
  if (count == 0) return std::nullopt;
  return static_cast<int>(divide_half_even(sum, static_cast<Int128>(count) * 10'000));
}

Share StageCalibration::share() const {
  return {static_cast<Int128>(won), static_cast<Int128>(closed)};
}

std::optional<Percent> suggested(const StageCalibration& stage) {
  if (stage.closed < enough_to_suggest) return std::nullopt;
  if (stage.interval->contains(stage.probability)) return std::nullopt;
  const Int128 steps =
      divide_half_even(static_cast<Int128>(stage.won) * (whole_percent / suggestion_step),
                       static_cast<Int128>(stage.closed));
  const Int128 nearest =
      std::clamp<Int128>(steps * suggestion_step, suggestion_step, whole_percent - suggestion_step);
  const Percent suggestion{static_cast<std::int32_t>(nearest)};
  if (suggestion == stage.probability) return std::nullopt;
  return suggestion;
}

Calibration calibration(const Book& book, const Opportunities& scope) {
  Calibration result;
  add_stages(book.config.pipeline, result.stages);
  for (const Pipeline& each : book.config.pipelines) add_stages(each, result.stages);
  for (const Opportunity* deal : scope) {
    const State state = state_of(*deal, book.config);
    if (state == State::open) {
      ++result.open;
      continue;
    }
    ++result.closed;
    std::set<std::string> touched;
    for (const Visit& visit : open_path(*deal, book.config).visits) touched.insert(visit.stage);
    if (touched.empty()) ++result.unknown;
    for (StageCalibration& row : result.stages) {
      if (row.pipeline != deal->pipeline || !touched.contains(row.stage)) continue;
      ++row.closed;
      if (state == State::won) ++row.won;
    }
  }
  for (StageCalibration& row : result.stages) {
    row.brier.add(row.probability, row.won, row.closed - row.won);
    result.brier.add(row.probability, row.won, row.closed - row.won);
    if (row.closed > 0) row.interval = wilson_interval(row.won, row.closed);
    row.suggestion = suggested(row);
  }
  return result;
}

}  // namespace deals

// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <deals/report/forecast.hpp>
#include <deals/report/spread.hpp>
#include <optional>
#include <string>
#include <vector>

/// \file
/// Stage probabilities held against what came of the opportunities that were in those stages.
namespace deals {

/// Between these two, both included.
struct Interval {
  Percent low;
  Percent high;

  bool contains(Percent share) const { return low <= share && share <= high; }
  bool operator==(const Interval&) const = default;
};

/// Wilson's score interval at 90 % of the chance behind `won` of `all` (1 or more), computed in
/// whole numbers and rounded half to even to a hundredth of a percent.
Interval wilson_interval(std::size_t won, std::size_t all);

/// A Brier score, 0 (always right) to 1 (always wrong): the mean of squared differences between a
/// probability and what came, 1 or 0. Kept as a sum.
struct BrierScore {
  Int128 sum = 0;  ///< in units of 10^−8
  std::size_t count = 0;

  void add(Percent probability, std::size_t won, std::size_t lost);
  /// In ten-thousandths, rounded half to even; nothing without a count.
  std::optional<int> ten_thousandths() const;
  bool operator==(const BrierScore&) const = default;
};

/// Fewer closed opportunities than this are too few to suggest anything.
inline constexpr std::size_t enough_to_suggest = 20;

struct StageCalibration {
  std::string pipeline;
  std::string stage;
  std::string name;
  std::size_t index = 0;  ///< in its pipeline's stages, those that close included
  Percent probability;    ///< of the configuration
  std::size_t won = 0;    ///< of those that were in the stage
  std::size_t closed = 0;
  std::optional<Interval> interval;   ///< of the share that was won; nothing without closed ones
  std::optional<Percent> suggestion;  ///< what to set instead
  BrierScore brier;

  Share share() const;
  bool operator==(const StageCalibration&) const = default;
};

struct Calibration {
  std::vector<StageCalibration> stages;  ///< the open stages of every pipeline, in order
  BrierScore brier;                      ///< of all stages together
  std::size_t closed = 0;                ///< won or lost, in scope
  std::size_t open = 0;                  ///< not counted
  std::size_t unknown = 0;               ///< closed, and the history names no open stage: in no row
};

/// The multiple of 5 % that is nearest to the share that was won (half to even), never 0 or 100 %;
/// nothing with fewer than `enough_to_suggest` closed ones, where the present probability lies in
/// the interval, and where it is that multiple already.
std::optional<Percent> suggested(const StageCalibration& stage);

Calibration calibration(const Book& book, const Opportunities& scope);

}  // namespace deals

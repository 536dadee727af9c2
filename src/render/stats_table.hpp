// SPDX-License-Identifier: MIT
#pragma once

#include <deals/render/stats.hpp>
#include <span>

namespace deals {

/// Which columns a table of statistics has.
enum class StatsColumns {
  readable,  ///< for people, who have the spreads of all above it
  all,
};

/// The groups of these, and the total where there is one of them and groups; without groups the
/// total alone.
Table stats_table(std::span<const Stats> stats, StatsColumns columns, const Terminal& terminal);

}  // namespace deals

// SPDX-License-Identifier: MIT
#pragma once

#include <deals/render/chart.hpp>
#include <deals/report/accuracy.hpp>
#include <deals/report/calibration.hpp>
#include <deals/report/funnel.hpp>
#include <deals/report/losses.hpp>
#include <deals/report/slips.hpp>
#include <deals/report/stats.hpp>
#include <deals/report/waterfall.hpp>
#include <optional>

namespace deals {

/// A funnel drawn as one: how many reached each stage, and how many were won.
Chart to_chart(const Funnel& funnel);

/// A waterfall drawn as one: each step begins where the one before it ended.
Chart to_chart(const Waterfall& fall);

// Of rows: nothing where there is nothing to draw, or more rows than anybody looks at.

/// The win rate of each row, with that of all as a mark.
std::optional<Chart> to_chart(const Stats& stats);

/// What was lost in each row.
std::optional<Chart> to_chart(const Losses& losses);

/// How often close dates were pushed, by row.
std::optional<Chart> to_chart(const Slips& slips);

/// What came in each period, with what was said on its first day as a mark.
std::optional<Chart> to_chart(const Accuracy& accuracy);

/// The share of each stage that was won with its interval; the probability that is set as a mark.
std::optional<Chart> to_chart(const Calibration& calibration);

}  // namespace deals

// SPDX-License-Identifier: MIT
#pragma once

#include <deals/render/forecast.hpp>
#include <span>
#include <vector>

namespace deals {

/// Which columns a table has.
enum class ForecastColumns {
  readable,  ///< those with something to say
  all,       ///< always the same: for scripts
};

/// A line of the table: a row, or of two levels the sum of the rows below it.
struct ForecastLine {
  const ForecastRow* row = nullptr;
  bool is_subtotal = false;
};

/// The rows in order, with or without the sums of a first level.
std::vector<ForecastLine> lines_of(const Forecast& forecast, ForecastColumns columns);

/// The rows of forecasts of one table; a total only when there is one forecast.
Table forecast_table(std::span<const Forecast> forecasts, ForecastColumns columns,
                     bool is_cumulative, const Terminal& terminal);

/// `1 Oct 2026 to 31 Mar 2027`
std::string span_phrase(const Period& span);

/// The lines under the table: what is not in it, and what the numbers mean.
std::vector<std::string> forecast_notes(const ForecastPage& page);

}  // namespace deals

// SPDX-License-Identifier: MIT
#pragma once

#include <deals/report/forecast.hpp>

#include "report_book.hpp"

namespace deals {

/// Adds to the rows of a forecast by period, and to its total, what was said on each period's
/// first day: the forecast of the book as it was at the end of that day, in that day's rates. For
/// the deals of the scope that were there. Periods that have not begun, or that began before any
/// history, have none.
void add_what_was_said(const Context& context, const Opportunities& scope, bool converts,
                       const ForecastSettings& settings, Forecast& forecast, Outcome& outcome);

}  // namespace deals

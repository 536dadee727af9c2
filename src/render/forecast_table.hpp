// SPDX-License-Identifier: MIT
#pragma once

#include <deals/render/forecast.hpp>
#include <span>

namespace deals {

/// The rows of forecasts of one table; a total only when there is one forecast.
Table forecast_table(std::span<const Forecast> forecasts, ForecastColumns columns,
                     const Terminal& terminal);

/// `1 Oct 2026 to 31 Mar 2027`
std::string span_phrase(const Period& span);

}  // namespace deals

// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/forecast.hpp>
#include <deals/report/forecast.hpp>

namespace deals {

/// The rows and the span that the options ask for; their usage errors.
Result<ForecastSettings> forecast_settings(const Context& context, const ForecastOptions& options);

}  // namespace deals

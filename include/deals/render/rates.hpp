// SPDX-License-Identifier: MIT
#pragma once

#include <deals/render/json.hpp>
#include <deals/report/convert.hpp>
#include <string>
#include <vector>

/// \file
/// The rates that a report used, as its footer and its JSON name them.
namespace deals {

/// `rates` in the JSON of reports: `[{ date, from, to, rate }]`.
Json to_json(const std::vector<RateUse>& rates);

/// `rate of 20 Nov 2026: 1 EUR = 11.75 NOK (3 deals)` for each of one or two days; of more days of
/// a currency `rates of 14 days: 1 EUR = 11.58 to 11.72 NOK (20 deals)`. Empty without any.
std::vector<std::string> rates_phrases(const std::vector<RateUse>& rates);

}  // namespace deals

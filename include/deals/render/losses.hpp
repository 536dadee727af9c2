// SPDX-License-Identifier: MIT
#pragma once

#include <deals/render/json.hpp>
#include <deals/render/report_scope.hpp>
#include <deals/render/table.hpp>
#include <deals/report/losses.hpp>
#include <string>
#include <vector>

namespace deals {

/// The screen of `deals losses`.
struct LossesPage {
  ReportScope about;
  std::vector<Losses> losses;  ///< one for each currency
};

/// A table with bars for each currency.
std::string to_text(const LossesPage& page, const Terminal& terminal);

/// A row per reason or group; every column.
Table to_table(const LossesPage& page, const Terminal& terminal);

/// A page for a browser: a table with a chart of the money.
ReportPage to_page(const LossesPage& page);

Json to_json(const LossesPage& page);

}  // namespace deals

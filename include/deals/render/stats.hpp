// SPDX-License-Identifier: MIT
#pragma once

#include <deals/render/json.hpp>
#include <deals/render/report_scope.hpp>
#include <deals/render/table.hpp>
#include <deals/report/stats.hpp>
#include <string>
#include <vector>

namespace deals {

/// The screen of `deals stats`.
struct StatsPage {
  ReportScope about;
  std::vector<Stats> stats;  ///< one for each currency
};

/// The figures of all, and a table of the groups where some were asked for.
std::string to_text(const StatsPage& page, const Terminal& terminal);

/// A row per group, or one for all; every column.
Table to_table(const StatsPage& page, const Terminal& terminal);

/// A page for a browser: the figures of all, and the groups with a chart of their win rates.
ReportPage to_page(const StatsPage& page);

Json to_json(const StatsPage& page);

}  // namespace deals

// SPDX-License-Identifier: MIT
#pragma once

#include <deals/render/json.hpp>
#include <deals/render/report_scope.hpp>
#include <deals/render/table.hpp>
#include <deals/report/accuracy.hpp>
#include <vector>

namespace deals {

/// The screen of `deals accuracy`.
struct AccuracyPage {
  ReportScope about;
  std::vector<Accuracy> accuracies;  ///< one for each currency, each with some periods
};

/// A row per period, and below it how far what was said was off.
std::string to_text(const AccuracyPage& page, const Terminal& terminal);

/// A row per period: every column.
Table to_table(const AccuracyPage& page, const Terminal& terminal);

/// A page for a browser: a table with a chart of what was said and what came.
ReportPage to_page(const AccuracyPage& page);

Json to_json(const AccuracyPage& page);

}  // namespace deals

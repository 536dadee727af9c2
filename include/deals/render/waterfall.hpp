// SPDX-License-Identifier: MIT
#pragma once

#include <deals/render/json.hpp>
#include <deals/render/report_scope.hpp>
#include <deals/render/table.hpp>
#include <deals/report/waterfall.hpp>
#include <string>
#include <vector>

namespace deals {

/// The screen of `deals waterfall`.
struct WaterfallPage {
  ReportScope about;
  Period days;
  std::string period;            ///< of the close dates: "2026-Q4"; "": the whole pipeline
  std::vector<Waterfall> falls;  ///< one for each currency
};

/// A line for the start, for each step that happened, and for the end, with bars that hang where
/// the one before ended.
std::string to_text(const WaterfallPage& page, const Terminal& terminal);

/// The start, every step, and the end, each a row.
Table to_table(const WaterfallPage& page, const Terminal& terminal);

/// A page for a browser: each currency as a waterfall, and its steps.
ReportPage to_page(const WaterfallPage& page);

/// The object of json.md; for several currencies `{ "currencies": [object, …] }`.
Json to_json(const WaterfallPage& page);

}  // namespace deals

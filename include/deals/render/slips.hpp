// SPDX-License-Identifier: MIT
#pragma once

#include <deals/render/json.hpp>
#include <deals/render/report_scope.hpp>
#include <deals/render/table.hpp>
#include <deals/report/slips.hpp>

namespace deals {

/// The screen of `deals slips`.
struct SlipsPage {
  ReportScope about;
  Slips slips;
  bool names_span = false;  ///< the heading says which days it is about
};

/// A row per group, and below it what became of the deals that were pushed and of the others.
std::string to_text(const SlipsPage& page, const Terminal& terminal);

/// A row per group: every column.
Table to_table(const SlipsPage& page, const Terminal& terminal);

/// A page for a browser: a table with a chart of the pushes.
ReportPage to_page(const SlipsPage& page);

Json to_json(const SlipsPage& page);

}  // namespace deals

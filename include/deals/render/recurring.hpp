// SPDX-License-Identifier: MIT
#pragma once

#include <deals/render/json.hpp>
#include <deals/render/page.hpp>
#include <deals/render/report_scope.hpp>
#include <deals/render/table.hpp>
#include <deals/report/recurring.hpp>
#include <string>
#include <vector>

namespace deals {

/// The screen of `deals stats --recurring`.
struct RecurringPage {
  ReportScope about;
  std::vector<Recurring> reports;  ///< one for each currency
};

std::string to_text(const RecurringPage& page, const Terminal& terminal);
Table to_table(const RecurringPage& page, const Terminal& terminal);
Json to_json(const RecurringPage& page);
ReportPage to_page(const RecurringPage& page);

}  // namespace deals

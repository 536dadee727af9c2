// SPDX-License-Identifier: MIT
#pragma once

#include <deals/render/json.hpp>
#include <deals/render/report_scope.hpp>
#include <deals/render/table.hpp>
#include <deals/report/leads.hpp>
#include <string>

namespace deals {

/// The screen of `deals funnel leads`.
struct LeadFunnelPage {
  ReportScope about;
  LeadFunnel funnel;
};

/// A row per source with a bar of what was made and, in it, promoted.
std::string to_text(const LeadFunnelPage& page, const Terminal& terminal);

/// A row per source; every column.
Table to_table(const LeadFunnelPage& page, const Terminal& terminal);

Json to_json(const LeadFunnelPage& page);

}  // namespace deals

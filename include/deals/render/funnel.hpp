// SPDX-License-Identifier: MIT
#pragma once

#include <deals/render/json.hpp>
#include <deals/render/report_scope.hpp>
#include <deals/render/table.hpp>
#include <deals/report/funnel.hpp>
#include <string>
#include <vector>

namespace deals {

/// The screen of `deals funnel`.
struct FunnelPage {
  ReportScope about;
  std::vector<Funnel> funnels;  ///< one for each pipeline
};

/// A table for each pipeline, drawn as a funnel beside it.
std::string to_text(const FunnelPage& page, const Terminal& terminal);

/// A row per pipeline and stage; every column.
Table to_table(const FunnelPage& page, const Terminal& terminal);

/// A page for a browser: each pipeline as a funnel, and its table.
ReportPage to_page(const FunnelPage& page);

Json to_json(const FunnelPage& page);

}  // namespace deals

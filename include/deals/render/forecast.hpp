// SPDX-License-Identifier: MIT
#pragma once

#include <deals/render/json.hpp>
#include <deals/render/page.hpp>
#include <deals/render/report_scope.hpp>
#include <deals/render/table.hpp>
#include <deals/report/convert.hpp>
#include <deals/report/explain.hpp>
#include <deals/report/forecast.hpp>
#include <string>
#include <vector>

/// \file
/// Forecasts as people read them, and as machines do.
namespace deals {

/// A forecast's screen: one forecast, or one for each currency.
struct ForecastPage {
  ReportScope about;
  std::vector<Forecast> forecasts = {};  ///< in the same rows of the same span
  bool names_span = false;               ///< the heading says which days it is about
  bool is_cumulative = false;            ///< categories include those that are surer
  bool hides_targets = false;            ///< the book has some, but a filter is in force

  std::size_t in_scope() const;
};

/// Heading, table with bars, what is not in the table, and what the numbers mean. A narrow terminal
/// gets fewer columns.
std::string to_text(const ForecastPage& page, const Terminal& terminal);

/// A row per period or group: every column.
Table to_table(const ForecastPage& page, const Terminal& terminal);

/// The same with the columns that have something to say, for people.
Table readable_table(const ForecastPage& page, const Terminal& terminal);

/// A page for a browser: tables with a chart of what is closed, weighted and wanted.
ReportPage to_page(const ForecastPage& page);

/// The object of json.md; for several currencies, or when they were asked for apart,
/// `{ "currencies": [object, …], "in_scope": n }`.
Json to_json(const ForecastPage& page);

}  // namespace deals

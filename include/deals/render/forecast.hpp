// SPDX-License-Identifier: MIT
#pragma once

#include <deals/render/json.hpp>
#include <deals/render/page.hpp>
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
  std::string title;                ///< the book's name
  std::vector<Forecast> forecasts;  ///< in the same rows of the same span
  bool is_apart = false;            ///< each currency was asked for by itself
  bool names_span = false;          ///< the heading says which days it is about
  bool is_cumulative = false;       ///< categories include those that are surer
  std::vector<RateUse> rates;       ///< that amounts were converted with
  std::string filter;
  bool hides_targets = false;         ///< the book has some, but a filter is in force
  std::string left_out_phrase;        ///< what is missing, in words; "": nothing
  std::vector<std::string> left_out;  ///< files that could not be read

  std::size_t in_scope() const;
};

/// Heading, table with bars, what is not in the table, and what the numbers mean. A narrow terminal
/// gets fewer columns.
std::string to_text(const ForecastPage& page, const Terminal& terminal);

/// Which columns a table has.
enum class ForecastColumns {
  readable,  ///< those with something to say
  all,       ///< always the same: for scripts
};

/// A row per period or group; without the bars.
Table to_table(const ForecastPage& page, ForecastColumns columns, const Terminal& terminal);

/// A page for a browser: tables with a chart of what is closed, weighted and wanted.
ReportPage to_page(const ForecastPage& page);

/// The object of json.md; for several currencies, or when they were asked for apart,
/// `{ "currencies": [object, …], "in_scope": n }`.
Json to_json(const ForecastPage& page);

}  // namespace deals

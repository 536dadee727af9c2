// SPDX-License-Identifier: MIT
#pragma once

#include <deals/report/forecast.hpp>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// Who is behind a number of a forecast.
namespace deals {

/// A number of a forecast: of a column (`commit`), or of the deals beside the rows (`overdue`).
struct ForecastCell {
  std::string column = "expected";  ///< one of `cell_columns`
  std::string row;                  ///< `2026-12`, `anna`, `anna/2026-12`; "": the total

  bool operator==(const ForecastCell&) const = default;
};

/// deals, pipeline, best, … expected; then overdue, undated, … for the deals beside the rows.
const std::vector<std::string>& cell_columns();

/// `commit:2026-12`, `commit` for the total of a column, `overdue`, `total` for all that is
/// expected, `2026-12` for what is expected in a row.
ForecastCell parse_cell(std::string_view text);

struct DealBehind {
  const Opportunity* deal = nullptr;
  MoneySum part;  ///< of the number; of `deals`, and beside the rows, the deal's amount
};

/// The deals of a cell, in order of their days, and what they add up to.
struct Explanation {
  ForecastCell cell;
  Currency currency;
  std::vector<DealBehind> deals;
  MoneySum sum;
};

/// A usage error names the rows when there is no such one; a period that is not a row (the quarter
/// in a forecast by month) is one as well.
Result<Explanation> explain(const Book& book, const Opportunities& scope, Currency currency,
                            const ForecastSettings& options, bool is_cumulative,
                            const ForecastCell& cell, Date today);

}  // namespace deals

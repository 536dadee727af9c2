// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <deals/model/book.hpp>
#include <deals/report/dimension.hpp>
#include <deals/report/figures.hpp>
#include <deals/report/range.hpp>
#include <optional>
#include <string>
#include <vector>

/// \file
/// The forecast: what has closed and what is expected to close in a span of days, in one currency.
/// Every opportunity in scope is counted once: in a row, or beside the rows for the first reason
/// that fits (lost, omitted, unpriced, undated, overdue, outside). Row sums add up to the total,
/// exactly: an opportunity is weighted and rounded by itself, and only then added.
namespace deals {

struct ForecastSettings {
  Dimension by;
  Period span;
  /// Whether the book's targets are compared with what is in scope; they are for all
  /// opportunities, not for some that a filter chose.
  bool with_targets = true;
  std::optional<Dimension> then;  ///< a second level: rows within rows
  bool with_range = false;
  const std::vector<Target>* targets = nullptr;  ///< instead of the book's
  const WeightedAmounts* weighted = nullptr;     ///< of opportunities that were converted
};

struct ForecastRow {
  Group group;
  Figures figures;
  std::optional<Goal> goal;
  std::optional<Group> then = {};   ///< of the second level
  std::optional<Range> range = {};  ///< of what will be closed, when it was asked for
  std::optional<Said> said = {};    ///< likewise

  bool operator==(const ForecastRow&) const = default;
};

struct Forecast {
  explicit Forecast(Currency in = {});

  Currency currency;
  Dimension by;
  std::optional<Dimension> then;
  Period span;
  Date as_of;
  std::vector<ForecastRow> rows;
  std::vector<ForecastRow> subtotals;  ///< of two levels: the rows of the first
  ForecastRow total;                   ///< its goal: the sum of the rows' goals
  Aside overdue;
  Aside undated;  ///< open without a close date, or won without a day
  Aside unpriced;
  Aside omitted;
  Aside outside;  ///< its date is outside the span
  Aside lost;
  std::size_t in_scope = 0;
};

/// Where the forecast counts an opportunity: in a row, or beside the rows.
enum class Standing { row, lost, omitted, unpriced, undated, overdue, outside };
Standing standing_of(const Opportunity& opportunity, const Config& config, const Period& span,
                     Date today);
/// The day that an opportunity counts for: when it closed, or is expected to.
std::optional<Date> forecast_day(const Opportunity& opportunity, const Config& config);
/// The rows of a dimension that an opportunity with a day stands in.
std::vector<Group> row_groups(const Opportunity& opportunity, const Book& book,
                              const Dimension& dimension);

/// The forecast of opportunities of one currency, all of the book.
Forecast forecast(const Book& book, const Opportunities& scope, Currency currency,
                  const ForecastSettings& options, Date today);

/// Opportunities by currency: the book's own first, then by code. Never two added together.
struct CurrencyShare {
  Currency currency;
  Opportunities opportunities;
};
std::vector<CurrencyShare> by_currency(const Opportunities& scope, const Config& config);

/// This fiscal quarter and the next.
Period default_forecast_span(FiscalCalendar calendar, Date today);

}  // namespace deals

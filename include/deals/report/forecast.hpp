// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <deals/model/book.hpp>
#include <deals/report/dimension.hpp>
#include <optional>
#include <string>
#include <vector>

/// \file
/// The forecast: what has closed and what is expected to close in a span of days, in one currency.
/// Every opportunity in scope is counted once: in a row, or beside the rows for the first reason
/// that fits (lost, omitted, unpriced, undated, overdue, outside). Row sums add up to the total,
/// exactly: an opportunity is weighted and rounded by itself, and only then added.
namespace deals {

using Opportunities = std::vector<const Opportunity*>;

struct ForecastSettings {
  Dimension by;
  Period span;
  /// Whether the book's targets are compared with what is in scope; they are for all
  /// opportunities, not for some that a filter chose.
  bool with_targets = true;
};

/// Count and money of opportunities.
struct Figures {
  explicit Figures(Currency currency = {});
  /// Adds one that is open or won and has an amount.
  void add(const Opportunity& opportunity, const Config& config);
  void add(const Figures& other);
  bool operator==(const Figures&) const = default;

  MoneySum open() const;      ///< pipeline + best + commit
  MoneySum expected() const;  ///< closed + weighted

  std::size_t count = 0;
  MoneySum pipeline;
  MoneySum best;
  MoneySum commit;
  MoneySum closed;
  MoneySum weighted;  ///< of open ones
};

/// A target, and the figures that it is measured against: those of its own days.
struct Goal {
  MoneySum target;
  Figures figures;

  MoneySum gap() const;  ///< target − expected; below zero when it is exceeded
  /// Open money for each unit that is still to be closed, in hundredths: 150 is 1.5. Nothing when
  /// the target is reached.
  std::optional<Int128> coverage() const;
  bool operator==(const Goal&) const = default;
};

struct ForecastRow {
  Group group;
  Figures figures;
  std::optional<Goal> goal;

  bool operator==(const ForecastRow&) const = default;
};

/// Opportunities that are in no row.
struct Aside {
  explicit Aside(Currency currency = {}) : amount{0, currency}, weighted{0, currency} {}
  void add(const Opportunity& opportunity, const Config& config);
  bool operator==(const Aside&) const = default;

  std::size_t count = 0;
  MoneySum amount;
  MoneySum weighted;  ///< of open ones that are not omitted
};

struct Forecast {
  explicit Forecast(Currency in = {});

  Currency currency;
  Dimension by;
  Period span;
  Date as_of;
  std::vector<ForecastRow> rows;
  ForecastRow total;  ///< its goal: the sum of the rows' goals
  Aside overdue;
  Aside undated;  ///< open without a close date, or won without a day
  Aside unpriced;
  Aside omitted;
  Aside outside;  ///< its date is outside the span
  Aside lost;
  std::size_t in_scope = 0;
};

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

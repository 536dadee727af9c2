// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/context.hpp>
#include <deals/command/filtered.hpp>
#include <deals/render/rates.hpp>
#include <deals/report/convert.hpp>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// \file
/// The book that a report is about, in the currency that `--currency` asks for. To use it:
///
///     Outcome outcome;
///     auto found = filtered(context, options.filter, Scope::all, outcome);
///     auto report = report_book(context, options.currency, found->opportunities);
///     tell_of_rates(*report, outcome);
///     for (const CurrencyShare& share : by_currency(report->scope, report->book.config)) …
namespace deals {

struct ReportBook {
  std::shared_ptr<const Book> converted;  ///< null: the view's own book is it
  const Book& book;                       ///< its currency is the one that was asked for
  Opportunities scope;                    ///< of `book`
  std::vector<RateUse> rates;
  Problems problems;  ///< what could not be converted; the scope is then in its own currencies
  WeightedAmounts weighted;  ///< for `ForecastSettings`
  bool is_apart = false;     ///< `--currency each`: every currency by itself
};

/// `currency` is a code, `each`, or nothing: then amounts are converted to the book's currency
/// where there is a rates.toml, and stand apart where there is none. A code without a rates.toml is
/// a usage error when some amount is in another currency. `scope` points into the view's book; all
/// of it when it is not given.
Result<ReportBook> report_book(const Context& context, const std::optional<std::string>& currency,
                               const Opportunities& scope);
Result<ReportBook> report_book(const Context& context, const std::optional<std::string>& currency);

/// Adds its problems to the outcome's.
void tell_of_rates(const ReportBook& report, Outcome& outcome);

}  // namespace deals

// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <deals/model/rates.hpp>
#include <deals/query/filter.hpp>
#include <deals/report/convert.hpp>
#include <deals/report/dimension.hpp>
#include <deals/report/spread.hpp>
#include <vector>

/// \file
/// How well past periods were forecast: what the book said on the first day of each, as its history
/// tells, beside what was won in it.
namespace deals {

struct AccuracySettings {
  Dimension by;  ///< month, quarter or year
  Period span;   ///< whole periods, all of them over
};

/// How far what was said was off, over all periods.
struct Deviation {
  Int128 sum = 0;       ///< of said − came
  Int128 absolute = 0;  ///< of |said − came|
  MoneySum came;
  std::size_t periods = 0;

  void add(const MoneySum& said, const MoneySum& was);
  /// The mean of said − came; nothing of no periods.
  MoneySum bias() const;
  Share bias_share() const { return {sum, came.minor}; }
  /// Σ |said − came| / Σ came: the weighted absolute percentage error. No period can be divided by
  /// nothing in it, only all of them together.
  Share error() const { return {absolute, came.minor}; }
};

struct AccuracyRow {
  Group period;
  Period days;
  MoneySum weighted;  ///< what was won already that day, and the weighted amounts
  MoneySum commit;    ///< what was won already that day, and the amounts of commit
  MoneySum came;      ///< won in the period
  std::size_t said_deals = 0;
  std::size_t won_deals = 0;
};

struct Accuracy {
  Currency currency;
  AccuracySettings settings;
  std::vector<AccuracyRow> rows;
  AccuracyRow total;
  Deviation weighted;
  Deviation commit;
  /// Of the won ones and of those that were expected: no history tells what was said of them, so
  /// they are on neither side.
  std::size_t without_history = 0;
  std::vector<RateUse> rates;
};

/// The accuracy for opportunities that the filter fits, on the first day for what was said, now for
/// what came. Without rates only those in `currency`; with them all, an error names the missing
/// one.
Result<Accuracy> accuracy(const Book& book, const Filter& filter, const AccuracySettings& settings,
                          Currency currency, const Rates* rates);

/// The periods that are over and began after the history of the book did, at most twelve; nothing
/// when there is none.
std::optional<Period> default_accuracy_span(const Book& book, const Dimension& by, Date today);

}  // namespace deals

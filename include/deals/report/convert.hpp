// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <deals/model/book.hpp>
#include <deals/model/rates.hpp>
#include <deals/report/forecast.hpp>
#include <vector>

/// \file
/// A book with its amounts in one currency. Closed deals are converted by the rate of the day they
/// closed, open ones by that of the report's day; each by itself, exactly, and rounded once.
namespace deals {

/// A rate that was used, as it is published: on `date` one `from` (the base of the rates) was
/// `rate` `to`. A cross rate uses two of them.
struct RateUse {
  Date date;
  Currency from;
  Currency to;
  Decimal rate;
  std::size_t deals = 0;  ///< how many were converted with it
};

struct Converted {
  Book book;                   ///< with `to` for its currency; as it was when there are problems
  std::vector<RateUse> rates;  ///< by currency and date
  Problems problems;           ///< one per currency that could not be converted, naming its deals
  WeightedAmounts weighted;    ///< of open ones that were converted
};

/// Every opportunity in `to`, or none.
Converted convert(const Book& book, const Rates& rates, Currency to, Date today);
/// Those of a scope that points into the book; the others stay as they are.
Converted convert(const Book& book, const Opportunities& scope, const Rates& rates, Currency to,
                  Date today);

/// The targets of a book in one currency, by the rate of the report's day. One that cannot be
/// converted is left out and a problem.
struct ConvertedTargets {
  std::vector<Target> targets;
  std::vector<RateUse> rates;  ///< `deals` is 0: none were converted
  Problems problems;
};
ConvertedTargets convert_targets(const std::vector<Target>& targets, const Rates& rates,
                                 Currency to, Date today);

/// The day whose rate an opportunity takes: that on which it closed, else the report's.
Date rate_day(const Opportunity& opportunity, const Config& config, Date today);

}  // namespace deals

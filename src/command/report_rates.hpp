// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/context.hpp>
#include <deals/model/rates.hpp>
#include <optional>
#include <string>
#include <vector>

/// \file
/// What `--currency` asks of reports that convert by themselves, on several days.
namespace deals {

struct ReportRates {
  Currency wanted;
  std::optional<Rates> rates;  ///< nothing: every currency by itself
  bool is_apart = false;       ///< `--currency each`
  Problems problems;           ///< why there are no rates
};

/// As `report_book` reads it, for a report in these currencies.
Result<ReportRates> report_rates(const Context& context, const std::optional<std::string>& currency,
                                 const std::vector<Currency>& used);

/// The problem of a rate that is missing, after which currencies stand apart.
Error without_rate(Error error);

}  // namespace deals

// SPDX-License-Identifier: MIT
#include "report_rates.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/text/rates.hpp>

namespace deals {
namespace {

Error needs_rates(const std::vector<Currency>& used, Currency wanted) {
  std::vector<std::string> codes;
  for (const Currency each : used) {
    if (each != wanted) codes.emplace_back(each.code());
  }
  return usage_error(fmt::format("some opportunities are in {}, and the book has no rates to "
                                 "convert to {}",
                                 join_words(codes, "and"), wanted.code()))
      .hinted("deals rates import FILE brings in the ECB's")
      .hinted("--currency each shows each currency by itself");
}

}  // namespace

Result<ReportRates> report_rates(const Context& context, const std::optional<std::string>& currency,
                                 const std::vector<Currency>& used) {
  ReportRates result{context.config().currency, {}, currency == "each", {}};
  if (result.is_apart) return result;
  if (currency) {
    auto parsed = parse_currency(*currency);
    if (!parsed) return std::move(parsed).error();
    result.wanted = *parsed;
  }
  const bool has_others = std::any_of(used.begin(), used.end(),
                                      [&](const Currency each) { return each != result.wanted; });
  if (!has_others) return result;
  const auto& rates = context.view->rates();
  if (!rates) {
    result.problems.push_back(rates.error());
    return result;
  }
  if (!*rates && currency) return needs_rates(used, result.wanted);
  result.rates = *rates;
  return result;
}

Error without_rate(Error error) {
  error.kind = ErrorKind::invalid_data;
  error.place.file = rates_file;
  return std::move(error)
      .hinted("deals rates import FILE adds the ECB's rates")
      .hinted("--currency each shows each currency by itself")
      .coded("no-rate", Severity::error);
}

}  // namespace deals

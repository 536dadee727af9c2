// SPDX-License-Identifier: MIT
#include "report_book.hpp"

#include <fmt/format.h>
#include <deals/base/spelling.hpp>

namespace deals {
namespace {

/// The opportunities of a scope that are in another currency.
Opportunities in_others(const Opportunities& scope, const Config& config, Currency wanted) {
  Opportunities others;
  for (const Opportunity* each : scope) {
    if (currency_of(*each, config) != wanted) others.push_back(each);
  }
  return others;
}

Error needs_rates(const Opportunities& others, const Config& config, Currency wanted) {
  std::vector<std::string> codes;
  for (const CurrencyShare& share : by_currency(others, config)) {
    codes.emplace_back(share.currency.code());
  }
  return usage_error(fmt::format("{} {} in {}, and the book has no rates to convert to {}",
                                 counted(others.size(), "opportunity", "opportunities"),
                                 others.size() == 1 ? "is" : "are", join_words(codes, "and"),
                                 wanted.code()))
      .hinted("deals rates import FILE brings in the ECB's")
      .hinted("--currency each shows each currency by itself");
}

/// The same opportunities of a copy of the book.
Opportunities same_of(const Opportunities& scope, const Book& from, const Book& to) {
  Opportunities moved;
  moved.reserve(scope.size());
  for (const Opportunity* each : scope) {
    moved.push_back(&to.opportunities[static_cast<std::size_t>(each - from.opportunities.data())]);
  }
  return moved;
}

ReportBook as_it_is(const Book& book, const Opportunities& scope, Problems problems = {}) {
  return {nullptr, book, scope, {}, std::move(problems), {}, false};
}

ReportBook converted_book(const Book& book, const Opportunities& scope, const Rates& rates,
                          Currency wanted, Date today) {
  Converted result = convert(book, scope, rates, wanted, today);
  if (!result.problems.empty()) return as_it_is(book, scope, std::move(result.problems));
  const auto copy = std::make_shared<const Book>(std::move(result.book));
  return {copy,
          *copy,
          same_of(scope, book, *copy),
          std::move(result.rates),
          {},
          std::move(result.weighted),
          false};
}

}  // namespace

Result<ReportBook> report_book(const Context& context, const std::optional<std::string>& currency,
                               const Opportunities& scope) {
  const Book& book = context.view->book();
  const Config& config = book.config;
  if (currency == "each") {
    ReportBook report = as_it_is(book, scope);
    report.is_apart = true;
    return report;
  }
  Currency wanted = config.currency;
  if (currency) {
    auto parsed = parse_currency(*currency);
    if (!parsed) return std::move(parsed).error();
    wanted = *parsed;
  }
  const Opportunities others = in_others(scope, config, wanted);
  if (others.empty() && wanted == config.currency) return as_it_is(book, scope);
  const auto& rates = context.view->rates();
  if (!rates) return as_it_is(book, scope, {rates.error()});
  if (*rates) return converted_book(book, scope, **rates, wanted, context.today);
  if (currency && !others.empty()) return needs_rates(others, config, wanted);
  return as_it_is(book, scope);
}

Result<ReportBook> report_book(const Context& context, const std::optional<std::string>& currency) {
  Opportunities all;
  for (const Opportunity& each : context.view->book().opportunities) all.push_back(&each);
  return report_book(context, currency, all);
}

void tell_of_rates(const ReportBook& report, Outcome& outcome) {
  outcome.problems.insert(outcome.problems.end(), report.problems.begin(), report.problems.end());
}

}  // namespace deals

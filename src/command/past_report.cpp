// SPDX-License-Identifier: MIT
#include "past_report.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/utf8.hpp>
#include <deals/text/load.hpp>

namespace deals {

Result<std::optional<Period>> past_span(const Context& context,
                                        const std::optional<std::string>& from,
                                        const std::optional<std::string>& to) {
  if (!from && !to) return std::optional<Period>();
  Period span{first_date, last_date};
  if (from) {
    auto period = parse_period(*from, context.dates(Toward::past));
    if (!period) return std::move(period).error();
    span.first = period->first;
  }
  if (to) {
    auto period = parse_period(*to, context.dates(Toward::past));
    if (!period) return std::move(period).error();
    span.last = period->last;
  }
  if (span.first <= span.last) return std::optional(span);
  return usage_error(fmt::format("--from \"{}\" is {}, after --to \"{}\", {}", shown(*from),
                                 to_iso(span.first), shown(*to), to_iso(span.last)))
      .hinted("the first day comes first: exchange them");
}

ReportScope report_scope(const Context& context, const Filtered& found, const ReportBook* report) {
  ReportScope scope;
  scope.title = context.config().name;
  scope.as_of = context.today;
  scope.filter = found.filter.source();
  scope.left_out_phrase = left_out_phrase(found.files_left_out, found.undecided);
  for (const Error& problem : context.view->book().problems) {
    if (leaves_out(problem)) scope.left_out.push_back(problem.place.file);
  }
  const auto repeated = std::unique(scope.left_out.begin(), scope.left_out.end());
  scope.left_out.erase(repeated, scope.left_out.end());
  if (report != nullptr) {
    scope.rates = report->rates;
    scope.is_apart = report->is_apart;
  }
  return scope;
}

std::vector<CurrencyShare> shares_of(const ReportBook& report) {
  auto shares = by_currency(report.scope, report.book.config);
  if (shares.empty() && !report.is_apart) shares.push_back({report.book.config.currency, {}});
  return shares;
}

std::string nothing_in_scope(const ReportScope& scope) {
  std::string text = scope.filter.empty()
                         ? "no opportunities yet: deals create opportunity NAME --customer ID"
                         : fmt::format("no opportunities fit {}", shown(scope.filter));
  if (!scope.left_out_phrase.empty()) text += fmt::format(" ({})", scope.left_out_phrase);
  return text + "\n";
}

}  // namespace deals

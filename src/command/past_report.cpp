// SPDX-License-Identifier: MIT
#include "past_report.hpp"

#include <fmt/format.h>
#include <deals/base/utf8.hpp>
#include <deals/report/as_of.hpp>

namespace deals {
namespace {

std::string given_as(const SpanEnd& end) {
  return end.phrase ? fmt::format("{} \"{}\"", end.option, shown(*end.phrase))
                    : std::string(end.option);
}

}  // namespace

void describe_filter(Args& args, std::vector<std::string>& filter) {
  args.positional(filter, "FILTER", "only these opportunities, as in deals list", false)
      .completes(Complete::filter);
}

void describe_currency(Args& args, std::optional<std::string>& currency) {
  args.option(currency, "--currency", "CODE",
              "convert to this currency, or each: every currency by itself");
}

Error out_of_order(const SpanEnd& first, const SpanEnd& last) {
  return usage_error(fmt::format("{} is {}, after {}, {}", given_as(first), to_iso(first.day),
                                 given_as(last), to_iso(last.day)))
      .hinted("the first day comes first: exchange them");
}

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
  return out_of_order({"--from", from, span.first}, {"--to", to, span.last});
}

void tell_of_beginning(const Book& book, Date day, Outcome& outcome) {
  const auto first = first_day_of_history(book);
  if (!first || day >= *first) return;
  outcome.problems.push_back(
      Error{.kind = ErrorKind::invalid_data,
            .message = fmt::format("{} is before any history: the first event is of {}",
                                   to_iso(day), to_iso(*first)),
            .severity = Severity::warning});
}

ReportScope report_scope(const Context& context, const Filtered& found, const ReportBook* report) {
  ReportScope scope;
  scope.title = context.config().name;
  scope.as_of = context.today;
  scope.filter = found.filter.source();
  scope.left_out_phrase = left_out_phrase(found.files_left_out, found.undecided);
  scope.left_out = left_out_files(context.view->book().problems);
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

// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/base/utf8.hpp>
#include <deals/command/accuracy.hpp>
#include <deals/render/accuracy.hpp>

#include "past_report.hpp"
#include "report_rates.hpp"

namespace deals {
namespace {

Result<Dimension> dimension_of(const Context& context, const AccuracyOptions& options) {
  auto by = parse_dimension(options.by.value_or("month"), context.config());
  if (!by || by->is_period()) return by;
  return usage_error(fmt::format("--by \"{}\" is no period", shown(by->name)))
      .hinted("one of month, quarter or year");
}

/// Whole periods that are over: what is not given follows from the book's history. Without any the
/// last day is before the first.
Result<Period> span_of(const Context& context, const AccuracyOptions& options,
                       const Dimension& by) {
  const FiscalCalendar calendar = context.config().calendar;
  const Date last_over = period_of(by, calendar, context.today).first - 1;
  Period span = default_accuracy_span(context.view->book(), by, context.today)
                    .value_or(Period{last_over + 1, last_over});
  if (options.from) {
    auto from = parse_period(*options.from, context.dates(Toward::past));
    if (!from) return std::move(from).error();
    span.first = period_of(by, calendar, from->first).first;
  }
  if (options.to) {
    auto to = parse_period(*options.to, context.dates(Toward::past));
    if (!to) return std::move(to).error();
    span.last = period_of(by, calendar, to->last).last;
  }
  if (span.last > last_over || (options.from && span.first > last_over)) {
    return usage_error(fmt::format("the {} of {} is not over", by.name,
                                   to_iso(std::max(span.first, last_over + 1))))
        .hinted("what came is known when a period is over");
  }
  if (!options.from || !options.to || span.first <= span.last) return span;
  return out_of_order({"--from", options.from, span.first}, {"--to", options.to, span.last});
}

std::vector<Currency> currencies_of(const Opportunities& scope, const Config& config) {
  std::vector<Currency> used;
  for (const CurrencyShare& share : by_currency(scope, config)) used.push_back(share.currency);
  return used;
}

/// One for all that can be converted, else one for each currency.
std::vector<Accuracy> accuracies(const Context& context, const Filtered& found,
                                 const AccuracySettings& settings, const ReportRates& rates,
                                 Outcome& outcome) {
  const Book& book = context.view->book();
  outcome.problems.insert(outcome.problems.end(), rates.problems.begin(), rates.problems.end());
  std::vector<Accuracy> all;
  if (rates.rates) {
    auto one = accuracy(book, found.filter, settings, rates.wanted, &*rates.rates);
    if (one) return {*std::move(one)};
    outcome.problems.push_back(std::move(one).error());
  }
  auto used = currencies_of(found.opportunities, book.config);
  if (used.empty()) used.push_back(rates.wanted);
  for (const Currency currency : used) {
    auto one = accuracy(book, found.filter, settings, currency, nullptr);
    if (one) all.push_back(*std::move(one));
  }
  return all;
}

}  // namespace

void describe(Args& args, AccuracyOptions& options) {
  describe_filter(args, options.filter);
  args.option(options.by, "--by", "PERIOD", "a row for each month (the default), quarter or year")
      .completes(Complete::period);
  args.option(options.from, "--from", "DATE",
              "from the period of this day; else the last twelve since history began");
  args.option(options.to, "--to", "DATE", "to the period of this day; else the last that is over");
  describe_currency(args, options.currency);
  args.example("deals accuracy");
  args.example("deals accuracy --by quarter");
  args.example("deals accuracy owner:anna --from 2026-07");
}

Result<Outcome> run(const Context& context, const AccuracyOptions& options) {
  auto by = dimension_of(context, options);
  if (!by) return std::move(by).error();
  Outcome outcome;
  // A filter is asked what it says of past days, of which next steps are in what was said.
  const Depth depth = options.filter.empty() ? Depth::courses : Depth::history;
  auto found = filtered(context, options.filter, Scope::all, outcome, depth);
  if (!found) return std::move(found).error();
  auto span = span_of(context, options, *by);
  if (!span) return std::move(span).error();
  if (span->first <= span->last) tell_of_beginning(context.view->book(), span->first, outcome);
  auto rates = report_rates(context, options.currency,
                            currencies_of(found->opportunities, context.config()));
  if (!rates) return std::move(rates).error();

  AccuracyPage page{report_scope(context, *found, nullptr),
                    accuracies(context, *found, {*by, *span}, *rates, outcome)};
  page.about.is_apart = rates->is_apart;
  page.about.rates = page.accuracies.front().rates;
  return shown_report(page, found->opportunities.empty(), context, std::move(outcome));
}

}  // namespace deals

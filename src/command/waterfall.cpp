// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/base/utf8.hpp>
#include <deals/command/waterfall.hpp>
#include <deals/render/waterfall.hpp>

#include "past_report.hpp"
#include "report_rates.hpp"

namespace deals {
namespace {

Error in_the_future(std::string_view option, const std::string& phrase, Date day) {
  return usage_error(fmt::format("{} \"{}\" is {}, which is in the future", option, shown(phrase),
                                 to_iso(day)))
      .hinted("a waterfall shows what has happened");
}

/// `2026-Q4` and the like, as a period that close dates can be in.
Result<std::optional<Period>> closing_of(const Context& context, const WaterfallOptions& options) {
  if (!options.period) return std::optional<Period>{};
  auto period = parse_period(*options.period, context.dates());
  if (!period) return std::move(period).error();
  return std::optional(*period);
}

/// From the morning of the first day to the evening of the last; a period that is not over ends
/// today.
Result<Period> days_of(const Context& context, const WaterfallOptions& options,
                       const std::optional<Period>& closing) {
  Period days{context.today, context.today};
  if (options.since) {
    auto since = parse_period(*options.since, context.dates(Toward::past));
    if (!since) return std::move(since).error();
    days.first = since->first;
    if (days.first > context.today) return in_the_future("--since", *options.since, days.first);
  } else if (closing && closing->first <= context.today) {
    days.first = closing->first;
  } else {
    return usage_error(closing ? "the period has not begun: since when?" : "since when?")
        .hinted("deals waterfall --since 2026-10-01; --since som is since the month began");
  }
  if (!options.until) return days;
  auto until = parse_period(*options.until, context.dates(Toward::past));
  if (!until) return std::move(until).error();
  if (until->first > context.today) return in_the_future("--until", *options.until, until->last);
  days.last = std::min(until->last, context.today);
  if (days.first <= days.last) return days;
  return out_of_order({"--since", {}, days.first}, {"--until", options.until, days.last});
}

std::vector<Waterfall> apart(const Courses& courses, Currency own) {
  std::vector<Waterfall> falls;
  for (const Currency currency : courses.currencies()) falls.push_back(courses.in(currency));
  if (falls.empty()) falls.push_back(courses.in(own));
  return falls;
}

std::vector<Waterfall> falls_of(const Courses& courses, const ReportRates& rates,
                                Outcome& outcome) {
  outcome.problems.insert(outcome.problems.end(), rates.problems.begin(), rates.problems.end());
  if (!rates.rates) return apart(courses, rates.wanted);
  auto fall = courses.converted_to(rates.wanted, *rates.rates);
  if (fall) return {*std::move(fall)};
  outcome.problems.push_back(without_rate(std::move(fall).error()));
  return apart(courses, rates.wanted);
}

}  // namespace

void describe(Args& args, WaterfallOptions& options) {
  describe_filter(args, options.filter);
  args.option(options.since, "--since", "DATE",
              "from the morning of this day, or of the first day of this period");
  args.option(options.until, "--until", "DATE",
              "to the evening of this day, or of the last day of this period; else of today");
  args.option(options.period, "--period", "PERIOD",
              "only what is expected to close in this period; since it began, without --since");
  describe_currency(args, options.currency);
  args.example("deals waterfall --since 2026-10-01");
  args.example("deals waterfall --period 2026-Q4");
  args.example("deals waterfall owner:anna --since 2026-10 --until 2026-10");
}

Result<Outcome> run(const Context& context, const WaterfallOptions& options) {
  auto closing = closing_of(context, options);
  if (!closing) return std::move(closing).error();
  auto days = days_of(context, options, *closing);
  if (!days) return std::move(days).error();
  Outcome outcome;
  // A filter is asked what it says of past days, of which next steps are in what was said.
  const Depth depth = options.filter.empty() ? Depth::courses : Depth::history;
  auto found = filtered(context, options.filter, Scope::all, outcome, depth);
  if (!found) return std::move(found).error();
  const Book& book = context.view->book();
  tell_of_beginning(book, days->last, outcome);
  const Courses courses(book, found->filter, {*days, *closing, context.today});
  auto rates = report_rates(context, options.currency, courses.currencies());
  if (!rates) return std::move(rates).error();

  WaterfallPage page{report_scope(context, *found, nullptr), *days, options.period.value_or(""),
                     falls_of(courses, *rates, outcome)};
  page.about.is_apart = rates->is_apart;
  page.about.rates = page.falls.front().rate_uses;
  return shown_report(page, false, context, std::move(outcome));
}

}  // namespace deals

// SPDX-License-Identifier: MIT
#include <algorithm>
#include <deals/command/slips.hpp>
#include <deals/render/slips.hpp>
#include <deals/report/as_of.hpp>

#include "past_report.hpp"

namespace deals {
namespace {

/// The days of the pushes; without `--from` and `--to` all that history knows.
Result<Period> span_of(const Context& context, const SlipsOptions& options) {
  auto given = past_span(context, options.from, options.to);
  if (!given) return std::move(given).error();
  const Date today = context.today;
  const Date beginning = first_day_of_history(context.view->book()).value_or(today);
  const Period span = given->value_or(Period{first_date, last_date});
  if (span.first > today) {
    return usage_error(to_iso(span.first) + " is in the future").hinted("nothing slipped yet then");
  }
  const Date last = std::min(span.last, today);
  return Period{std::min(std::max(span.first, beginning), last), last};
}

}  // namespace

void describe(Args& args, SlipsOptions& options) {
  describe_filter(args, options.filter);
  args.option(options.by, "--by", "DIMENSION",
              "a row for each: owner (the default), stage, month, quarter, year, customer, source, "
              "type, tag, category, pipeline, currency, or a field that the book declares")
      .completes(Complete::dimension);
  args.option(options.from, "--from", "DATE",
              "what was pushed from this day on, or from the first day of this period");
  args.option(options.to, "--to", "DATE",
              "what was pushed until this day, or until the last day of this period");
  args.example("deals slips");
  args.example("deals slips --by stage");
  args.example("deals slips owner:anna --from 2026-Q3");
}

Result<Outcome> run(const Context& context, const SlipsOptions& options) {
  auto by = parse_dimension(options.by.value_or("owner"), context.config());
  if (!by) return std::move(by).error();
  Outcome outcome;
  auto found = filtered(context, options.filter, Scope::all, outcome, Depth::courses);
  if (!found) return std::move(found).error();
  auto span = span_of(context, options);
  if (!span) return std::move(span).error();

  SlipsPage page{
      report_scope(context, *found, nullptr),
      slips(context.view->book(), found->opportunities, {*std::move(by), *span, context.today}),
      options.from || options.to};
  return shown_report(page, found->opportunities.empty(), context, std::move(outcome));
}

}  // namespace deals

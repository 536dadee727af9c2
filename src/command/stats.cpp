// SPDX-License-Identifier: MIT
#include <deals/command/stats.hpp>
#include <deals/render/stats.hpp>

#include "past_report.hpp"
#include "stats_recurring.hpp"

namespace deals {
namespace {

Result<StatsSettings> settings_of(const Context& context, const StatsOptions& options) {
  StatsSettings settings;
  if (options.by) {
    auto by = parse_dimension(*options.by, context.config());
    if (!by) return std::move(by).error();
    settings.by = *std::move(by);
  }
  auto span = past_span(context, options.from, options.to);
  if (!span) return std::move(span).error();
  settings.closed = *span;
  return settings;
}

}  // namespace

void describe(Args& args, StatsOptions& options) {
  describe_filter(args, options.filter);
  args.option(options.by, "--by", "DIMENSION",
              "a row for each: month, quarter, year, stage, owner, customer, source, type, tag, "
              "category, pipeline, currency, or a field that the book declares")
      .completes(Complete::dimension);
  args.option(options.from, "--from", "DATE",
              "what closed from this day on, or from the first day of this period");
  args.option(options.to, "--to", "DATE",
              "what closed until this day, or until the last day of this period");
  describe_currency(args, options.currency);
  args.flag(options.recurring, "--recurring",
            "monthly and annual recurring revenue and contract value of what was won; --by may be "
            "product too");
  args.option(options.on, "--on", "DATE",
              "the day of --recurring, also one to come; today when it is not said");
  args.example("deals stats");
  args.example("deals stats --by owner --from 2026-Q1");
  args.example("deals stats type:new");
  args.example("deals stats --recurring --by product");
}

Result<Outcome> run(const Context& context, const StatsOptions& options) {
  if (options.recurring) return recurring_stats(context, options);
  if (options.on)
    return usage_error("--on is for --recurring").hinted("--from and --to choose what closed when");
  auto settings = settings_of(context, options);
  if (!settings) return std::move(settings).error();
  Outcome outcome;
  auto found = filtered(context, options.filter, Scope::all, outcome, Depth::rows);
  if (!found) return std::move(found).error();
  auto report = report_book(context, options.currency, found->opportunities);
  if (!report) return std::move(report).error();
  tell_of_rates(*report, outcome);

  StatsPage page{report_scope(context, *found, &*report), {}};
  for (const CurrencyShare& share : shares_of(*report)) {
    page.stats.push_back(
        stats(report->book, share.opportunities, share.currency, *settings, context.today));
  }
  return shown_report(page, found->opportunities.empty(), context, std::move(outcome));
}

}  // namespace deals

// SPDX-License-Identifier: MIT
#include <deals/command/stats.hpp>
#include <deals/render/stats.hpp>

#include "past_report.hpp"

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
  args.positional(options.filter, "FILTER", "only these opportunities, as in deals list", false)
      .completes(Complete::filter);
  args.option(options.by, "--by", "DIMENSION",
              "a row for each: month, quarter, year, stage, owner, customer, source, type, tag, "
              "category, pipeline, currency, or a field that the book declares");
  args.option(options.from, "--from", "DATE",
              "what closed from this day on, or from the first day of this period");
  args.option(options.to, "--to", "DATE",
              "what closed until this day, or until the last day of this period");
  args.option(options.currency, "--currency", "CODE",
              "convert to this currency, or each: every currency by itself");
  args.example("deals stats");
  args.example("deals stats --by owner --from 2026-Q1");
  args.example("deals stats type:new");
}

Result<Outcome> run(const Context& context, const StatsOptions& options) {
  auto settings = settings_of(context, options);
  if (!settings) return std::move(settings).error();
  Outcome outcome;
  auto found = filtered(context, options.filter, Scope::all, outcome);
  if (!found) return std::move(found).error();
  auto report = report_book(context, options.currency, found->opportunities);
  if (!report) return std::move(report).error();
  tell_of_rates(*report, outcome);

  StatsPage page{report_scope(context, *found, &*report), {}};
  for (const CurrencyShare& share : shares_of(*report)) {
    page.stats.push_back(
        stats(report->book, share.opportunities, share.currency, *settings, context.today));
  }
  outcome.table = to_table(page, context.terminal);
  outcome.data = to_json(page);
  outcome.text =
      found->opportunities.empty() ? nothing_in_scope(page.about) : to_text(page, context.terminal);
  outcome.is_paged = true;
  return outcome;
}

}  // namespace deals

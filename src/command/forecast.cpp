// SPDX-License-Identifier: MIT
#include <algorithm>
#include <deals/command/forecast.hpp>
#include <deals/render/explain.hpp>
#include <deals/render/forecast.hpp>

#include "forecast_past.hpp"
#include "forecast_settings.hpp"
#include "past_report.hpp"

namespace deals {
namespace {

/// The targets in the report's currency; the book's own where currencies stand apart.
std::vector<Target> targets_in(const std::vector<CurrencyShare>& shares, const Context& context,
                               ForecastPage& page, Outcome& outcome) {
  const auto& targets = context.config().targets;
  const bool fit = std::all_of(targets.begin(), targets.end(), [&](const Target& each) {
    return shares.size() == 1 && each.amount.currency == shares.front().currency;
  });
  if (fit || shares.size() != 1 || page.about.is_apart) return targets;
  const auto& rates = context.view->rates();
  if (!rates) {
    outcome.problems.push_back(rates.error());
    return {};
  }
  ConvertedTargets converted =
      convert_targets(targets, *rates ? **rates : Rates{}, shares.front().currency, context.today);
  outcome.problems.insert(outcome.problems.end(), converted.problems.begin(),
                          converted.problems.end());
  for (const RateUse& each : converted.rates) {
    const bool is_there =
        std::any_of(page.about.rates.begin(), page.about.rates.end(),
                    [&](const RateUse& use) { return use.to == each.to && use.date == each.date; });
    if (!is_there) page.about.rates.push_back(each);
  }
  return converted.targets;
}

/// `--currency`, or each where rows are currencies.
std::optional<std::string> currency_option(const ForecastOptions& options,
                                           const ForecastSettings& settings) {
  const bool tells_apart = settings.by.kind == Dimension::Kind::currency ||
                           (settings.then && settings.then->kind == Dimension::Kind::currency);
  return tells_apart ? "each" : options.currency;
}

/// The rates that the deals of a number were converted with, and no others.
std::vector<RateUse> rates_behind(const Context& context, const ForecastOptions& options,
                                  const Explanation& explanation) {
  Opportunities originals;
  for (const DealBehind& each : explanation.deals) {
    originals.push_back(context.view->book().find(each.deal->id));
  }
  const auto report = report_book(context, options.currency, originals);
  return report ? report->rates : std::vector<RateUse>{};
}

Result<Outcome> explained(const Context& context, const ForecastOptions& options,
                          const ForecastSettings& settings, const ReportBook& report,
                          const std::string& filter, Outcome outcome) {
  const auto shares = shares_of(report);
  if (shares.size() != 1) {
    return usage_error("a number has one currency, and these deals have several")
        .hinted("--currency EUR converts them; currency:EUR leaves the others out");
  }
  auto explanation =
      explain(report.book, shares.front().opportunities, shares.front().currency, settings,
              options.cumulative, parse_cell(*options.explain), context.today);
  if (!explanation) return std::move(explanation).error();
  ExplanationPage page;
  page.title = context.config().name;
  page.explanation = *std::move(explanation);
  page.book = &report.book;
  page.original = options.original ? &context.view->book() : nullptr;
  page.as_of = context.today;
  page.rates = rates_behind(context, options, page.explanation);
  page.filter = filter;
  outcome.text = to_text(page, context.terminal);
  outcome.table = to_table(page, context.terminal);
  outcome.data = to_json(page);
  outcome.is_paged = true;
  return outcome;
}

/// What the report needs of the book.
Depth depth_of(const ForecastOptions& options, const ForecastSettings& settings) {
  if (options.against_actual) return Depth::history;
  if (options.explain) return Depth::fields;
  const auto is_by_tag = [](const Dimension& by) { return by.kind == Dimension::Kind::tag; };
  const bool needs_tags = is_by_tag(settings.by) || (settings.then && is_by_tag(*settings.then));
  return needs_tags ? Depth::rows : Depth::figures;
}

ForecastPage page_of(const Context& context, const ForecastOptions& options,
                     const ForecastSettings& settings, const Filtered& found,
                     const ReportBook& report) {
  ForecastPage page{report_scope(context, found, &report)};
  page.names_span = options.from || options.to || !settings.by.is_period();
  page.is_cumulative = options.cumulative;
  page.hides_targets = !settings.with_targets && !context.config().targets.empty();
  return page;
}

}  // namespace

void describe(Args& args, ForecastOptions& options) {
  describe_filter(args, options.filter);
  args.option(options.by, "--by", "DIMENSION",
              "a row for each: month (the default), quarter, year, stage, owner, customer, source, "
              "type, tag, category, pipeline, currency, or a field that the book declares; two for "
              "rows within rows: owner,month")
      .completes(Complete::dimensions);
  args.option(options.from, "--from", "DATE",
              "from this day, or the first day of this period; else of this fiscal quarter");
  args.option(options.to, "--to", "DATE",
              "to this day, or the last day of this period; else of the next fiscal quarter");
  args.option(options.currency, "--currency", "CODE",
              "convert to this one, or each: a table for each currency");
  args.option(options.explain, "--explain", "CELL",
              "the deals behind a number: commit:2026-12, weighted, overdue, total");
  args.flag(options.original, "--original",
            "with --explain: also the amounts as they are, before converting");
  args.flag(options.cumulative, "--cumulative",
            "commit includes closed, best includes commit, pipeline includes best");
  args.flag(options.range, "--range",
            "what will be closed in 1 case of 10 at most, in 5, in 9: P10, P50, P90");
  args.flag(options.against_actual, "--against-actual",
            "what was forecast on each period's first day, beside what closed in it");
  args.example("deals forecast");
  args.example("deals forecast --by owner --from 2026-Q4 --to 2026-Q4");
  args.example("deals forecast owner:anna --by stage");
  args.example("deals forecast --explain commit:2026-12");
}

Result<Outcome> run(const Context& context, const ForecastOptions& options) {
  auto settings = forecast_settings(context, options);
  if (!settings) return std::move(settings).error();
  Outcome outcome;
  auto found = filtered(context, options.filter, Scope::all, outcome, depth_of(options, *settings));
  if (!found) return std::move(found).error();
  settings->with_targets = found->filter.is_empty();
  auto report = report_book(context, currency_option(options, *settings), found->opportunities);
  if (!report) return std::move(report).error();
  tell_of_rates(*report, outcome);
  settings->weighted = &report->weighted;
  if (options.explain) {
    return explained(context, options, *settings, *report, found->filter.source(),
                     std::move(outcome));
  }
  ForecastPage page = page_of(context, options, *settings, *found, *report);
  const auto shares = shares_of(*report);
  std::vector<Target> targets;
  if (settings->with_targets) targets = targets_in(shares, context, page, outcome);
  settings->targets = &targets;
  for (const CurrencyShare& share : shares) {
    page.forecasts.push_back(
        forecast(report->book, share.opportunities, share.currency, *settings, context.today));
    if (!options.against_actual) continue;
    add_what_was_said(context, share.opportunities, report->converted != nullptr, *settings,
                      page.forecasts.back(), outcome);
  }
  Outcome done = shown_report(page, page.in_scope() == 0, context, std::move(outcome));
  const bool is_read = context.format == Format::markdown && context.columns.empty();
  if (is_read) done.table = readable_table(page, context.terminal);
  return done;
}

}  // namespace deals

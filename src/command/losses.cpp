// SPDX-License-Identifier: MIT
#include <deals/command/losses.hpp>
#include <deals/render/losses.hpp>

#include "past_report.hpp"

namespace deals {

void describe(Args& args, LossesOptions& options) {
  describe_filter(args, options.filter);
  args.option(options.by, "--by", "DIMENSION",
              "a row for each: reason (the default), stage (the one it was lost in), month, "
              "quarter, year, owner, customer, source, type, tag, category, pipeline, currency, or "
              "a field that the book declares")
      .completes(Complete::loss_dimension);
  args.option(options.from, "--from", "DATE",
              "what was lost from this day on, or from the first day of this period");
  args.option(options.to, "--to", "DATE",
              "what was lost until this day, or until the last day of this period");
  describe_currency(args, options.currency);
  args.example("deals losses");
  args.example("deals losses --by stage");
  args.example("deals losses owner:anna --from 2026-Q1");
}

Result<Outcome> run(const Context& context, const LossesOptions& options) {
  LossSettings settings;
  auto by = parse_loss_dimension(options.by.value_or("reason"), context.config());
  if (!by) return std::move(by).error();
  settings.by = *std::move(by);
  auto span = past_span(context, options.from, options.to);
  if (!span) return std::move(span).error();
  settings.closed = *span;
  Outcome outcome;
  auto found = filtered(context, options.filter, Scope::all, outcome, Depth::courses);
  if (!found) return std::move(found).error();
  Opportunities lost;
  for (const Opportunity* deal : found->opportunities) {
    if (state_of(*deal, context.config()) == State::lost) lost.push_back(deal);
  }
  auto report = report_book(context, options.currency, lost);
  if (!report) return std::move(report).error();
  tell_of_rates(*report, outcome);

  LossesPage page{report_scope(context, *found, &*report), {}};
  for (const CurrencyShare& share : shares_of(*report)) {
    page.losses.push_back(
        losses(report->book, share.opportunities, share.currency, settings, context.today));
  }
  return shown_report(page, found->opportunities.empty(), context, std::move(outcome));
}

}  // namespace deals

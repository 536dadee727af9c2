// SPDX-License-Identifier: MIT
#include <deals/command/funnel.hpp>
#include <deals/render/funnel.hpp>
#include <deals/render/report_charts.hpp>

#include "past_report.hpp"

namespace deals {

void describe(Args& args, FunnelOptions& options) {
  args.positional(options.filter, "FILTER", "only these opportunities, as in deals list", false)
      .completes(Complete::filter);
  args.example("deals funnel");
  args.example("deals funnel pipeline:renewals");
  args.example("deals funnel is:won,lost source:referral");
}

Result<Outcome> run(const Context& context, const FunnelOptions& options) {
  Outcome outcome;
  auto found = filtered(context, options.filter, Scope::all, outcome);
  if (!found) return std::move(found).error();
  const FunnelPage page{report_scope(context, *found, nullptr),
                        funnels(context.view->book(), found->opportunities)};
  outcome.table = to_table(page, context.terminal);
  outcome.data = to_json(page);
  outcome.text =
      found->opportunities.empty() ? nothing_in_scope(page.about) : to_text(page, context.terminal);
  outcome.is_paged = true;
  if (context.wants_page) {
    outcome.page = ReportPage{
        {context.config().name, "funnel", "as of " + to_long(context.today)}, {}, {}, outcome.text};
    for (const Funnel& each : page.funnels) {
      outcome.page->sections.push_back({"", {}, to_chart(each)});
    }
  }
  return outcome;
}

}  // namespace deals

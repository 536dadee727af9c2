// SPDX-License-Identifier: MIT
#include <deals/base/utf8.hpp>
#include <deals/command/filtered.hpp>
#include <deals/command/funnel_leads.hpp>
#include <deals/render/leads.hpp>

#include "past_report.hpp"

namespace deals {
void describe(Args& args, FunnelLeadsOptions& options) {
  args.positional(options.filter, "FILTER", "only these customers, as in deals list customers",
                  false)
      .completes(Complete::filter);
  args.example("deals funnel leads");
  args.example("deals funnel leads owner:anna");
}

Result<Outcome> run(const Context& context, const FunnelLeadsOptions& options) {
  Outcome outcome;
  auto found = filtered_customers(context, options.filter, outcome);
  if (!found) return std::move(found).error();
  const Filtered scope{.filter = found->filter, .files_left_out = found->files_left_out};
  const LeadFunnelPage page{report_scope(context, scope, nullptr), lead_funnel(found->customers)};
  outcome.table = to_table(page, context.terminal);
  outcome.data = to_json(page);
  outcome.text = to_text(page, context.terminal);
  if (page.funnel.total.made == 0) {
    const bool asks_all = found->filter.is_empty();
    outcome.text = asks_all ? "no leads yet; deals create lead NAME adds one\n"
                            : "no lead fits " + shown(found->filter.source()) + "\n";
  }
  outcome.is_paged = true;
  return outcome;
}

}  // namespace deals

// SPDX-License-Identifier: MIT
#include <deals/command/funnel.hpp>
#include <deals/render/funnel.hpp>

#include "past_report.hpp"

namespace deals {

void describe(Args& args, FunnelOptions& options) {
  describe_filter(args, options.filter);
  args.example("deals funnel");
  args.example("deals funnel pipeline:renewals");
  args.example("deals funnel is:won,lost source:referral");
}

Result<Outcome> run(const Context& context, const FunnelOptions& options) {
  Outcome outcome;
  auto found = filtered(context, options.filter, Scope::all, outcome, Depth::courses);
  if (!found) return std::move(found).error();
  const FunnelPage page{report_scope(context, *found, nullptr),
                        funnels(context.view->book(), found->opportunities)};
  return shown_report(page, found->opportunities.empty(), context, std::move(outcome));
}

}  // namespace deals

// SPDX-License-Identifier: MIT
#include <deals/base/spelling.hpp>
#include <deals/command/close_won.hpp>

#include "closing.hpp"
#include "deal_items.hpp"

namespace deals {

void describe(Args& args, CloseWonOptions& options) {
  describe_ids(args, options, "the opportunities that were won");
  args.option(options.amount, "--amount", "AMOUNT", "what it came to, when that has changed");
  args.option(options.stage, "--stage", "STAGE", "which won stage, when the pipeline has several")
      .completes(Complete::stage);
  describe_bulk(args, options, "close");
  args.example("deals close-won acme-annual-renewal --amount 47,500.00");
  args.example("deals won globex-pilot --on 2026-11-18 --note 'Signed by Hank.'");
}

Result<Outcome> run(const Context& context, const CloseWonOptions& options) {
  if (options.amount && trim(*options.amount).empty()) {
    return usage_error("--amount is empty").hinted("leave it out where the amount has not changed");
  }
  const Closing closing{State::won, options.stage, options.amount, ""};
  return change_each(context, options, "close",
                     [&](Change<Opportunity>& change, const Occasion& when, Outcome& outcome) {
                       auto closed = close(context, closing, change, when);
                       if (closed && change.record.amount != change.before().amount) {
                         warn_of_items(change.record, context.config(), outcome);
                       }
                       return closed;
                     });
}

}  // namespace deals

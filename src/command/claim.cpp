// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/base/utf8.hpp>
#include <deals/command/claim.hpp>

#include "ownership.hpp"

namespace deals {
namespace {

Result<Remark> claim(const Context& context, const ClaimOptions& options,
                     Change<Opportunity>& change, const Occasion& when) {
  const Opportunity& deal = change.record;
  const std::string me = context.me();
  if (deal.owner == me) return Remark{fmt::format("{}: is yours already", deal.id.text), {}, {}};
  if (!deal.owner.empty() && !options.force) {
    return Error{.kind = ErrorKind::conflict,
                 .message = fmt::format("{} is {}'s{}", deal.id.text, shown(deal.owner),
                                        owned_since(context, deal))}
        .hinted(fmt::format("deals claim {} --force takes it over", deal.id.text));
  }
  return give_to(context, me, EventKind::claimed, change, when);
}

}  // namespace

void describe(Args& args, ClaimOptions& options) {
  describe_ids(args, options, "the opportunities to make yours");
  args.flag(options.force, "--force", "also what somebody else owns");
  describe_bulk(args, options, "claim");
  args.example("deals claim hooli-seats");
  args.example("deals claim --where 'is:unowned stage:lead' --yes");
}

Result<Outcome> run(const Context& context, const ClaimOptions& options) {
  return change_each(context, options, "claim",
                     [&](Change<Opportunity>& change, const Occasion& when, Outcome&) {
                       return claim(context, options, change, when);
                     });
}

}  // namespace deals

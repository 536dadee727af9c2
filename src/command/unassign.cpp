// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/command/unassign.hpp>

#include "ownership.hpp"

namespace deals {
namespace {

Result<Remark> unassign(const Context& context, Change<Opportunity>& change, const Occasion& when) {
  const Opportunity& deal = change.record;
  if (deal.owner.empty())
    return Remark{fmt::format("{}: has no owner already", deal.id.text), {}, {}};
  return give_to(context, "", EventKind::unassigned, change, when);
}

}  // namespace

void describe(Args& args, UnassignOptions& options) {
  describe_ids(args, options, "the opportunities to leave without an owner");
  describe_bulk(args, options, "unassign");
  args.example("deals unassign globex-pilot");
}

Result<Outcome> run(const Context& context, const UnassignOptions& options) {
  return change_each(context, options, "unassign",
                     [&](Change<Opportunity>& change, const Occasion& when, Outcome&) {
                       return unassign(context, change, when);
                     });
}

}  // namespace deals

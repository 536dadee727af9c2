// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/assign.hpp>

#include "field_values.hpp"
#include "ownership.hpp"

namespace deals {
namespace {

Result<std::string> user_of(const Context& context, const std::string& name) {
  if (trim(name).empty() || name == "none") {
    return usage_error(fmt::format("assign to whom? \"{}\" is nobody", shown(name)))
        .hinted("deals unassign leaves an opportunity without an owner");
  }
  if (name == "me") return context.me();
  return one_line("the owner", name);
}

Result<Remark> assign(const Context& context, const std::string& user, Change<Opportunity>& change,
                      const Occasion& when) {
  const Opportunity& deal = change.record;
  if (deal.owner == user) {
    return Remark{fmt::format("{}: is {}'s already", deal.id.text, shown(user)), {}, {}};
  }
  return give_to(context, user, EventKind::assigned, change, when);
}

}  // namespace

void describe(Args& args, AssignOptions& options) {
  describe_ids(args, options, "the opportunities to give away");
  args.positional(options.user, "USER", "who is to work on them; me is you")
      .completes(Complete::owner);
  describe_bulk(args, options, "assign");
  args.example("deals assign initech-rollout anna");
  args.example("deals assign --where 'owner:bo is:open' chen --note 'Bo is on leave.' --yes");
}

Result<Outcome> run(const Context& context, const AssignOptions& options) {
  auto user = user_of(context, options.user);
  if (!user) return std::move(user).error();
  return change_each(context, options, "assign",
                     [&](Change<Opportunity>& change, const Occasion& when, Outcome&) {
                       return assign(context, *user, change, when);
                     });
}

}  // namespace deals

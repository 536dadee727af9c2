// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/assign.hpp>
#include <deals/command/select.hpp>
#include <set>

#include "auto_assign.hpp"
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
                      const Occasion& when, std::vector<Entry> extra = {}) {
  const Opportunity& deal = change.record;
  if (deal.owner == user) {
    return Remark{fmt::format("{}: is {}'s already", deal.id.text, shown(user)), {}, {}};
  }
  return give_to(context, user, EventKind::assigned, change, when, std::move(extra));
}

/// The last of the words is the user.
Result<Outcome> assign_to_user(const Context& context, AssignOptions options) {
  if (!options.user) {
    if (options.ids.empty()) {
      return usage_error("assign needs USER")
          .hinted("USER: who is to work on them; --auto chooses among the owners of deals.toml");
    }
    options.user = std::move(options.ids.back());
    options.ids.pop_back();
  }
  auto user = user_of(context, *options.user);
  if (!user) return std::move(user).error();
  return change_each(context, options, "assign",
                     [&](Change<Opportunity>& change, const Occasion& when, Outcome&) {
                       return assign(context, *user, change, when);
                     });
}

/// A word that is no opportunity may be meant as the user.
Result<void> check_no_user(const Context& context, const AssignOptions& options) {
  if (options.ids.empty()) return {};
  const std::string& last = options.ids.back();
  const auto& owners = context.config().auto_assign.owners;
  const bool is_owner =
      last == "me" || std::find(owners.begin(), owners.end(), last) != owners.end();
  if (!options.where && (!is_owner || context.view->opportunity(last))) return {};
  return usage_error(
             fmt::format("--auto chooses who works on them, but \"{}\" is given too", shown(last)))
      .hinted("leave out one of them");
}

Result<Outcome> assign_in_turn(const Context& context, const AssignOptions& options) {
  if (auto alone = check_no_user(context, options); !alone) return std::move(alone).error();
  Outcome looked;
  auto chosen = select(context, options.ids, options.where, looked);
  if (!chosen) return std::move(chosen).error();
  std::set<std::string> ids;
  for (const auto& each : *chosen) ids.insert(each.record.id.text);
  auto turns = AssignTurns::of(context, ids);
  if (!turns) return std::move(turns).error();
  return change_each(
      context, options, "assign", [&](Change<Opportunity>& change, const Occasion& when, Outcome&) {
        const bool is_open = state_of(change.record, context.config()) == State::open;
        const std::string& owner = turns->next(is_open);
        return assign(context, owner, change, when, {{"turn", integer_value(turns->turn()), {}}});
      });
}

}  // namespace

void describe(Args& args, AssignOptions& options) {
  describe_ids(args, options, "the opportunities to give away");
  args.positional(options.user, "USER", "who is to work on them; me is you")
      .completes(Complete::owner);
  args.flag(options.automatic, "--auto",
            "instead of USER: in turn those whom [assign] of deals.toml names");
  describe_bulk(args, options, "assign");
  args.example("deals assign initech-rollout anna");
  args.example("deals assign --where 'owner:bo is:open' chen --note 'Bo is on leave.' --yes");
  args.example("deals assign --auto --where owner:none --yes");
}

Result<Outcome> run(const Context& context, const AssignOptions& options) {
  return options.automatic ? assign_in_turn(context, options) : assign_to_user(context, options);
}

}  // namespace deals

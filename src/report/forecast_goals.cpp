// SPDX-License-Identifier: MIT
#include "forecast_goals.hpp"

#include <algorithm>
#include <deals/base/date_phrase.hpp>
#include <set>

namespace deals {
namespace {

bool lies_in(const Period& inner, const Period& outer) {
  return outer.first <= inner.first && inner.last <= outer.last;
}

struct DatedTarget {
  Period days;
  Money amount;
};

/// The days of a target that is in the currency and lies in the span.
std::optional<Period> days_in(const Target& target, const Targets& targets, const Period& span) {
  if (target.amount.currency != targets.currency) return {};
  const auto days = parse_period_name(target.period, targets.calendar);
  if (!days || !lies_in(*days, span)) return {};
  return *days;
}

std::vector<DatedTarget> targets_in(const Targets& targets, std::string_view owner,
                                    const Period& span) {
  std::vector<DatedTarget> found;
  for (const Target& each : targets.all) {
    if (each.owner != owner) continue;
    if (const auto days = days_in(each, targets, span)) found.push_back({*days, each.amount});
  }
  return found;
}

}  // namespace

bool GoalInProgress::contains(Date day) const {
  return std::any_of(days.begin(), days.end(),
                     [&](const Period& period) { return period.contains(day); });
}

std::optional<GoalInProgress> goal_of(const Targets& all, std::string_view owner,
                                      const Period& span) {
  const auto targets = targets_in(all, owner, span);
  if (targets.empty()) return std::nullopt;
  GoalInProgress sum{{{0, all.currency}, Figures(all.currency)}, {}};
  for (const DatedTarget& each : targets) {
    const bool is_part = std::any_of(targets.begin(), targets.end(), [&](const DatedTarget& other) {
      return !(other.days == each.days) && lies_in(each.days, other.days);
    });
    if (is_part) continue;
    sum.goal.target.add(each.amount);
    sum.days.push_back(each.days);
  }
  return sum;
}

std::vector<std::string> owners_with_goals(const Targets& targets, const Period& span) {
  std::set<std::string> owners;
  for (const Target& each : targets.all) {
    if (!each.owner.empty() && days_in(each, targets, span)) owners.insert(each.owner);
  }
  return {owners.begin(), owners.end()};
}

}  // namespace deals

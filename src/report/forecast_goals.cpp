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

std::vector<DatedTarget> targets_in(const Config& config, std::string_view owner,
                                    const Period& span) {
  std::vector<DatedTarget> targets;
  for (const Target& each : config.targets) {
    if (each.owner != owner) continue;
    const auto days = parse_period_name(each.period, config.calendar);
    if (days && lies_in(*days, span)) targets.push_back({*days, each.amount});
  }
  return targets;
}

}  // namespace

bool GoalInProgress::contains(Date day) const {
  return std::any_of(days.begin(), days.end(),
                     [&](const Period& period) { return period.contains(day); });
}

std::optional<GoalInProgress> goal_of(const Config& config, std::string_view owner,
                                      const Period& span) {
  const auto targets = targets_in(config, owner, span);
  if (targets.empty()) return std::nullopt;
  GoalInProgress sum{{{0, config.currency}, Figures(config.currency)}, {}};
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

std::vector<std::string> owners_with_goals(const Config& config, const Period& span) {
  std::set<std::string> owners;
  for (const Target& each : config.targets) {
    if (each.owner.empty()) continue;
    const auto days = parse_period_name(each.period, config.calendar);
    if (days && lies_in(*days, span)) owners.insert(each.owner);
  }
  return {owners.begin(), owners.end()};
}

}  // namespace deals

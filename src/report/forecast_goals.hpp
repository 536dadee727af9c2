// SPDX-License-Identifier: MIT
#pragma once

#include <deals/report/forecast.hpp>
#include <string_view>
#include <vector>

namespace deals {

/// A row's goal while it is being summed, with the days it is for.
struct GoalInProgress {
  Goal goal;
  std::vector<Period> days;

  bool contains(Date day) const;
};

/// Targets, those of one currency, and how their periods are read.
struct Targets {
  const std::vector<Target>& all;
  FiscalCalendar calendar;
  Currency currency;
};

/// The sum of the targets of `owner` ("": the whole book) for periods that lie in the span. Those
/// that lie in another of them (a month's beside its quarter's) do not count twice. Nothing without
/// any.
std::optional<GoalInProgress> goal_of(const Targets& targets, std::string_view owner,
                                      const Period& span);

/// Owners with a target in the span, each once.
std::vector<std::string> owners_with_goals(const Targets& targets, const Period& span);

}  // namespace deals

// SPDX-License-Identifier: MIT
#include <deals/report/visits.hpp>

#include <algorithm>

namespace deals {
namespace {

/// Ends the last stay; `day` is absent where nobody knows when.
void leave(std::vector<Visit>& all, std::optional<Date> day) {
  if (all.empty() || all.back().is_over) return;
  all.back().to = day;
  all.back().is_over = true;
}

}  // namespace

std::vector<Visit> visits(const Opportunity& opportunity) {
  std::vector<Visit> all;
  Tracked fields;
  for (const Event* event : in_order_of_time(opportunity.history)) {
    apply(*event, fields);
    if (!fields.stage) continue;
    const Date day = date_of(event->at);
    if (fields.pipeline.value_or("") != opportunity.pipeline) {
      leave(all, day);
      continue;
    }
    if (!all.empty() && !all.back().is_over && all.back().stage == *fields.stage) continue;
    leave(all, day);
    all.push_back({*fields.stage, day, {}, false});
  }
  const bool stands_there =
      !all.empty() && !all.back().is_over && all.back().stage == opportunity.stage;
  if (!stands_there) {
    leave(all, {});
    all.push_back({opportunity.stage, {}, {}, false});
  }
  return all;
}

std::vector<const Stage*> open_stages(const Pipeline& pipeline) {
  std::vector<const Stage*> stages;
  for (const Stage& stage : pipeline.stages) {
    if (stage.outcome == State::open) stages.push_back(&stage);
  }
  return stages;
}

OpenPath open_path(const Opportunity& opportunity, const Config& config) {
  OpenPath path;
  const Pipeline* pipeline = config.find_pipeline(opportunity.pipeline);
  if (pipeline == nullptr) return path;
  const auto stages = open_stages(*pipeline);
  for (Visit& visit : visits(opportunity)) {
    const auto at = std::find_if(stages.begin(), stages.end(),
                                 [&](const Stage* stage) { return stage->id == visit.stage; });
    if (at == stages.end()) {
      if (pipeline->find(visit.stage) == nullptr) ++path.unknown;
      continue;
    }
    const auto position = static_cast<std::size_t>(at - stages.begin());
    path.furthest = std::max(path.furthest.value_or(0), position);
    path.visits.push_back(std::move(visit));
  }
  return path;
}

std::string last_open_stage(const Opportunity& opportunity, const Config& config) {
  const OpenPath path = open_path(opportunity, config);
  return path.visits.empty() ? "" : path.visits.back().stage;
}

}  // namespace deals

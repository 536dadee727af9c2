// SPDX-License-Identifier: MIT
#include "stage_entry.hpp"

#include <fmt/format.h>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/find_stage.hpp>

namespace deals {
namespace {

/// Open stages between the two, for an opportunity that moves forward.
std::vector<std::string> skipped(const Pipeline& pipeline, std::string_view from,
                                 std::string_view to) {
  std::vector<std::string> between;
  for (std::size_t at = pipeline.position(from) + 1; at < pipeline.position(to); ++at) {
    if (pipeline.stages[at].outcome == State::open) between.push_back(pipeline.stages[at].id);
  }
  return between;
}

}  // namespace

Result<void> check_entry(const Config& config, const Opportunity& before, const Opportunity& after,
                         Outcome& outcome) {
  auto has_all = check_required(stage_of(after, config), after);
  if (!has_all || before.pipeline != after.pipeline) return has_all;
  const Pipeline* pipeline = config.find_pipeline(after.pipeline);
  if (pipeline == nullptr || config.skip_stages == SkipStages::allow) return {};
  const auto between = skipped(*pipeline, before.stage, after.stage);
  if (between.empty()) return {};
  Error skips = usage_error(fmt::format("{} skips {} on the way to {}", after.id.text,
                                        join_words(between, "and"), shown(after.stage)));
  if (config.skip_stages == SkipStages::forbid) {
    return std::move(skips)
        .hinted(fmt::format("deals move-stage {} {} is the next step", after.id.text,
                            shown(between.front())))
        .hinted("[rules] skip_stages = \"forbid\" in deals.toml is the rule");
  }
  skips.severity = Severity::warning;
  outcome.problems.push_back(std::move(skips));
  return {};
}

}  // namespace deals

// SPDX-License-Identifier: MIT
#include "deal_story.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/render/phrase.hpp>

namespace deals {
namespace {

/// A stay in a stage.
struct Stay {
  std::string stage;
  Date since;
};

std::vector<Stay> stays_of(const History& history) {
  std::vector<Stay> stays;
  for (const Event* event : in_order_of_time(history)) {
    const auto& stage = event->changes.stage;
    if (stage && (stays.empty() || stays.back().stage != *stage)) {
      stays.push_back({*stage, date_of(event->at)});
    }
  }
  return stays;
}

/// Open stages before the last one visited that were never visited.
std::vector<std::string> skipped_stages(const std::vector<Stay>& stays, const Pipeline& pipeline) {
  std::vector<std::string> skipped;
  const auto was_in = [&](const std::string& stage) {
    return std::any_of(stays.begin(), stays.end(),
                       [&](const Stay& stay) { return stay.stage == stage; });
  };
  const std::size_t first = pipeline.position(stays.front().stage);
  std::size_t last = 0;
  for (const Stay& stay : stays) {
    const Stage* stage = pipeline.find(stay.stage);
    if (stage != nullptr && stage->outcome != State::lost) {
      last = std::max(last, pipeline.position(stay.stage));
    }
  }
  for (std::size_t at = first; at < last; ++at) {
    const Stage& stage = pipeline.stages[at];
    if (stage.outcome == State::open && !was_in(stage.id)) skipped.push_back(stage.id);
  }
  return skipped;
}

std::string times(int count) {
  return count == 1 ? "once" : count == 2 ? "twice" : fmt::format("{} times", count);
}

}  // namespace

std::string days_phrase(int count) {
  return counted(static_cast<std::size_t>(count), "day", "days");
}

std::string path_phrase(const Opportunity& deal, const Config& config, const Terminal& terminal) {
  const auto stays = stays_of(deal.history);
  const Pipeline* pipeline = config.find_pipeline(deal.pipeline);
  if (stays.size() < 2 || stays.back().stage != deal.stage || pipeline == nullptr) return "";
  std::vector<std::string> steps;
  for (std::size_t at = 0; at + 1 < stays.size(); ++at) {
    steps.push_back(
        fmt::format("{} {} d", shown(stays[at].stage), stays[at + 1].since - stays[at].since));
  }
  std::string path = fmt::format("{}", fmt::join(steps, fmt::format(" {} ", arrow(terminal))));
  const auto skipped = skipped_stages(stays, *pipeline);
  if (!skipped.empty()) path += fmt::format(", {} skipped", join_words(skipped, "and"));
  return path;
}

std::string slip_phrase(const History& history) {
  std::optional<Date> close;
  int pushes = 0;
  int pulls = 0;
  int pushed = 0;
  int pulled = 0;
  for (const Event* event : in_order_of_time(history)) {
    const auto& next = event->changes.close;
    if (!next) continue;
    const int by = close ? *next - *close : 0;
    close = next;
    if (by > 0) ++pushes, pushed += by;
    if (by < 0) ++pulls, pulled -= by;
  }
  std::vector<std::string> parts;
  if (pushes > 0) {
    parts.push_back(fmt::format("pushed out {}, by {}", times(pushes), days_phrase(pushed)));
  }
  if (pulls > 0)
    parts.push_back(fmt::format("pulled in {}, by {}", times(pulls), days_phrase(pulled)));
  return fmt::format("{}", fmt::join(parts, "; "));
}

}  // namespace deals

// SPDX-License-Identifier: MIT
#include <deals/model/stage.hpp>

#include <algorithm>

namespace deals {
namespace {

Stage open_stage(std::string id, std::string name, int percent, Category category, int stale) {
  return {std::move(id), std::move(name), Percent{percent * 100}, category, State::open, stale, {}};
}

}  // namespace

const Stage* Pipeline::find(const Interned& stage) const {
  const std::size_t at = position(stage);
  return at == stages.size() ? nullptr : &stages[at];
}

std::size_t Pipeline::position(const Interned& stage) const {
  const auto found =
      std::find_if(stages.begin(), stages.end(), [&](const Stage& one) { return one.id == stage; });
  return static_cast<std::size_t>(found - stages.begin());
}

const Stage* Pipeline::first(State outcome) const {
  const auto found = std::find_if(stages.begin(), stages.end(),
                                  [&](const Stage& one) { return one.outcome == outcome; });
  return found == stages.end() ? nullptr : &*found;
}

const std::vector<std::string>& category_names() {
  static const std::vector<std::string> names = {"pipeline", "best", "commit", "closed", "omitted"};
  return names;
}

std::string_view name_of(Category category) {
  return category_names()[static_cast<std::size_t>(category)];
}

std::optional<Category> category_named(std::string_view name) {
  const auto& names = category_names();
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) return std::nullopt;
  return static_cast<Category>(found - names.begin());
}

std::string_view name_of(State state) {
  switch (state) {
    case State::won:
      return "won";
    case State::lost:
      return "lost";
    case State::open:
      break;
  }
  return "open";
}

Pipeline default_pipeline() {
  return {"",
          {open_stage("lead", "Lead", 10, Category::pipeline, 14),
           open_stage("qualification", "Qualification", 25, Category::pipeline, 21),
           open_stage("proposal", "Proposal", 50, Category::best, 30),
           open_stage("negotiation", "Negotiation", 75, Category::commit, 30),
           {"won", "Closed won", Percent{100'00}, Category::closed, State::won, {}, {}},
           {"lost", "Closed lost", Percent{0}, Category::omitted, State::lost, {}, {}}}};
}

}  // namespace deals

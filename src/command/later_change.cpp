// SPDX-License-Identifier: MIT
#include "later_change.hpp"

#include <algorithm>

namespace deals {

std::vector<std::string> touched_fields(const Event& event) {
  std::vector<std::string> fields = differing_fields(Tracked{}, event.changes);
  fields.insert(fields.end(), event.cleared.begin(), event.cleared.end());
  return fields;
}

std::optional<Moment> latest(const History& history) {
  if (history.empty()) return {};
  return std::max_element(history.begin(), history.end(),
                          [](const Event& left, const Event& right) { return left.at < right.at; })
      ->at;
}

std::optional<std::pair<std::string, Moment>> changed_later(const History& history,
                                                            const Event& event, Moment at) {
  const std::vector<std::string> ours = touched_fields(event);
  for (auto past = history.rbegin(); past != history.rend(); ++past) {
    if (past->at <= at) continue;
    for (const std::string& field : touched_fields(*past)) {
      if (std::find(ours.begin(), ours.end(), field) != ours.end()) return {{field, past->at}};
    }
  }
  return {};
}

}  // namespace deals

// SPDX-License-Identifier: MIT
#include <deals/model/event.hpp>

#include <algorithm>

namespace deals {
namespace {

/// Calls `visit(name, member)` for each tracked field in order: the one list of them.
template <class Visit>
void for_each_field(const Visit& visit) {
  visit("stage", &Tracked::stage);
  visit("amount", &Tracked::amount);
  visit("currency", &Tracked::currency);
  visit("close", &Tracked::close);
  visit("probability", &Tracked::probability);
  visit("category", &Tracked::category);
  visit("owner", &Tracked::owner);
  visit("pipeline", &Tracked::pipeline);
  visit("status", &Tracked::status);
  visit("lost_reason", &Tracked::lost_reason);
  visit("closed", &Tracked::closed);
}

}  // namespace

const std::vector<std::string>& event_kind_names() {
  static const std::vector<std::string> names = {
      "created",  "baseline",   "next",     "moved",    "changed",  "claimed",
      "assigned", "unassigned", "won",      "lost",     "reopened", "note",
      "call",     "meeting",    "email",    "attached", "task",     "promoted",
      "renamed",  "archived",   "restored", "imported", "invoiced"};
  return names;
}

std::string_view name_of(EventKind kind) {
  return event_kind_names()[static_cast<std::size_t>(kind)];
}

std::optional<EventKind> event_kind_named(std::string_view name) {
  const auto& names = event_kind_names();
  const auto found = std::find_if(names.begin(), names.end(), [&](const std::string& each) {
    return each.size() == name.size() && each[0] == name[0] && each == name;
  });
  if (found == names.end()) return std::nullopt;
  return static_cast<EventKind>(found - names.begin());
}

const std::vector<std::string>& tracked_field_names() {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> all;
    for_each_field([&](const char* name, auto) { all.emplace_back(name); });
    return all;
  }();
  return names;
}

bool Event::operator==(const Event& other) const {
  return at == other.at && by == other.by && kind == other.kind && changes == other.changes &&
         cleared == other.cleared && text == other.text && same(extra, other.extra);
}

std::vector<const Event*> in_order_of_time(const History& history) {
  std::vector<const Event*> events;
  events.reserve(history.size());
  for (const Event& event : history) events.push_back(&event);
  const auto is_earlier = [](const Event* left, const Event* right) {
    return left->at < right->at;
  };
  // They mostly are, and sorting asks for memory of its own.
  if (!std::is_sorted(events.begin(), events.end(), is_earlier)) {
    std::stable_sort(events.begin(), events.end(), is_earlier);
  }
  return events;
}

void apply(const Event& event, Tracked& fields) {
  const bool clears_any = !event.cleared.empty();
  for_each_field([&](const char* name, auto field) {
    if (event.changes.*field) {
      fields.*field = event.changes.*field;
    } else if (clears_any &&
               std::find(event.cleared.begin(), event.cleared.end(), name) != event.cleared.end()) {
      (fields.*field).reset();
    }
  });
}

Tracked fold(const History& history, std::optional<Moment> until) {
  Tracked fields;
  visit_in_order_of_time(history, [&](const Event& event) {
    if (!until || event.at <= *until) apply(event, fields);
  });
  return fields;
}

Event difference(const Tracked& before, const Tracked& after) {
  Event event;
  event.kind = EventKind::changed;
  for_each_field([&](const char* name, auto field) {
    if (before.*field == after.*field) return;
    event.changes.*field = after.*field;
    if (!(after.*field)) event.cleared.emplace_back(name);
  });
  return event;
}

std::vector<std::string> differing_fields(const Tracked& left, const Tracked& right) {
  std::vector<std::string> names;
  for_each_field([&](const char* name, auto field) {
    if (left.*field != right.*field) names.emplace_back(name);
  });
  return names;
}

}  // namespace deals

// SPDX-License-Identifier: MIT
#include "told.hpp"

#include <algorithm>

namespace deals {
namespace {

using Events = std::vector<const Event*>;

/// Whether the event carries every tracked field that was set.
bool tells_all(const Event& event) {
  const bool begins = event.kind == EventKind::created || event.kind == EventKind::baseline ||
                      event.kind == EventKind::imported;
  return begins && event.changes != Tracked{};
}

/// What a history that does not begin with all of its record leaves open: as the first event that
/// names a field has it, else as it stands.
Tracked earliest_known(const Events& events, const Tracked& now) {
  Tracked fields = now;
  for (auto event = events.rbegin(); event != events.rend(); ++event) apply(**event, fields);
  return fields;
}

/// The day from which on the record was there.
Date beginning(const Events& events) {
  const auto created = std::find_if(events.begin(), events.end(), [](const Event* event) {
    return event->kind == EventKind::created;
  });
  if (created != events.end()) return date_of((*created)->at);
  if (events.front()->kind == EventKind::baseline) return first_date - 1;
  return date_of(events.front()->at);
}

std::optional<State> outcome_of(const Event& event) {
  if (event.kind == EventKind::won) return State::won;
  if (event.kind == EventKind::lost) return State::lost;
  return std::nullopt;
}

}  // namespace

std::optional<Told> told_of(const History& history, const Tracked& now, Date day) {
  const Events events = in_order_of_time(history);
  if (events.empty()) return Told{now, {}};
  if (day < beginning(events)) return std::nullopt;
  Told told;
  const Event& first = *events.front();
  if (!tells_all(first)) told.fields = earliest_known(events, now);
  if (first.kind == EventKind::baseline) apply(first, told.fields);
  for (const Event* event : events) {
    if (date_of(event->at) > day) break;
    apply(*event, told.fields);
    if (event->changes.stage) told.outcome = outcome_of(*event);
  }
  return told;
}

}  // namespace deals

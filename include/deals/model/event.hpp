// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstdint>
#include <deals/base/date.hpp>
#include <deals/base/decimal.hpp>
#include <deals/base/interned.hpp>
#include <deals/base/seldom.hpp>
#include <deals/model/stage.hpp>
#include <deals/model/value.hpp>
#include <optional>
#include <string>
#include <vector>

/// \file
/// History: the append-only list of what happened to a record, one event a line. An event that
/// changes tracked fields carries their new values and names the ones it removed, so the state on
/// any past day is the fold of the events up to then.
namespace deals {

enum class EventKind : std::uint8_t {
  created,
  baseline,
  next,
  moved,
  changed,
  claimed,
  assigned,
  unassigned,
  won,
  lost,
  reopened,
  note,
  call,
  meeting,
  email,
  attached,
  task,
  promoted,
  renamed,
  archived,
  restored,
  imported,
  invoiced,
};

std::string_view name_of(EventKind kind);
std::optional<EventKind> event_kind_named(std::string_view name);
const std::vector<std::string>& event_kind_names();

/// The fields that history follows; absent ones are not set. An event has them in the order that
/// `tracked_field_names` has; here they lie without gaps.
struct Tracked {
  CompactOptional<Interned> stage;
  CompactOptional<Interned> owner;
  CompactOptional<Interned> pipeline;
  CompactOptional<Interned> status;
  CompactOptional<Interned> lost_reason;
  CompactOptional<Decimal> amount;
  CompactOptional<Date> close;
  CompactOptional<Date> closed;
  CompactOptional<Percent> probability;
  CompactOptional<Currency> currency;
  CompactOptional<Category> category;

  bool operator==(const Tracked&) const = default;
};

/// Names of the tracked fields in order: stage, amount, …, closed.
const std::vector<std::string>& tracked_field_names();

struct Event {
  Moment at;
  Interned by;
  EventKind kind = EventKind::note;
  Tracked changes;                           ///< new values
  Seldom<std::vector<std::string>> cleared;  ///< tracked fields that were removed
  Seldom<std::string> text;
  Seldom<std::vector<Entry>> extra;  ///< any other keys, kept

  bool operator==(const Event& other) const;
};

using History = std::vector<Event>;

/// The events in order of time, ties in file order. They point into `history`.
std::vector<const Event*> in_order_of_time(const History& history);

/// Calls `visit` with each event in order of time, ties in file order.
template <class Visit>
void visit_in_order_of_time(const History& history, const Visit& visit) {
  const auto is_earlier = [](const Event& left, const Event& right) { return left.at < right.at; };
  if (std::is_sorted(history.begin(), history.end(), is_earlier)) {
    for (const Event& event : history) visit(event);
  } else {
    for (const Event* event : in_order_of_time(history)) visit(*event);
  }
}

/// Makes an event's changes. A field that it both sets and clears is set.
void apply(const Event& event, Tracked& fields);

/// The tracked fields after the events up to and including `until` (all when absent), in order of
/// time, ties in file order.
Tracked fold(const History& history, std::optional<Moment> until = {});

/// An event of kind changed with what makes `after` of `before`: new values in `changes`, removed
/// ones in `cleared`. It has no time and no author yet.
Event difference(const Tracked& before, const Tracked& after);

/// Names of the fields that differ, in order.
std::vector<std::string> differing_fields(const Tracked& left, const Tracked& right);

}  // namespace deals

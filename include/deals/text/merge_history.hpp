// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/result.hpp>
#include <deals/model/event.hpp>
#include <deals/model/id.hpp>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// The history of one record taken into that of another which is the same thing.
namespace deals {

/// An event and the index that it has once it and those before it are in.
struct PlacedEvent {
  std::size_t index = 0;
  Event event;

  bool operator==(const PlacedEvent&) const = default;
};

/// The events of `from`, the record `id`, as they stand in the history `into`: each by its time,
/// behind those of the same time, with its own author. What was said stays what it was. An event
/// that changed tracked fields, or says how that record came, went or was named, becomes a note
/// which tells so (`acme-2: moved, stage = proposal`): what `into` folds to does not change.
std::vector<PlacedEvent> placed_events(const History& into, const History& from,
                                       const std::string& id);

/// The text with these events in its history, each an own line where the others have one; not a
/// byte besides.
Result<std::string> insert_events(std::string_view text, RecordKind kind,
                                  const std::vector<PlacedEvent>& events);

}  // namespace deals

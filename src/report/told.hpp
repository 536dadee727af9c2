// SPDX-License-Identifier: MIT
#pragma once

#include <deals/model/event.hpp>
#include <deals/model/stage.hpp>
#include <optional>

namespace deals {

/// What a history says of its record at the end of a day.
struct Told {
  Tracked fields;
  std::optional<State> outcome;  ///< when a `won` or `lost` event led to the stage
};

/// Nothing when the record was not there yet. `now` is how the record stands: what no event tells
/// of a history without a beginning is taken from there.
std::optional<Told> told_of(const History& history, const Tracked& now, Date day);

}  // namespace deals

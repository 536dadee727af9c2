// SPDX-License-Identifier: MIT
#pragma once

#include <deals/model/event.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace deals {

/// Names of the tracked fields that an event sets or clears.
std::vector<std::string> touched_fields(const Event& event);

/// The time of the last event; nothing without events.
std::optional<Moment> latest(const History& history);

/// The first field of `event` that an event of after `at` changed too, with that event's time.
std::optional<std::pair<std::string, Moment>> changed_later(const History& history,
                                                            const Event& event, Moment at);

}  // namespace deals

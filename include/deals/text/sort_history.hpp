// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace deals {

/// A record's text with its history in order of time, events of one time as they stand: whole lines
/// move, with their comments and those above them. Nothing where the history is in order, is not
/// written with one event a line, or has a comment that might belong to several events.
std::optional<std::string> with_sorted_history(std::string_view text);

}  // namespace deals

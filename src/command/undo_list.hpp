// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <string>
#include <vector>

namespace deals {

/// A moment for people, with the day when it is not today's: "10:30", "20 Nov 09:12".
std::string moment_phrase(Moment at, Date today);

/// The undo journal as a table, newest first.
Outcome undo_list(const Context& context, const std::vector<UndoEntry>& entries);

}  // namespace deals

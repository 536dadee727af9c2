// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/change.hpp>
#include <string>

namespace deals {

/// Moves a record's file to the archive or back, with the event that says so. A conflict when there
/// is a file already where it is to go.
template <class T>
Result<void> move_to_shelf(const Context& context, Shelf shelf, Found<T> found,
                           const std::string& note, Outcome& outcome);

/// Whether the outcome moves this file already.
bool moves(const Outcome& outcome, const std::string& path);

/// For the undo journal: `archived acme-pilot`, `restored 1 customer and 2 opportunities`.
std::string shelf_summary(const Outcome& outcome, std::string_view verb);

/// `, with 2 opportunities: a and b`; "" for none.
std::string along_phrase(const std::vector<std::string>& ids);

}  // namespace deals

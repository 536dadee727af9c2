// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <optional>
#include <string>
#include <vector>

namespace deals {

/// The opportunities that a bulk command is about: named by ids (or prefixes), or by `--where
/// FILTER`, never both and never neither. An opportunity named twice counts once. As in `deals
/// list`, a filter chooses open ones, but for one with a term on `is`, `stage` or `closed`. Deals
/// that it cannot decide on, and files that cannot be read, become problems of the outcome.
Result<std::vector<Found<Opportunity>>> select(const Context& context,
                                               const std::vector<std::string>& ids,
                                               const std::optional<std::string>& where,
                                               Outcome& outcome);

/// The question that a change by filter asks before it touches anything: `verb` is "move", "close",
/// …; the outcome's text is shown above it. Changes that a filter did not choose ask nothing.
void ask_before_bulk(const std::optional<std::string>& where, std::string_view verb,
                     Outcome& outcome);

}  // namespace deals

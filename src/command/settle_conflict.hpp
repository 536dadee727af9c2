// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <string>
#include <vector>

#include "torn_record.hpp"

namespace deals {

/// What somebody decided of a conflict: a side, or a value that is neither's.
struct SideChoice {
  Side side = Side::ours;
  std::optional<std::string> value;  ///< as typed
};

/// The choice that a word is: `ours`, `theirs`, or the value that one of them has, or another.
SideChoice choice_of(const Conflict& conflict, std::string_view word);

/// Adds the record with what was decided to the outcome: a choice for each conflict, in their
/// order. The events of both sides stay in its history, and one more says what was decided.
Result<void> settle(const Context& context, const TornFile& file,
                    const std::vector<Conflict>& conflicts, const std::vector<SideChoice>& choices,
                    Outcome& outcome);

/// Takes the lines of one side where the other cannot be read.
Result<void> take_side(const Context& context, const TornFile& file, Side side, Outcome& outcome);

}  // namespace deals

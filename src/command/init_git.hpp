// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <optional>
#include <string>

namespace deals {

/// `.gitattributes` with what it lacks for records to be merged and shown by deals; nothing when it
/// lacks nothing. What somebody chose otherwise for them stays, and is told.
std::optional<std::string> with_attributes(const std::string& text, Outcome& outcome);

/// Whether `.gitattributes` gives records to the merge driver.
bool names_merge_driver(std::string_view attributes);

/// Whether git does not know the merge driver in this clone; false where git is not.
bool lacks_merge_driver(const Context& context);

/// Registers with this clone what it does not know of deals, and the hook when it is wanted; adds
/// to `outcome` what is to be done, asked and told. Nothing where git is not. What was or will be
/// done, in words: a line, or "".
Result<std::string> register_with_git(const Context& context, bool wants_hook, Outcome& outcome);

}  // namespace deals

// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/clone.hpp>
#include <deals/command/outcome.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace deals {

/// The commit that a command's changes make where `[git] commit` is on: a subject as a person would
/// write it, the command as it was typed, and trailers. `command` is its name.
CommitRequest commit_request_of(const Outcome& outcome, std::string_view command,
                                std::string_view typed);

/// `Deals-Change: 1f0c…`: what was made of what. The trailer by which a commit is found again that
/// is to be turned around.
std::string change_trailer(const std::vector<FileChange>& changes);
/// The trailer that the changes had which these turn around.
std::string reversed_change_trailer(const std::vector<FileChange>& changes);

}  // namespace deals

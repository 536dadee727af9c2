// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/command.hpp>
#include <string>

namespace deals {

/// What `deals` alone prints: a few examples to begin with.
std::string short_help();
/// `deals --help`: every command by group, and the global options.
std::string full_help();
/// `deals COMMAND --help`.
std::string help_of(const Command& command);

}  // namespace deals

// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/outcome.hpp>
#include <string>

namespace deals {

/// Moves the files of `attachments/<from>/` to `attachments/<to>/` and returns how many there are.
/// A conflict when one of that name is there; the error of a file that cannot be read.
Result<std::size_t> move_attachments(const Files& files, const std::string& from,
                                     const std::string& to, Outcome& outcome);

}  // namespace deals

// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/clone.hpp>
#include <deals/base/result.hpp>
#include <string>

namespace deals {

/// What the clone that a book is in knows of deals. The book's directory need not be there yet.
/// not_found when no work tree is there; io when git cannot be started.
Result<CloneState> read_clone(const std::string& book);

/// Writes git's configuration of the clone, and the hook. A hook that is there is never replaced:
/// io.
Result<void> set_up_clone(const std::string& book, const CloneSetup& setup);

}  // namespace deals

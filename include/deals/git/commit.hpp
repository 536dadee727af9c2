// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/clone.hpp>
#include <deals/base/result.hpp>
#include <string>

namespace deals {

/// Commits files of a book as they stand in the work tree, and nothing else: what is staged besides
/// stays staged. Hooks and signing are the user's. Files that do not differ from HEAD are left out;
/// no commit is made of none. Waits a while for another git that is at work. io when git refuses:
/// the index is as it was then.
Result<Committed> commit_files(const std::string& book, const CommitRequest& request);

}  // namespace deals

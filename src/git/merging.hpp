// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/sharing.hpp>
#include <deals/git/repository.hpp>
#include <optional>
#include <string>
#include <vector>

/// \file
/// git's merges in a book's repository: one that waits for a person, and new ones.
namespace deals {

/// Nothing where git is not merging.
Result<std::optional<MergeInProgress>> merge_in_progress(const Repository& repository);

/// Commits the merge, with the files that are settled by now. What is not settled is what is left,
/// and nothing is committed then.
Result<std::vector<UnmergedFile>> conclude_merge(const Repository& repository,
                                                 const MergeInProgress& merge,
                                                 const ShareRequest& request);

/// Merges a revision into the current branch. What is in conflict is left; empty: it is merged.
Result<std::vector<UnmergedFile>> merge_revision(const Repository& repository,
                                                 const std::string& revision);

/// A conflict error where files of the book differ from the last commit.
Result<void> check_committed(const Repository& repository);

}  // namespace deals

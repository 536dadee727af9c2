// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/result.hpp>
#include <functional>
#include <optional>
#include <string>
#include <vector>

/// \file
/// A book's clone and the others, as everything above `base` sees them: what comes in, what goes
/// out, and a merge that waits for a person. git itself is in git/.
namespace deals {

/// A file of the book that a merge has not settled.
struct UnmergedFile {
  std::string path;               ///< relative to the book
  bool is_removed_there = false;  ///< one side removed it, the other changed it
};

/// A merge that is not concluded yet.
struct MergeInProgress {
  std::vector<UnmergedFile> unmerged;
  std::vector<std::string> others;  ///< paths of the repository besides the book
};

struct ShareRequest {
  std::string remote;    ///< "": the one of the branch's upstream, else origin, else the only one
  bool dry_run = false;  ///< compares with what is known of the remote, and changes nothing
  /// Whether a file that both sides changed is free of conflicts by now.
  std::function<bool(const std::string& path)> is_settled;
};

/// What became of it.
struct Shared {
  std::string with;              ///< "origin/main"
  std::string before;            ///< the commit that was checked out; "" where there was none yet
  std::string after;             ///< and that is now
  std::size_t came_in = 0;       ///< commits
  std::size_t went_out = 0;      ///< commits, that of a merge among them
  bool has_concluded = false;    ///< a merge that had waited for a person
  bool is_new_there = false;     ///< the remote did not have the branch before
  bool has_fetched_all = false;  ///< the clone was shallow, and the merge needed what was cut off
  std::vector<UnmergedFile> unmerged;  ///< what is in conflict: then nothing went out
};

/// The clone that a book is in.
class Sharing {
 public:
  virtual ~Sharing() = default;

  /// Nothing where git is not merging.
  virtual Result<std::optional<MergeInProgress>> merge() const = 0;

  /// Gets what others did, merges it, and hands on what was done here. Done at the first call;
  /// later ones tell the same. Errors: conflict where the clone is not ready for it (changes that
  /// are not committed, no branch, no remote, files besides the book in conflict), io where git
  /// fails.
  virtual Result<Shared> share(const ShareRequest& request) = 0;
};

}  // namespace deals

// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace deals {

/// What `git status --porcelain=v2 -z --no-renames` says of one file; as git-status(1) has it, under
/// "Porcelain Format Version 2".
struct StatusEntry {
  enum class Kind { changed, unmerged, untracked, ignored };
  Kind kind;
  std::string_view state;  ///< "XY", in the index and in the work tree; "" of untracked and ignored
  std::string_view path;   ///< from the top of the work tree
};

/// All of that output, which it points into.
struct Status {
  std::string_view head;  ///< with --branch: the commit that is checked out, "(initial)" without one
  std::vector<StatusEntry> entries;
};

Status parse_status(std::string_view output);

}  // namespace deals

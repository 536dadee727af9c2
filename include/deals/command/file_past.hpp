// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/revisions.hpp>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// \file
/// What git knows of single files, put together for commands.
namespace deals {

/// A version of a file, with what it was made from.
struct PastVersion {
  Commit commit;
  std::string path;                 ///< relative to the book
  std::optional<std::string> text;  ///< nothing: the commit removed the file
  /// The file in each parent of the commit; nothing where it was not there.
  std::vector<std::optional<std::string>> before;
  bool is_cut = false;    ///< what it was made from is missing in this shallow clone
  bool had_book = false;  ///< the book was there before the commit
};

/// The versions of one file, newest first.
using FilePast = std::vector<PastVersion>;

/// The past of a file on the way to HEAD, through renames; none where there is no commit yet.
Result<FilePast> past_of(const Revisions& revisions, const std::string& path);

/// The pasts of several files.
struct FilePasts {
  std::map<std::string, FilePast> of;  ///< by their paths
  bool has_book = false;               ///< the newest commit has the book in it
};

/// Adds the pasts of these files.
Result<void> add_pasts(const Revisions& revisions, const std::vector<std::string>& paths,
                       FilePasts& pasts);

}  // namespace deals

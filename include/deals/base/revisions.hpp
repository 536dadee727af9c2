// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/date.hpp>
#include <deals/base/files.hpp>
#include <deals/base/result.hpp>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// \file
/// What git knows of a book's past, as everything above `base` sees it; git itself is in git/.
namespace deals {

/// A commit, as people are told of it.
struct Commit {
  std::string id;                         ///< the whole hash
  Moment at;                              ///< when its author made it
  std::string author;                     ///< name
  std::string email;                      ///< of the author
  std::string subject;                    ///< the first line of its message
  std::vector<std::string> parents = {};  ///< whole hashes; none where a shallow clone ends

  bool operator==(const Commit&) const = default;
};

/// The part of a hash that people are shown.
inline std::string short_id(const Commit& commit) { return commit.id.substr(0, 8); }

/// A version of one file.
struct FileVersion {
  Commit commit;                    ///< that made it
  std::string path;                 ///< relative to the book; what the file was called then
  std::optional<std::string> text;  ///< nothing: the commit removed the file
};

/// The history of the repository that a book is in. Errors are not_found for a revision that there
/// is not, and io where git fails.
class Revisions {
 public:
  virtual ~Revisions() = default;

  /// The commit that a revision names, in any way that git understands.
  virtual Result<Commit> commit(const std::string& revision) const = 0;

  /// The book's files as a commit has them. The work tree is not looked at.
  virtual Result<std::unique_ptr<Files>> files_at(const Commit& commit) const = 0;

  /// The book's files as they stand in git's index: what the next commit will have.
  virtual Result<std::unique_ptr<Files>> staged_files() const = 0;
  /// Paths of the book's files in the index that differ from HEAD, sorted; removed ones too.
  virtual Result<std::vector<std::string>> staged_paths() const = 0;

  /// The versions of a file on the way to HEAD, newest first, through renames.
  virtual Result<std::vector<FileVersion>> versions_of(const std::string& path) const = 0;

  /// Whether older commits are missing in this clone.
  virtual bool is_shallow() const = 0;

  /// Branches and tags, those that changed last first; the most recent ones where there are many.
  virtual std::vector<std::string> names() const { return {}; }

  /// From now on the history is that of this commit, where it was that of HEAD.
  virtual void look_from(const Commit& /*commit*/) {}
};

}  // namespace deals

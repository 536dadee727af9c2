// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/result.hpp>
#include <deals/base/revisions.hpp>
#include <deals/git/git.hpp>
#include <memory>
#include <string>

namespace deals {

/// The git repository that a book is in: the book may be the whole work tree or a directory in it.
struct Repository {
  Git git;                ///< run in the book's directory
  std::string top;        ///< the work tree's top directory, absolute
  std::string prefix;     ///< of the book's paths in the repository: "sales/book/", or ""
  std::string directory;  ///< of this work tree's index and HEAD, absolute: ".git" or of a worktree
  bool is_shallow = false;

  /// The repository of a directory. not_found when no work tree is there; io when git cannot be
  /// started, or refuses (a repository of somebody else).
  static Result<Repository> of(const std::string& book);
};

/// The history of a book's repository. Errors as `Repository::of`. `index` is what GIT_INDEX_FILE
/// says; one that is not of this repository does not count.
Result<std::unique_ptr<Revisions>> open_revisions(const std::string& book,
                                                  const std::optional<std::string>& index = {});

}  // namespace deals

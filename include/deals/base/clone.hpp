// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

/// \file
/// What git is to know and to do for a book in one clone, as everything above `base` sees it: its
/// settings, its hook, a commit. git itself is in git/.
namespace deals {

/// A key of git's configuration with its value: `merge.deals.driver`.
using GitSetting = std::pair<std::string, std::string>;

/// What a clone knows of deals.
struct CloneState {
  std::string prefix;  ///< of the book's paths in the repository: "sales/book/", or ""
  std::vector<GitSetting> settings;  ///< of the sections merge.deals and diff.deals, as in force
  std::string hook_path;             ///< where git looks for the pre-commit hook
  std::optional<std::string> hook;   ///< the hook that is there
  bool shares_hooks = false;         ///< the directory of hooks serves other repositories, too

  /// The value of a setting, if it has one.
  std::optional<std::string> setting(const std::string& key) const {
    for (const auto& [name, value] : settings) {
      if (name == key) return value;
    }
    return {};
  }
};

/// What a clone is to be told of deals.
struct CloneSetup {
  std::vector<GitSetting> settings;
  std::string hook_path;
  std::string hook;  ///< "": none

  bool empty() const { return settings.empty() && hook.empty(); }
};

/// One commit of some files, as they stand in the work tree.
struct CommitRequest {
  std::vector<std::string> files;  ///< relative to the book; removed ones too
  std::string subject;
  std::string body;
  std::vector<std::string> trailers;  ///< "Deals-Command: move-stage"
  /// The trailer of the commit that this one turns around; the subject is made of that one's.
  std::string reverts;
};

/// What came of it.
struct Committed {
  bool was_made = false;
  std::string notice;  ///< why not, where that is no failure
  std::string said;    ///< by git and its hooks, as it was printed
};

}  // namespace deals

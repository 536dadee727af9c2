// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <deals/base/result.hpp>
#include <deals/git/git.hpp>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "conversation.hpp"

/// \file
/// The objects of a repository, all of them through one `git cat-file --batch`.
namespace deals {

/// An object of git's. Without content it is larger than what was wanted.
struct GitObject {
  std::string type;  ///< blob, tree, commit
  std::size_t size = 0;
  std::optional<std::string> content;
};

using VisitObject = std::function<void(std::size_t index, Result<GitObject> object)>;

class ObjectReader {
 public:
  explicit ObjectReader(Git git) : git_(std::move(git)) {}

  /// The object of that name: a hash, or one with `^{tree}` behind it. io when there is none.
  Result<GitObject> read(const std::string& name, std::size_t largest);
  /// Reads all of them and visits each with its index, in order. A visit must not read any other.
  Result<void> read_each(const std::vector<std::string>& names, std::size_t largest,
                         const VisitObject& visit);

 private:
  Result<void> start();
  Result<GitObject> answer(const std::string& name, std::size_t largest);

  Git git_;
  std::unique_ptr<Conversation> talk_;
  bool has_failed_ = false;
};

/// An entry of a directory in git.
struct TreeEntry {
  std::string name;
  std::string mode;  ///< as git writes it: "100644", "40000"; "" where a merge left several
  std::string id;

  bool operator==(const TreeEntry&) const = default;
};

/// Sorted by their names, bytewise.
using TreeEntries = std::vector<TreeEntry>;

inline constexpr std::string_view tree_mode = "40000";

/// The entries of a tree object. `digits` is the length of a hash in this repository. Nothing when
/// it is none.
std::optional<TreeEntries> parse_tree(std::string_view content, std::size_t digits);

/// The entry of that name, or null.
const TreeEntry* find_entry(const TreeEntries& entries, std::string_view name);

}  // namespace deals

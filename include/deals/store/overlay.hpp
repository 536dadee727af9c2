// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/result.hpp>
#include <deals/store/directory.hpp>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// \file
/// An interrupted change on media that cannot be written: it is past its point of no return, so its
/// texts are what the book says, although they cannot be put in place.
namespace deals {

class Overlay {
 public:
  /// The texts that wait in `.deals/commit`; none when nothing does.
  static Result<Overlay> of(const Directory& book);

  bool is_empty() const { return texts_.empty(); }

  /// The text that waits for a path: nothing inside when the file is to go, nothing at all when the
  /// file on the disk is right.
  const std::optional<std::string>* find(const std::string& path) const;

  /// The sorted names of a directory as they will be.
  void correct(const std::string& directory, std::vector<std::string>& names) const;

 private:
  std::map<std::string, std::optional<std::string>> texts_;
};

}  // namespace deals

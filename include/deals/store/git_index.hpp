// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>

/// \file
/// Reading while git works. It replaces the files of a work tree one by one, behind the lock of its
/// index: whoever reads meanwhile sees half of one branch and half of another.
namespace deals {

/// The index of the git work tree that a book is in, seen from outside; git itself is not run.
class GitIndex {
 public:
  /// Of the nearest directory upwards that git keeps; nothing where there is none.
  static std::optional<GitIndex> above(const std::string& directory);

  /// Runs `reading` until the index was neither locked nor replaced meanwhile. After `patience`, or
  /// with a lock that has been there as long (somebody writes a commit's message), it is run once
  /// more as things are, and the answer is false.
  bool read_between_changes(const std::function<void()>& reading,
                            std::chrono::milliseconds patience) const;

 private:
  explicit GitIndex(std::string path) : path_(std::move(path)) {}

  std::string path_;
};

}  // namespace deals

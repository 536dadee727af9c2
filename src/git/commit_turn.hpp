// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <string>

namespace deals {

/// Only one of us commits at a time: `git commit` reads the index before it locks it, so that of
/// two at once one may forget what the other one added. Held as long as it lives; the system frees
/// it.
class CommitTurn {
 public:
  explicit CommitTurn(const std::string& git_directory);
  ~CommitTurn();
  CommitTurn(const CommitTurn&) = delete;
  CommitTurn& operator=(const CommitTurn&) = delete;

  /// False when it did not come until then. Where there can be no lock there is no waiting.
  bool comes_until(std::chrono::steady_clock::time_point deadline) const;

 private:
  int lock_;
};

}  // namespace deals

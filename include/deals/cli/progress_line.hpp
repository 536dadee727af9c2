// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <deals/base/progress.hpp>
#include <functional>
#include <optional>
#include <string_view>

namespace deals {

/// Long work on a line of the terminal that stays where it is: "reading 45,000 of 100,000 files".
/// It appears after half a second and is erased before anything else is written.
class ProgressLine {
 public:
  using Clock = std::function<std::chrono::milliseconds()>;
  using Write = std::function<void(std::string_view)>;

  /// `write` goes to the terminal.
  ProgressLine(Clock clock, Write write);

  /// Called as often as one likes; writes ten times a second at most.
  void show(const Progress& progress);
  /// At once, for work that nobody counts.
  void show(std::string_view work);
  void erase();

 private:
  Clock clock_;
  Write write_;
  std::optional<std::chrono::milliseconds> next_;  ///< when to write
  bool is_shown_ = false;
};

}  // namespace deals

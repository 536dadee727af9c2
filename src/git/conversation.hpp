// SPDX-License-Identifier: MIT
#pragma once

#include <sys/types.h>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace deals {

/// A program that goes on running: it is told something, and answers. What it says on stderr is not
/// shown. It ends when nobody talks to it any longer.
class Conversation {
 public:
  /// Nothing when it cannot be started.
  static std::unique_ptr<Conversation> with(
      const std::vector<std::string>& arguments,
      const std::vector<std::pair<std::string, std::string>>& environment,
      const std::vector<std::string>& removed);
  ~Conversation();
  Conversation(const Conversation&) = delete;
  Conversation& operator=(const Conversation&) = delete;

  /// What can be said at once without ever waiting for the program to listen, when it has answered
  /// all that was said before.
  static constexpr std::size_t most_at_once = 4096;

  /// All of these are false when the program has gone.
  bool say(std::string_view text);
  /// Up to the next line break, which is not in `line`.
  bool hear_line(std::string& line);
  bool hear(std::size_t size, std::string& text);
  bool overhear(std::size_t size);  ///< what nobody wants to know

 private:
  Conversation(int socket, pid_t child);
  bool refill();

  int socket_;
  pid_t child_;
  std::vector<char> buffer_;
  std::size_t next_ = 0;
  std::size_t end_ = 0;
};

}  // namespace deals

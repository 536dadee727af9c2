// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// \file
/// How the text of a session is played: what is in it is kept, but for the output of its commands,
/// which is what they say now. The language itself is described in session.hpp.
namespace deals {

/// What came of one command.
struct Said {
  std::string output;
  std::string errors;
  int code = 0;
};

/// Plays sessions; where their commands run is for those who derive from it to say.
class SessionPlayer {
 public:
  virtual ~SessionPlayer() = default;

  /// The session's text as it should be.
  std::string play(const std::string& session);

 protected:
  /// Runs what stands behind `$ `.
  virtual Said command(const std::string& line) = 0;
  /// A line that begins with `name `, with the lines behind `| ` that follow it.
  virtual void directive(const std::string& name, const std::string& rest,
                         const std::string& block) = 0;

 private:
  std::size_t step(const std::vector<std::string>& lines, std::size_t at);

  std::string result_;
};

/// Words as a shell splits them, as far as sessions need it.
std::vector<std::string> shell_words(std::string_view line);

/// Plays every `*.t` of a folder of tests/, or only the one that DEALS_SESSION names, each with a
/// player of its own, and compares; with DEALS_UPDATE_GOLDEN it rewrites those that differ.
void replay_all(const std::string& folder, std::string (*play)(const std::string& session));

}  // namespace deals

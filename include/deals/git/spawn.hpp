// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// Running other programs, git before all: by their argument list, never through a shell.
namespace deals {

struct SpawnOptions {
  std::optional<std::string> input;  ///< what the program reads on stdin; nothing: ours
  bool captures_output = false;      ///< else it writes to our stdout
  bool captures_errors = false;      ///< else it writes to our stderr
  std::vector<std::pair<std::string, std::string>> environment;  ///< set besides ours
  std::vector<std::string> removed;                              ///< variables it does not get
  bool is_silent = false;     ///< it reads nothing, and what it says on stderr is not shown
  bool has_terminal = false;  ///< ^C and ^\ are for it alone: an editor, a pager
};

struct Finished {
  int code = 0;  ///< exit code, or 128 + the signal that ended it
  std::string output;
  std::string errors;
};

/// Runs a program from the PATH and waits for it; nothing when it cannot be started.
std::optional<Finished> spawn(const std::vector<std::string>& arguments,
                              const SpawnOptions& options = {});

/// A command from the user's configuration, as in EDITOR="code --wait": split at blanks.
std::vector<std::string> split_command(std::string_view command);

}  // namespace deals

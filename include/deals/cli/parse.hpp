// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/result.hpp>
#include <deals/command/command.hpp>
#include <memory>
#include <string>
#include <vector>

namespace deals {

/// A command line that was understood.
struct ParsedLine {
  const Command* command = nullptr;  ///< null: only global options were given
  std::unique_ptr<Invocation> invocation;
  GlobalOptions global;
  std::string words;  ///< the line as it was typed, with quotes where a shell needs them
  /// An unknown first word with what follows it: it may be a program deals-NAME.
  std::vector<std::string> unknown;
};

/// Arguments without the program's name. The command is found first, so only its own options are
/// set up. Usage errors suggest the nearest command or option.
Result<ParsedLine> parse_line(const std::vector<std::string>& arguments);

/// Whether the arguments ask for JSON, known even when they cannot be parsed.
bool wants_json(const std::vector<std::string>& arguments);

/// The name of the command that the arguments call, "" for none, also when they cannot be parsed.
std::string command_name(const std::vector<std::string>& arguments);

/// The error of a command that does not exist.
Error unknown_command(const std::string& name);

}  // namespace deals

// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/result.hpp>
#include <deals/git/spawn.hpp>
#include <optional>
#include <string>
#include <vector>

/// \file
/// The user's own git, run in a directory: by its argument list, without a shell.
namespace deals {

/// What git leaves in the environment of a hook or an alias that it runs. Where we ask about a
/// directory, git is to look at that directory and not at these.
const std::vector<std::string>& git_variables();

class Git {
 public:
  explicit Git(std::string directory) : directory_(directory.empty() ? "." : directory) {}

  /// Runs git for reading: it takes no locks and runs no hook or monitor that a repository names.
  /// What it printed, or io with what it said on stderr. `index` is another index to look at.
  Result<std::string> read(const std::vector<std::string>& arguments,
                           const std::optional<std::string>& index = {}) const;
  /// The same where git's no is an answer: its exit code and both its outputs. io only when git
  /// cannot be started.
  Result<Finished> ask(const std::vector<std::string>& arguments,
                       const std::optional<std::string>& index = {}) const;

  /// The hash of what a revision names; nothing where there is no such thing.
  std::optional<std::string> object_named(const std::string& revision) const;

  /// Runs git as the user would, with hooks, signing and the user's configuration. Its output and
  /// what it says are captured; questions (a passphrase) reach the terminal by git's own ways.
  Result<Finished> run(const std::vector<std::string>& arguments,
                       const std::optional<std::string>& input = {}) const;

  /// The argument list and surroundings of `ask`, for programs that go on running.
  std::vector<std::string> reading_arguments(const std::vector<std::string>& arguments) const;

 private:
  std::string directory_;
};

/// io: there is no git to start.
Error no_git();

/// "git said: …", the first telling lines of what it printed on stderr; an io error with `message`.
Error git_failed(std::string message, const Finished& finished);

}  // namespace deals

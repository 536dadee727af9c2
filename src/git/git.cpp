// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/git/git.hpp>

namespace deals {
namespace {

/// Settings of a repository that would make git run programs while it only reads.
const std::vector<std::string> reading_settings = {
    "-c", "core.fsmonitor=", "-c", "core.hooksPath=/dev/null", "-c", "log.showSignature=false"};

SpawnOptions surroundings_of_git() {
  SpawnOptions options;
  options.captures_output = true;
  options.captures_errors = true;
  options.removed = git_variables();
  options.environment = {{"GIT_LITERAL_PATHSPECS", "1"}};
  return options;
}

}  // namespace

const std::vector<std::string>& git_variables() {
  static const std::vector<std::string> names = {"GIT_ALTERNATE_OBJECT_DIRECTORIES",
                                                 "GIT_COMMON_DIR",
                                                 "GIT_CONFIG",
                                                 "GIT_DIR",
                                                 "GIT_GRAFT_FILE",
                                                 "GIT_IMPLICIT_WORK_TREE",
                                                 "GIT_INDEX_FILE",
                                                 "GIT_NAMESPACE",
                                                 "GIT_OBJECT_DIRECTORY",
                                                 "GIT_PREFIX",
                                                 "GIT_REPLACE_REF_BASE",
                                                 "GIT_SHALLOW_FILE",
                                                 "GIT_WORK_TREE"};
  return names;
}

std::vector<std::string> Git::reading_arguments(const std::vector<std::string>& arguments) const {
  std::vector<std::string> words = {"git", "-C", directory_, "--no-pager"};
  words.insert(words.end(), reading_settings.begin(), reading_settings.end());
  words.insert(words.end(), arguments.begin(), arguments.end());
  return words;
}

Result<Finished> Git::ask(const std::vector<std::string>& arguments,
                          const std::optional<std::string>& index) const {
  SpawnOptions options = surroundings_of_git();
  options.input = "";
  options.environment.emplace_back("GIT_OPTIONAL_LOCKS", "0");
  if (index) {
    std::erase(options.removed, "GIT_INDEX_FILE");
    options.environment.emplace_back("GIT_INDEX_FILE", *index);
  }
  auto finished = spawn(reading_arguments(arguments), options);
  if (!finished) return no_git();
  return *std::move(finished);
}

Result<std::string> Git::read(const std::vector<std::string>& arguments,
                              const std::optional<std::string>& index) const {
  auto finished = ask(arguments, index);
  if (!finished) return std::move(finished).error();
  if (finished->code == 0) return std::move(finished->output);
  return git_failed(fmt::format("git {} failed", arguments.front()), *finished);
}

std::optional<std::string> Git::object_named(const std::string& revision) const {
  const auto told = ask({"rev-parse", "--quiet", "--verify", revision});
  if (!told || told->code != 0) return {};
  return std::string(trim(told->output));
}

Result<Finished> Git::run(const std::vector<std::string>& arguments,
                          const std::optional<std::string>& input) const {
  SpawnOptions options = surroundings_of_git();
  options.input = input;
  std::vector<std::string> words = {"git", "-C", directory_};
  words.insert(words.end(), arguments.begin(), arguments.end());
  auto finished = spawn(words, options);
  if (!finished) return no_git();
  return *std::move(finished);
}

Error no_git() {
  return Error{.kind = ErrorKind::io, .message = "git cannot be started"}.hinted(
      "is it installed, and in the PATH?");
}

Error git_failed(std::string message, const Finished& finished) {
  constexpr std::size_t most_lines = 3;
  Error error{.kind = ErrorKind::io, .message = std::move(message)};
  std::vector<std::string> said;
  for (std::string_view line : split(finished.errors, '\n')) {
    if (trim(line).empty() || line.starts_with("hint:")) continue;
    if (said.size() < most_lines) said.push_back(shown(trim(line)));
  }
  if (!said.empty()) error.hints.push_back("git said: " + fmt::format("{}", fmt::join(said, "; ")));
  return error;
}

}  // namespace deals

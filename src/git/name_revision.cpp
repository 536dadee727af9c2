// SPDX-License-Identifier: MIT
#include "name_revision.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>

namespace deals {
namespace {

/// "main" of "main@{2026-10-01}" and of "main~3".
std::string name_in(const std::string& revision) {
  return revision.substr(0, revision.find_first_of("@^~:"));
}

Error no_commit_yet() {
  return Error{.kind = ErrorKind::not_found, .message = "there is no commit yet"}.hinted(
      "git commit makes the first one");
}

Error unknown(const Repository& repository, const std::string& revision, const Finished& told) {
  Error error = git_failed(fmt::format("no revision \"{}\"", shown(revision)), told);
  error.kind = ErrorKind::not_found;
  // That it needed a single revision says no more than that there is none.
  std::erase_if(error.hints, [](const std::string& hint) {
    return hint.find("Needed a single revision") != std::string::npos;
  });
  if (repository.is_shallow) {
    return std::move(error).hinted(
        "this clone is shallow: git fetch --unshallow brings the older commits");
  }
  const std::string name = name_in(revision);
  const bool is_head = name.empty() || name == "HEAD";
  if (is_head && !repository.git.object_named("HEAD")) return no_commit_yet();
  const auto names = names_of_refs(repository.git);
  if (name != revision && std::find(names.begin(), names.end(), name) != names.end()) {
    return std::move(error).hinted(
        fmt::format("git log --oneline {} shows how far it goes back", name));
  }
  if (auto hint = did_you_mean(name, names)) return std::move(error).hinted(*hint);
  return std::move(error).hinted("git log --oneline shows the commits, git tag the tags");
}

/// Git goes on with a guess and warns: of two things with one name, of a past that is not there.
std::optional<Error> guess(const std::string& revision, const Finished& told) {
  const std::string name = name_in(revision);
  const bool asks_reflog = revision.find("@{") != std::string::npos;
  const bool is_named = !name.empty() && told.errors.find("'" + name + "'") != std::string::npos;
  if (told.errors.empty() || !(asks_reflog || is_named)) return {};
  if (asks_reflog) {
    Error error =
        git_failed(fmt::format("this clone does not know what \"{}\" was", shown(revision)), told);
    error.kind = ErrorKind::not_found;
    return std::move(error).hinted("--as-of DATE shows the book as its own history has it");
  }
  Error error = git_failed(fmt::format("several things are called \"{}\"", shown(name)), told);
  error.kind = ErrorKind::ambiguous;
  return std::move(error).hinted(
      fmt::format("refs/heads/{0} is the branch, refs/tags/{0} the tag", shown(name)));
}

}  // namespace

std::vector<std::string> names_of_refs(const Git& git) {
  constexpr const char* most = "--count=200";
  const auto told =
      git.ask({"for-each-ref", most, "--sort=-creatordate", "--format=%(refname:short)",
               "refs/heads", "refs/tags", "refs/remotes"});
  std::vector<std::string> names = {"HEAD"};
  if (!told || told->code != 0) return names;
  for (const std::string_view name : split(told->output, '\n')) {
    if (!name.empty()) names.emplace_back(name);
  }
  return names;
}

Result<std::string> name_revision(const Repository& repository, const std::string& revision) {
  const bool is_name = !revision.empty() && !revision.starts_with('-') &&
                       revision.find_first_of(std::string_view("\0\n", 2)) == std::string::npos;
  if (!is_name) {
    return usage_error(fmt::format("\"{}\" is no revision", shown(revision)))
        .hinted("HEAD~3, a tag, a branch, a hash");
  }
  auto told = repository.git.ask({"rev-parse", "--verify", "--end-of-options", revision});
  if (!told) return std::move(told).error();
  const std::string object(trim(told->output));
  if (told->code != 0 || object.starts_with('^')) return unknown(repository, revision, *told);
  if (auto guessed = guess(revision, *told)) return *std::move(guessed);
  return object;
}

}  // namespace deals

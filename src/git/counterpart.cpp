// SPDX-License-Identifier: MIT
#include "counterpart.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>

namespace deals {
namespace {

Result<std::vector<std::string>> remotes_of(const Git& git) {
  auto told = git.read({"remote"});
  if (!told) return std::move(told).error();
  std::vector<std::string> names;
  for (std::string_view line : split(trim(*told), '\n')) {
    if (!line.empty()) names.emplace_back(line);
  }
  return names;
}

Error no_counterpart(std::string message, std::string hint) {
  return Error{.kind = ErrorKind::conflict, .message = std::move(message)}.hinted(std::move(hint));
}

Result<std::string> current_branch(const Git& git) {
  auto told = git.ask({"symbolic-ref", "--quiet", "--short", "HEAD"});
  if (!told) return std::move(told).error();
  if (told->code == 0) return std::string(trim(told->output));
  return no_counterpart("no branch is checked out, so there is nothing to share",
                        "git switch BRANCH checks one out; during a rebase, finish that first");
}

/// The remote that is meant where the branch has no upstream.
Result<std::string> usual_remote(const std::vector<std::string>& remotes,
                                 const std::string& branch) {
  if (remotes.empty()) {
    return no_counterpart("this clone has no remote to share with",
                          "git remote add origin URL names one");
  }
  if (std::find(remotes.begin(), remotes.end(), "origin") != remotes.end()) {
    return std::string("origin");
  }
  if (remotes.size() == 1) return remotes.front();
  return no_counterpart(fmt::format("{} has no upstream, and there are several remotes: {}",
                                    shown(branch), shown(join_words(remotes, "and"))),
                        fmt::format("deals sync {} names one", shown(remotes.front())));
}

Error no_such_remote(const std::string& name, const std::vector<std::string>& remotes) {
  Error error{.kind = ErrorKind::not_found,
              .message = fmt::format("no remote \"{}\"", shown(name))};
  if (auto hint = did_you_mean(name, remotes)) return std::move(error).hinted(*hint);
  if (remotes.empty()) return std::move(error).hinted("git remote add NAME URL names one");
  return std::move(error).hinted(remotes.size() == 1
                                     ? "the only remote is " + shown(remotes.front())
                                     : "the remotes are " + shown(join_words(remotes, "and")));
}

/// The remote, the branch there and the tracking reference, as git has them for a branch.
Result<Counterpart> upstream_of(const Git& git, const std::string& branch) {
  auto told = git.read({"for-each-ref",
                        "--format=%(upstream)%00%(upstream:remotename)%00%(upstream:remoteref)",
                        "refs/heads/" + branch});
  if (!told) return std::move(told).error();
  const auto parts = split(trim(*told), '\0');
  Counterpart found{.branch = branch};
  constexpr std::string_view heads = "refs/heads/";
  if (parts.size() != 3 || !parts[2].starts_with(heads)) return found;
  found.tracking = parts[0];
  found.remote = parts[1];
  found.remote_branch = parts[2].substr(heads.size());
  found.is_upstream = !found.tracking.empty() && !found.remote.empty();
  return found;
}

}  // namespace

Result<Counterpart> counterpart_of(const Repository& repository, const std::string& remote) {
  const Git& git = repository.git;
  auto branch = current_branch(git);
  if (!branch) return std::move(branch).error();
  auto remotes = remotes_of(git);
  if (!remotes) return std::move(remotes).error();
  auto upstream = upstream_of(git, *branch);
  if (!upstream) return upstream;
  if (upstream->is_upstream && (remote.empty() || remote == upstream->remote)) return upstream;
  Counterpart other{.branch = *branch, .remote = remote, .remote_branch = *branch};
  if (remote.empty()) {
    auto usual = usual_remote(*remotes, *branch);
    if (!usual) return std::move(usual).error();
    other.remote = *std::move(usual);
  } else if (std::find(remotes->begin(), remotes->end(), remote) == remotes->end()) {
    return no_such_remote(remote, *remotes);
  }
  other.tracking = fmt::format("refs/remotes/{}/{}", other.remote, *branch);
  return other;
}

}  // namespace deals

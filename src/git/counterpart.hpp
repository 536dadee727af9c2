// SPDX-License-Identifier: MIT
#pragma once

#include <deals/git/repository.hpp>
#include <string>
#include <vector>

namespace deals {

/// What a branch of this clone shares its commits with.
struct Counterpart {
  std::string branch;         ///< here: "main"
  std::string remote;         ///< "origin"
  std::string remote_branch;  ///< there: "main"
  std::string tracking;       ///< what is known of it here: "refs/remotes/origin/main"
  bool is_upstream = false;   ///< git knows it as the branch's upstream

  std::string name() const { return remote + "/" + remote_branch; }
};

/// The upstream of the current branch; of another remote, the branch of the same name. A conflict
/// that says what to do: no remote, several without an upstream, no branch. not_found for a remote
/// that there is not.
Result<Counterpart> counterpart_of(const Repository& repository, const std::string& remote);

}  // namespace deals

// SPDX-License-Identifier: MIT
#include "git_session.hpp"

#include <deals/git/git.hpp>

#include "catch.hpp"
#include "session_player.hpp"

TEST_CASE("deals and the real git work together as their sessions say") {
  if (!deals::Git(".").ask({"version"})) {
    WARN("skipped: git is not installed");
    return;
  }
  deals::replay_all("git", deals::replay_with_git);
}

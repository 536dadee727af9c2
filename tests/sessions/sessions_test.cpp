// SPDX-License-Identifier: MIT
#include "session.hpp"

#include "catch.hpp"
#include "session_player.hpp"

TEST_CASE("every command answers as its session says") {
  deals::replay_all("golden", deals::replay);
}

TEST_CASE("every error reads as its session says") { deals::replay_all("errors", deals::replay); }

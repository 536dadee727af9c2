// SPDX-License-Identifier: MIT
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "catch.hpp"
#include "session.hpp"

namespace {

std::string contents(const std::filesystem::path& path) {
  std::ifstream stream(path, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

/// The sessions of a folder of tests/, or only the one that DEALS_SESSION names.
void replay_all(const std::string& folder) {
  const char* only = std::getenv("DEALS_SESSION");
  std::set<std::filesystem::path> paths;
  const auto root = std::filesystem::path(DEALS_SOURCE_DIR) / "tests" / folder;
  for (const auto& each : std::filesystem::directory_iterator(root)) {
    if (only != nullptr && each.path().stem() != only) continue;
    if (each.path().extension() == ".t") paths.insert(each.path());
  }
  for (const auto& path : paths) {
    const std::string expected = contents(path);
    const std::string actual = deals::replay(expected);
    if (actual != expected && std::getenv("DEALS_UPDATE_GOLDEN") != nullptr) {
      std::ofstream(path, std::ios::binary) << actual;
      continue;
    }
    INFO(path.string());
    CHECK(actual == expected);
  }
}

}  // namespace

TEST_CASE("every command answers as its session says") { replay_all("golden"); }

TEST_CASE("every error reads as its session says") { replay_all("errors"); }

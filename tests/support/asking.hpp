// SPDX-License-Identifier: MIT
#pragma once

#include <cstdlib>
#include <deals/base/utf8.hpp>
#include <deals/cli/run.hpp>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "test_surroundings.hpp"

/// \file
/// Running single commands in a book in memory, for tests that look at more than a session shows.
namespace deals::test {

struct Answer {
  int code = 0;
  std::string output;
  std::string errors;
};

inline Answer ask(TestSurroundings& world, const std::vector<std::string>& words) {
  world.output.clear();
  world.errors.clear();
  const int code = run(words, world);
  return {code, world.output, world.errors};
}

/// Whether text holds nothing that a terminal would obey: no control characters, no bidirectional
/// overrides, no invalid UTF-8.
inline bool is_safe(std::string_view text) { return shown_lines(text) == text; }

/// The directory of data that is not part of the project; nothing, visibly, where there is none.
inline std::optional<std::string> test_data(const std::string& what) {
  const char* data = std::getenv("DEALS_TEST_DATA");
  if (data != nullptr) return std::string(data);
  WARN("DEALS_TEST_DATA is not set: " + what + " not tested");
  return {};
}

inline std::string bytes_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  REQUIRE(file);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace deals::test

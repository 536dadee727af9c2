// SPDX-License-Identifier: MIT
#include <atomic>
#include <deals/base/in_two_threads.hpp>
#include <stdexcept>
#include <vector>

#include "catch.hpp"

using namespace deals;

TEST_CASE("work is done once for each number, however much there is") {
  for (const std::size_t count : {0U, 1U, 2U, 1000U}) {
    std::vector<std::atomic<int>> done(count);
    in_two_threads(count, [&](std::size_t i) { ++done[i]; });
    std::size_t once = 0;
    for (const auto& each : done) once += each == 1 ? 1 : 0;
    CHECK(once == count);
  }
}

TEST_CASE("what goes wrong in any thread is told when all are done") {
  const auto fail_at = [](std::size_t bad) {
    return [bad](std::size_t i) {
      if (i == bad) throw std::runtime_error("number " + std::to_string(i));
    };
  };
  for (const std::size_t bad : {0U, 1U, 99U}) {
    CHECK_THROWS_WITH(in_two_threads(100, fail_at(bad)), "number " + std::to_string(bad));
  }
}

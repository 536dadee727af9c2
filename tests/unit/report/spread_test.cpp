// SPDX-License-Identifier: MIT
#include <deals/report/spread.hpp>

#include "catch.hpp"

using namespace deals;

TEST_CASE("mean, median and the ninth of ten, worked out by hand") {
  struct {
    std::vector<std::int64_t> values;
    std::int64_t mean_hundredths;
    std::int64_t median_halves;
    std::int64_t p90;
  } const cases[] = {
      {{7}, 700, 14, 7},
      {{3, 1}, 200, 4, 3},
      {{1, 2, 2}, 167, 4, 2},
      {{4, 1, 3, 2}, 250, 5, 4},
      {{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, 550, 11, 9},
      {{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}, 600, 12, 10},
      {{0, 0, 0, 0}, 0, 0, 0},
      {{-5, 5}, 0, 0, 5},
  };
  for (const auto& [values, mean, median, p90] : cases) {
    const Spread all = spread(values);
    INFO("of " << values.size() << ", the first " << values.front());
    CHECK(all.count == values.size());
    CHECK(*narrow(all.mean(100)) == mean);
    CHECK(*narrow(all.median(2)) == median);
    CHECK(all.p90 == p90);
  }
  CHECK(spread({}) == Spread{});
}

TEST_CASE("sums of large amounts do not overflow") {
  constexpr std::int64_t most = 9'000'000'000'000'000'000;
  const Spread all = spread({most, most, most});
  CHECK(*narrow(all.mean()) == most);
  CHECK(*narrow(all.median()) == most);
}

TEST_CASE("a share is rounded half to even, and there is none of nothing") {
  CHECK(Share{4238, 6711}.percent() == Percent{63'15});
  CHECK(Share{1, 3}.percent() == Percent{33'33});
  CHECK(Share{2, 3}.percent() == Percent{66'67});
  CHECK(Share{1, 80000}.percent() == Percent{0});  // 0.00125 %
  CHECK(Share{3, 20000}.percent() == Percent{2});  // 0.015 %
  CHECK(Share{1, 20000}.percent() == Percent{0});  // 0.005 %
  CHECK(Share{5, 5}.percent() == Percent{100'00});
  CHECK(Share{0, 5}.percent() == Percent{0});
  CHECK_FALSE(Share{0, 0}.percent());
}

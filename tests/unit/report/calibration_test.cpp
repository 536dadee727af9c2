// SPDX-License-Identifier: MIT
#include <deals/report/calibration.hpp>

#include "catch.hpp"
#include "past_deals.hpp"

using namespace deals;
using namespace deals::past_deals;

namespace {

StageCalibration stage_with(std::size_t won, std::size_t closed, int percent) {
  StageCalibration made;
  made.won = won;
  made.closed = closed;
  made.probability = Percent{percent * 100};
  if (closed > 0) made.interval = wilson_interval(won, closed);
  return made;
}

}  // namespace

// Worked out with 50 digits by another program.
TEST_CASE("Wilson's interval at 90 %") {
  struct {
    std::size_t won;
    std::size_t all;
    Interval interval;
  } const cases[] = {
      {0, 1, {Percent{0}, Percent{7301}}},
      {1, 1, {Percent{2699}, Percent{10000}}},
      {1, 2, {Percent{1209}, Percent{8791}}},
      {0, 10, {Percent{0}, Percent{2129}}},
      {3, 10, {Percent{1269}, Percent{5583}}},
      {10, 10, {Percent{7871}, Percent{10000}}},
      {7, 20, {Percent{2023}, Percent{5335}}},
      {50, 100, {Percent{4188}, Percent{5812}}},
      {4238, 6711, {Percent{6218}, Percent{6411}}},
      {1, 100000, {Percent{0}, Percent{0}}},
      {99999, 100000, {Percent{10000}, Percent{10000}}},
  };
  for (const auto& [won, all, interval] : cases) {
    INFO(won << " of " << all);
    CHECK(wilson_interval(won, all).low.hundredths == interval.low.hundredths);
    CHECK(wilson_interval(won, all).high.hundredths == interval.high.hundredths);
  }
}

TEST_CASE("an interval holds the share itself, and the other side mirrors it") {
  for (std::size_t all = 1; all <= 60; ++all) {
    for (std::size_t won = 0; won <= all; ++won) {
      INFO(won << " of " << all);
      const Interval interval = wilson_interval(won, all);
      REQUIRE(
          interval.contains(*Share{static_cast<Int128>(won), static_cast<Int128>(all)}.percent()));
      REQUIRE(wilson_interval(all - won, all) ==
              Interval{Percent{100'00 - interval.high.hundredths},
                       Percent{100'00 - interval.low.hundredths}});
    }
  }
}

TEST_CASE("the Brier score is 0 for the certain and right, 1 for the certain and wrong") {
  BrierScore right;
  right.add(Percent{100'00}, 5, 0);
  right.add(Percent{0}, 0, 5);
  CHECK(right.ten_thousandths() == 0);
  BrierScore wrong;
  wrong.add(Percent{100'00}, 0, 3);
  CHECK(wrong.ten_thousandths() == 10'000);
  BrierScore coin;
  coin.add(Percent{50'00}, 4, 9);
  CHECK(coin.ten_thousandths() == 2'500);
  BrierScore mixed;  // (3 × 0.75² + 1 × 0.25²) / 4
  mixed.add(Percent{25'00}, 3, 1);
  CHECK(mixed.ten_thousandths() == 4'375);
  CHECK_FALSE(BrierScore{}.ten_thousandths());
}

TEST_CASE("something is suggested only on enough deals, and only against the interval") {
  struct {
    StageCalibration stage;
    std::optional<Percent> suggestion;
  } const cases[] = {
      {stage_with(19, 19, 10), {}},  // too few
      {stage_with(12, 20, 10), Percent{60'00}},
      {stage_with(12, 20, 50), {}},            // could well be 50 %
      {stage_with(0, 30, 10), Percent{5'00}},  // never 0 while it is open
      {stage_with(30, 30, 75), Percent{95'00}},
      {stage_with(6315, 10000, 65), {}},        // 65 % already
      {stage_with(9, 40, 50), Percent{20'00}},  // 22.5 %, half to even
      {stage_with(0, 0, 50), {}},
  };
  for (const auto& [stage, suggestion] : cases) {
    INFO(stage.won << " of " << stage.closed << ", said " << to_text(stage.probability));
    CHECK(suggested(stage) == suggestion);
  }
}

TEST_CASE("a stage is held against the closed ones that were in it") {
  const Book book = book_of(
      {went("a", {{"2026-01-01", "lead"}, {"2026-01-11", "proposal"}, {"2026-02-01", "won"}}),
       went("b", {{"2026-01-01", "lead"},
                  {"2026-01-11", "proposal"},
                  {"2026-01-12", "lead"},
                  {"2026-02-01", "lost"}}),
       went("c", {{"2026-01-01", "lead"}, {"2026-02-01", "lost"}}),
       went("d", {{"2026-01-01", "lead"}}), went("e", {{"2026-01-01", "won"}})});
  const Calibration all = calibration(book, all_of(book));
  REQUIRE(all.stages.size() == 4);
  CHECK(all.stages[0].share() == Share{1, 3});
  CHECK(all.stages[1].share() == Share{0, 0});
  CHECK_FALSE(all.stages[1].interval);
  CHECK(all.stages[2].share() == Share{1, 2});
  CHECK(all.stages[2].index == 2);
  CHECK(all.closed == 4);
  CHECK(all.open == 1);
  CHECK(all.unknown == 1);
  // lead 10 %: 0.9² + 0.1² + 0.1²; proposal 50 %: 2 × 0.5²
  CHECK(all.brier.ten_thousandths() == 2'660);
}

TEST_CASE("in any book no more are won from a stage than closed, in any order of files") {
  for (unsigned seed = 1; seed <= 200; ++seed) {
    INFO("seed " << seed);
    RandomPast random(seed);
    Book book = random.book();
    const Calibration all = calibration(book, all_of(book));
    REQUIRE(all.closed + all.open == book.opportunities.size());
    for (const StageCalibration& row : all.stages) {
      REQUIRE(row.won <= row.closed);
      REQUIRE(row.closed + all.unknown <= all.closed);
    }
    random.shuffle(book.opportunities);
    REQUIRE(calibration(book, all_of(book)).stages == all.stages);
  }
}

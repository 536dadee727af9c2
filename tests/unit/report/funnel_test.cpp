// SPDX-License-Identifier: MIT
#include <deals/report/funnel.hpp>

#include <fmt/format.h>

#include "catch.hpp"
#include "past_deals.hpp"

using namespace deals;
using namespace deals::past_deals;

namespace {

/// `lead 5 = 3 on + 1 open + 1 lost | touched 4, 2 on, 1 again`
std::string text_of(const FunnelStep& step) {
  return fmt::format("{} {} = {} on + {} open + {} lost | touched {}, {} on, {} again", step.stage,
                     step.reached, step.went_on, step.open, step.lost, step.touched, step.moved_on,
                     step.reentered);
}

std::vector<std::string> lines_of(const Book& book) {
  std::vector<std::string> lines;
  for (const Funnel& funnel : funnels(book, all_of(book))) {
    for (const FunnelStep& step : funnel.steps) lines.push_back(text_of(step));
    lines.push_back(fmt::format("won {} of {}, unknown {}, strangers {}", funnel.won,
                                funnel.in_scope, funnel.unknown, funnel.strangers));
  }
  return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("skipped and re-entered stages, lost and won ones, each counted where it got to") {
  const Book book = book_of(
      {went("won", {{"2026-01-01", "lead"}, {"2026-01-11", "proposal"}, {"2026-02-01", "won"}}),
       went("lost", {{"2026-01-01", "lead"}, {"2026-01-21", "proposal"}, {"2026-02-01", "lost"}}),
       went("back", {{"2026-01-01", "qualification"},
                     {"2026-01-05", "lead"},
                     {"2026-01-08", "qualification"},
                     {"2026-01-09", "lead"}}),
       went("dead", {{"2026-04-01", "lost"}})});
  CHECK(lines_of(book) ==
        Lines{"lead 3 = 3 on + 0 open + 0 lost | touched 3, 3 on, 1 again",
              "qualification 3 = 2 on + 1 open + 0 lost | touched 1, 0 on, 1 again",
              "proposal 2 = 1 on + 0 open + 1 lost | touched 2, 1 on, 0 again",
              "negotiation 1 = 1 on + 0 open + 0 lost | touched 0, 0 on, 0 again",
              "won 1 of 4, unknown 1, strangers 0"});
}

TEST_CASE("days in a stage are of those that left it, all visits together") {
  const Book book =
      book_of({went("a", {{"2026-01-01", "lead"},
                          {"2026-01-03", "proposal"},
                          {"2026-01-10", "lead"},
                          {"2026-01-15", "won"}}),
               went("still-there", {{"2026-01-01", "lead"}}),
               went("left-and-back",
                    {{"2026-01-01", "lead"}, {"2026-01-03", "proposal"}, {"2026-01-10", "lead"}})});
  const Funnel funnel = funnels(book, all_of(book)).front();
  CHECK(funnel.steps[0].days == spread({7}));
  CHECK(funnel.steps[2].days == spread({7, 7}));
}

TEST_CASE("one opportunity, and none") {
  const Book one = book_of({went("a", {{"2026-01-01", "lead"}})});
  CHECK(lines_of(one).front() == "lead 1 = 0 on + 1 open + 0 lost | touched 1, 0 on, 0 again");
  CHECK(funnels(one, all_of(one)).front().steps[1].conversion().percent() == std::nullopt);
  CHECK(lines_of(book_of({})).empty());
}

TEST_CASE("each pipeline has a funnel of its own") {
  Book book = book_of({went("a", {{"2026-01-01", "lead"}}), went("b", {{"2026-01-01", "notice"}})});
  book.config.pipelines = {{"renewals",
                            {{"notice", "Notice", {}, {}, State::open, {}, {}},
                             {"renewed", "Renewed", {}, {}, State::won, {}, {}}}}};
  book.opportunities[1].pipeline = "renewals";
  const auto all = funnels(book, all_of(book));
  REQUIRE(all.size() == 2);
  CHECK(all[0].pipeline.empty());
  CHECK(all[1].pipeline == "renewals");
  CHECK(all[1].steps.front().open == 1);
}

TEST_CASE("in any book every opportunity stops at one step, in any order of files") {
  for (unsigned seed = 1; seed <= 200; ++seed) {
    INFO("seed " << seed);
    RandomPast random(seed);
    Book book = random.book();
    const auto before = lines_of(book);
    for (const Funnel& funnel : funnels(book, all_of(book))) {
      std::size_t stopped = funnel.won + funnel.unknown;
      std::size_t at_least = funnel.in_scope - funnel.unknown;
      for (const FunnelStep& step : funnel.steps) {
        REQUIRE(step.reached == step.went_on + step.open + step.lost);
        REQUIRE(step.reached == at_least);
        REQUIRE(step.touched <= step.reached);
        REQUIRE(step.moved_on <= step.touched);
        REQUIRE(step.reentered <= step.touched);
        REQUIRE(step.days.count <= step.touched);
        stopped += step.open + step.lost;
        at_least = step.went_on;
      }
      REQUIRE(at_least == funnel.won);
      REQUIRE(stopped == funnel.in_scope);
    }
    random.shuffle(book.opportunities);
    REQUIRE(lines_of(book) == before);
  }
}

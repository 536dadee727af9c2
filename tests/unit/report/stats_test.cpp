// SPDX-License-Identifier: MIT
#include <deals/report/stats.hpp>

#include "catch.hpp"
#include "past_deals.hpp"

using namespace deals;
using namespace deals::past_deals;

namespace {

Stats stats_of(const Book& book, const char* by = "", std::optional<Period> closed = {}) {
  StatsSettings settings{{}, closed};
  if (*by != '\0') settings.by = *parse_dimension(by, book.config);
  return stats(book, all_of(book), eur(), settings, today());
}

/// Three won, two lost, two open, one of them omitted.
Book small_book() {
  Opportunity omitted = went("g", {{"2026-03-01", "lead"}}, 100'00);
  omitted.category = Category::omitted;
  return book_of({went("a", {{"2026-01-01", "lead"}, {"2026-01-11", "won"}}, 100'00),
                  went("b", {{"2026-01-01", "lead"}, {"2026-01-31", "won"}}, 300'00),
                  went("c", {{"2026-02-01", "lead"}, {"2026-02-01", "won"}}),
                  went("d", {{"2026-01-01", "lead"}, {"2026-02-01", "lost"}}, 200'00),
                  went("e", {{"2026-01-01", "lead"}, {"2026-03-01", "lost"}}),
                  went("f", {{"2026-03-01", "lead"}}, 900'00), omitted});
}

}  // namespace

TEST_CASE("win rates, sizes, cycles and velocity, worked out by hand") {
  const Stats all = stats_of(small_book());
  const StatsFigures& total = all.total;
  CHECK(total.win_rate() == Share{3, 5});
  CHECK(total.win_rate_by_amount() == Share{400'00, 600'00});
  CHECK(total.sizes == spread({100'00, 300'00}));
  CHECK(total.cycles == spread({10, 30, 0}));
  CHECK(total.open == 1);
  // 1 × 3/5 × 200.00 ÷ (40/3)
  CHECK(total.velocity() == MoneySum{9'00, eur()});
  CHECK(all.omitted == 1);
  CHECK(all.unpriced == 2);
  CHECK(all.in_scope == 7);
}

TEST_CASE("nothing is divided by zero") {
  CHECK_FALSE(stats_of(book_of({})).total.win_rate().percent());
  CHECK_FALSE(stats_of(book_of({})).total.velocity());
  const Book one_day = book_of({went("a", {{"2026-02-01", "lead"}, {"2026-02-01", "won"}}, 100'00),
                                went("b", {{"2026-03-01", "lead"}})});
  CHECK(stats_of(one_day).total.cycles == spread({0}));
  CHECK_FALSE(stats_of(one_day).total.velocity());
  const Book only_lost = book_of({went("a", {{"2026-02-01", "lead"}, {"2026-02-05", "lost"}})});
  CHECK(stats_of(only_lost).total.win_rate().percent() == Percent{0});
  CHECK_FALSE(stats_of(only_lost).total.win_rate_by_amount().percent());
  CHECK_FALSE(stats_of(only_lost).total.velocity());
}

TEST_CASE("velocity of a book of the largest amounts is exact, or nothing") {
  std::vector<Opportunity> huge;
  for (int i = 0; i < 60; ++i) {
    huge.push_back(went("a" + std::to_string(i), {{"2026-01-01", "lead"}, {"2026-01-08", "won"}},
                        9'000'000'000'000'000'000));
  }
  huge.push_back(went("open", {{"2026-01-01", "lead"}}));
  CHECK(stats_of(book_of(std::move(huge))).total.velocity() ==
        MoneySum{1'285'714'285'714'285'714, eur()});
}

TEST_CASE("a cycle is from created to closed, or not known") {
  Opportunity deal = went("a", {{"2026-01-01", "lead"}, {"2026-03-01", "won"}});
  CHECK(cycle_of(deal) == 59);
  deal.closed = day("2025-12-31");
  CHECK_FALSE(cycle_of(deal));
  deal.closed.reset();
  CHECK_FALSE(cycle_of(deal));
  deal.closed = day("2026-03-01");
  deal.history.front().kind = EventKind::baseline;
  CHECK_FALSE(cycle_of(deal));
  deal.history.front().kind = EventKind::imported;
  CHECK(cycle_of(deal) == 59);
  Opportunity shallow = deal;
  leave_out_history(shallow);
  CHECK(cycle_of(shallow) == 59);
  deal.history.front().kind = EventKind::baseline;
  leave_out_history(deal);
  CHECK_FALSE(cycle_of(deal));
}

TEST_CASE("without events nobody knows a cycle") {
  Opportunity deal = went("a", {{"2026-01-01", "lead"}, {"2026-03-01", "won"}});
  deal.history.clear();
  CHECK_FALSE(cycle_of(deal));
}

TEST_CASE("days that are asked for are those of closing; open ones count as they are") {
  const Stats january = stats_of(small_book(), "", Period{day("2026-01-01"), day("2026-01-31")});
  CHECK(january.total.win_rate() == Share{2, 2});
  CHECK(january.total.open == 1);
  CHECK(january.outside == 3);
  Book undated = small_book();
  undated.opportunities[0].closed.reset();
  CHECK(stats_of(undated, "", Period{day("2026-01-01"), day("2026-01-31")}).undated == 1);
  CHECK(stats_of(undated).undated == 0);
  CHECK(stats_of(undated).untimed == 1);
}

TEST_CASE("by month, what closed is in the month of its closing and open ones in none") {
  const Stats months = stats_of(small_book(), "month");
  REQUIRE(months.rows.size() == 3);
  CHECK(months.rows[0].group.key == "2026-01");
  CHECK(months.rows[0].figures.won == 2);
  CHECK(months.rows[1].figures.win_rate() == Share{1, 2});
  CHECK(months.rows[2].figures.lost == 1);
  CHECK(months.rows[2].figures.open == 0);
}

TEST_CASE("in any book rows add up to the total, in any order of files") {
  for (unsigned seed = 1; seed <= 200; ++seed) {
    RandomPast random(seed);
    Book book = random.book();
    for (const std::string& name : dimension_names(book.config)) {
      INFO("seed " << seed << " by " << name);
      const Stats all = stats_of(book, name.c_str());
      REQUIRE(all.in_scope == book.opportunities.size());
      REQUIRE(all.total.won + all.total.lost + all.total.open + all.omitted == all.in_scope);
      StatsFigures sum(eur());
      for (const StatsRow& row : all.rows) {
        sum.won += row.figures.won;
        sum.lost += row.figures.lost;
        sum.open += row.figures.open;
        sum.won_amount.minor += row.figures.won_amount.minor;
        sum.lost_amount.minor += row.figures.lost_amount.minor;
        sum.sizes.count += row.figures.sizes.count;
        sum.cycles.sum += row.figures.cycles.sum;
      }
      if (!all.settings.by->is_period()) REQUIRE(sum.open == all.total.open);
      REQUIRE(sum.won == all.total.won);
      REQUIRE(sum.lost == all.total.lost);
      REQUIRE(sum.won_amount == all.total.won_amount);
      REQUIRE(sum.lost_amount == all.total.lost_amount);
      REQUIRE(sum.sizes.count == all.total.sizes.count);
      REQUIRE(sum.cycles.sum == all.total.cycles.sum);
      Book shuffled = book;
      random.shuffle(shuffled.opportunities);
      REQUIRE(stats_of(shuffled, name.c_str()).rows == all.rows);
    }
  }
}

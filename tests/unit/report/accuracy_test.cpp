// SPDX-License-Identifier: MIT
#include <deals/report/accuracy.hpp>

#include <fmt/format.h>

#include "catch.hpp"
#include "histories.hpp"

using namespace deals;
using namespace deals::forecasting;

namespace {

AccuracySettings monthly(const char* from, const char* to) {
  return {*parse_dimension("month", default_config()), {day(from), day(to)}};
}

/// `Sep 2026: weighted 50.00 commit 0.00 came 120.00`
std::vector<std::string> lines_of(const Accuracy& accuracy) {
  std::vector<std::string> lines;
  const auto add = [&](const AccuracyRow& row) {
    lines.push_back(fmt::format("{}: weighted {} commit {} came {}", row.period.label,
                                to_plain(row.weighted), to_plain(row.commit), to_plain(row.came)));
  };
  for (const AccuracyRow& row : accuracy.rows) add(row);
  add(accuracy.total);
  return lines;
}

Tracked opened(std::string stage, std::int64_t cents, const char* close) {
  Tracked fields = in_stage(std::move(stage));
  fields.amount = Decimal{cents, 2};
  fields.close = day(close);
  return fields;
}

Opportunity won(const char* id, std::int64_t cents, const char* on) {
  return deal(id, "won", cents, on);
}

Event winning(const char* on) {
  Tracked fields = in_stage("won");
  fields.closed = day(on);
  return event(on, EventKind::won, fields);
}

/// Won in September and October; said before: 100.00 in proposal (50 %), 200.00 in negotiation
/// (75 %, commit), and one that nobody knew of.
Book three_wins() {
  Opportunity early = won("early", 120'00, "2026-09-20");
  early.history = {
      event("2026-08-01", EventKind::created, opened("proposal", 100'00, "2026-09-30")),
      winning("2026-09-20")};
  early.history[1].changes.amount = Decimal{120'00, 2};
  Opportunity late = won("late", 200'00, "2026-10-05");
  late.history = {
      event("2026-08-01", EventKind::created, opened("negotiation", 200'00, "2026-09-15")),
      event("2026-09-15", EventKind::changed, closing("2026-10-15")), winning("2026-10-05")};
  Opportunity quick = won("quick", 30'00, "2026-10-25");
  quick.history = {event("2026-10-20", EventKind::created, opened("lead", 30'00, "2026-10-30")),
                   winning("2026-10-25")};
  return book_of({early, late, quick});
}

}  // namespace

TEST_CASE("what was said on a first day stands beside what came") {
  const Book book = three_wins();
  const Filter all;
  const auto result = accuracy(book, all, monthly("2026-09-01", "2026-10-31"), eur(), nullptr);
  REQUIRE(result);
  CHECK(lines_of(*result) ==
        std::vector<std::string>{"Sep 2026: weighted 200.00 commit 200.00 came 120.00",
                                 "Oct 2026: weighted 150.00 commit 200.00 came 230.00",
                                 "Total: weighted 350.00 commit 400.00 came 350.00"});
  CHECK(result->weighted.bias().minor == 0);
  CHECK(result->weighted.error() == Share{160'00, 350'00});
  CHECK(result->commit.bias().minor == 25'00);
  CHECK(result->commit.error() == Share{110'00, 350'00});
}

TEST_CASE("where nothing came there is no share of it") {
  Book book = three_wins();
  book.opportunities.erase(book.opportunities.begin(), book.opportunities.begin() + 1);
  const Filter all;
  const auto result = accuracy(book, all, monthly("2026-09-01", "2026-09-30"), eur(), nullptr);
  REQUIRE(result);
  CHECK(lines_of(*result)[0] == "Sep 2026: weighted 150.00 commit 200.00 came 0.00");
  CHECK(!result->weighted.error().percent());
  CHECK(!result->weighted.bias_share().percent());
}

TEST_CASE("deals without history are on neither side") {
  Book book = three_wins();
  for (Opportunity& each : book.opportunities) each.history.clear();
  const Filter all;
  const auto result = accuracy(book, all, monthly("2026-09-01", "2026-10-31"), eur(), nullptr);
  REQUIRE(result);
  CHECK(lines_of(*result)[2] == "Total: weighted 0.00 commit 0.00 came 0.00");
  CHECK(result->without_history == 3);
}

TEST_CASE("the periods are those that are over since history began, at most twelve") {
  Book book = three_wins();
  const Dimension month = monthly("2026-09-01", "2026-09-30").by;
  const Dimension quarter = *parse_dimension("quarter", book.config);
  CHECK(default_accuracy_span(book, month, today()) ==
        Period{day("2026-08-01"), day("2026-10-31")});
  CHECK(!default_accuracy_span(book, quarter, today()));
  book.opportunities[0].history[0].at = moment("2020-05-05");
  CHECK(default_accuracy_span(book, month, today()) ==
        Period{day("2025-11-01"), day("2026-10-31")});
  CHECK(!default_accuracy_span(book_of({}), month, today()));
}

TEST_CASE("accuracy's total is the sum of its rows, whatever the histories") {
  const Filter all;
  for (unsigned seed = 0; seed < 300; ++seed) {
    RandomHistories random(seed);
    const Book book = random.book();
    const auto result = accuracy(book, all, monthly("2026-09-01", "2026-10-31"), eur(), nullptr);
    INFO("seed " << seed);
    REQUIRE(result);
    Int128 weighted = 0;
    Int128 came = 0;
    for (const AccuracyRow& row : result->rows) {
      weighted += row.weighted.minor;
      came += row.came.minor;
    }
    CHECK(weighted == result->total.weighted.minor);
    CHECK(came == result->total.came.minor);
    CHECK(result->weighted.sum == weighted - came);
  }
}

// SPDX-License-Identifier: MIT
#include <deals/report/explain.hpp>

#include "catch.hpp"
#include "forecasting.hpp"

using namespace deals;
using namespace deals::forecasting;

namespace {

Opportunity of(const char* owner, Opportunity made) {
  made.owner = owner;
  return made;
}

Book sample_book() {
  return book_of({of("anna", deal("a-commit", "negotiation", 400'00, "2026-12-01")),
                  of("bo", deal("b-best", "proposal", 300'00, "2026-12-11")),
                  of("", deal("c-lead", "lead", 200'00, "2026-11-30")),
                  of("anna", deal("d-won", "won", 100'00, "2026-11-02")),
                  of("bo", deal("e-late", "proposal", 50'00, "2026-11-01")),
                  of("bo", deal("f-lost", "lost", 7'00, "2026-11-01"))});
}

/// `a-commit 400.00, … = 400.00`, or the error.
std::string behind(const char* cell, const char* by = "month", bool is_cumulative = false,
                   const char* then = nullptr) {
  const Book book = sample_book();
  ForecastSettings how = settings(by);
  if (then != nullptr) how.then = *parse_dimension(then, book.config);
  const auto found =
      explain(book, all_of(book), eur(), how, is_cumulative, parse_cell(cell), today());
  if (!found) return found.error().message;
  std::string text;
  for (const DealBehind& each : found->deals) {
    text += each.deal->id.text + " " + to_plain(each.part) + ", ";
  }
  return text + "= " + to_plain(found->sum);
}

}  // namespace

TEST_CASE("the deals behind a number add up to it") {
  CHECK(behind("commit:2026-12") == "a-commit 400.00, = 400.00");
  CHECK(behind("commit") == "a-commit 400.00, = 400.00");
  CHECK(behind("weighted:2026-12") == "a-commit 300.00, b-best 150.00, = 450.00");
  CHECK(behind("expected:2026-11") == "d-won 100.00, c-lead 20.00, = 120.00");
  CHECK(behind("2026-11") == "d-won 100.00, c-lead 20.00, = 120.00");
  CHECK(behind("total") == "d-won 100.00, c-lead 20.00, a-commit 300.00, b-best 150.00, = 570.00");
  CHECK(behind("deals:2026-12") == "a-commit 400.00, b-best 300.00, = 700.00");
  CHECK(behind("best:2026-11") == "= 0.00");
  CHECK(behind("overdue") == "e-late 50.00, = 50.00");
  CHECK(behind("lost") == "f-lost 7.00, = 7.00");
}

TEST_CASE("rolled up, a category has the surer ones behind it too") {
  CHECK(behind("commit", "month", true) == "d-won 100.00, a-commit 400.00, = 500.00");
  CHECK(behind("best", "month", true) == "d-won 100.00, a-commit 400.00, b-best 300.00, = 800.00");
}

TEST_CASE("a row is named by its key, by its label, or by a period") {
  CHECK(behind("weighted:2026-Q4") == "c-lead 20.00, a-commit 300.00, b-best 150.00, = 470.00");
  CHECK(behind("weighted:Anna", "owner") == "a-commit 300.00, = 300.00");
  CHECK(behind("weighted:(nobody)", "owner") == "c-lead 20.00, = 20.00");
  CHECK(behind("anna", "owner", false, "month") == "d-won 100.00, a-commit 300.00, = 400.00");
  CHECK(behind("anna/2026-12", "owner", false, "month") == "a-commit 300.00, = 300.00");
}

TEST_CASE("what is no number of the forecast is refused") {
  CHECK(behind("weighted:chen", "owner") == "the forecast has no row \"chen\"");
  CHECK(behind("comit:2026-12") == "the forecast has no row \"comit:2026-12\"");
  CHECK(behind("overdue:2026-12") ==
        "overdue deals are in no row, so there is no row \"2026-12\" of them");
}

TEST_CASE("two levels add up to one") {
  const Book book = sample_book();
  ForecastSettings how = settings("owner");
  how.then = *parse_dimension("month", book.config);
  const Forecast two = forecast_of(book, how);
  const Forecast one = forecast_of(book, settings("owner"));
  CHECK(two.subtotals == one.rows);
  CHECK(two.total == one.total);
  REQUIRE(two.rows.size() == 4);
  CHECK(two.rows[0].group.key == "anna");
  CHECK(two.rows[0].then->key == "2026-11");
  for (const ForecastRow& sum : two.subtotals) {
    Figures parts(eur());
    for (const ForecastRow& row : two.rows) {
      if (row.group == sum.group) parts.add(row.figures);
    }
    CHECK(parts == sum.figures);
  }
}

// SPDX-License-Identifier: MIT
#include <deals/report/forecast.hpp>

#include <fmt/format.h>

#include "catch.hpp"
#include "forecasting.hpp"

using namespace deals;
using namespace deals::forecasting;

namespace {

std::string text_of(const MoneySum& sum) { return sum.minor == 0 ? "-" : to_plain(sum); }

/// `2026-12: 2 | pipeline best commit closed weighted | target gap`
std::string text_of(const ForecastRow& row) {
  const Figures& all = row.figures;
  std::string line = fmt::format("{}: {} | {} {} {} {} {}", row.group.label, all.count,
                                 text_of(all.pipeline), text_of(all.best), text_of(all.commit),
                                 text_of(all.closed), text_of(all.weighted));
  if (row.goal)
    line += fmt::format(" | {} {}", text_of(row.goal->target), text_of(row.goal->gap()));
  return line;
}

std::vector<std::string> lines_of(const Forecast& forecast) {
  std::vector<std::string> lines;
  for (const ForecastRow& row : forecast.rows) lines.push_back(text_of(row));
  lines.push_back(text_of(forecast.total));
  return lines;
}

using Lines = std::vector<std::string>;

/// Where an opportunity alone in its book is counted.
std::string place_of(const Opportunity& opportunity) {
  const Book book = book_of({opportunity});
  const Forecast result = forecast_of(book);
  std::string place;
  const auto add = [&](const char* name, std::size_t count) {
    if (count > 0) place += (place.empty() ? "" : " ") + std::string(name);
  };
  add("row", result.total.figures.count);
  add("overdue", result.overdue.count);
  add("undated", result.undated.count);
  add("unpriced", result.unpriced.count);
  add("omitted", result.omitted.count);
  add("outside", result.outside.count);
  add("lost", result.lost.count);
  return place;
}

Opportunity omitted(Opportunity opportunity) {
  opportunity.category = Category::omitted;
  return opportunity;
}

}  // namespace

TEST_CASE("an opportunity counts for the first reason that fits") {
  struct {
    Opportunity opportunity;
    const char* place;
  } const cases[] = {
      {deal("a", "lead", 100, "2026-11-21"), "row"},  // today is not over
      {deal("a", "lead", 100, "2026-12-31"), "row"},
      {deal("a", "lead", 0, "2026-12-31"), "row"},  // zero is an amount
      {deal("a", "won", 100, "2026-10-01"), "row"},
      {deal("a", "lead", 100, "2026-11-20"), "overdue"},
      {deal("a", "lead", 100, "2020-01-01"), "overdue"},  // though outside too
      {deal("a", "lead", 100, ""), "undated"},
      {deal("a", "won", 100, ""), "undated"},
      {deal("a", "lead", {}, ""), "unpriced"},
      {deal("a", "lead", {}, "2020-01-01"), "unpriced"},
      {deal("a", "won", {}, "2026-10-01"), "unpriced"},
      {omitted(deal("a", "lead", {}, "2020-01-01")), "omitted"},
      {omitted(deal("a", "won", 100, "2026-10-01")), "row"},  // won is always closed
      {omitted(deal("a", "lost", {}, "")), "lost"},
      {deal("a", "lost", 100, "2026-10-01"), "lost"},
      {deal("a", "lead", 100, "2027-01-01"), "outside"},
      {deal("a", "won", 100, "2026-09-30"), "outside"},
      {deal("a", "won", 100, "2027-01-01"), "outside"},
  };
  for (const auto& [opportunity, place] : cases) {
    INFO(opportunity.stage << " " << (opportunity.close ? to_iso(*opportunity.close) : "-"));
    CHECK(place_of(opportunity) == place);
  }
}

TEST_CASE("a row is a month, also one in which nothing closes") {
  const Book book = book_of({deal("a", "won", 41'200'00, "2026-10-08"),
                             deal("b", "negotiation", 48'000'00, "2026-12-15"),
                             deal("c", "proposal", 9'500'00, "2026-12-11"),
                             deal("d", "qualification", 22'000'00, "2026-12-18")});
  CHECK(lines_of(forecast_of(book)) ==
        Lines{"Oct 2026: 1 | - - - 41200.00 -", "Nov 2026: 0 | - - - - -",
              "Dec 2026: 3 | 22000.00 9500.00 48000.00 - 46250.00",
              "Total: 4 | 22000.00 9500.00 48000.00 41200.00 46250.00"});
}

TEST_CASE("each opportunity is rounded by itself, half to even") {
  const Book book = book_of({deal("a", "negotiation", 10, "2026-12-01"),  // 7.5 cents: 8
                             deal("b", "negotiation", 10, "2026-12-02"),  // 8 again, not 15 in all
                             deal("c", "qualification", 2, "2026-12-03")});  // 0.5 cents: 0
  CHECK(forecast_of(book).total.figures.weighted == MoneySum{16, eur()});
}

TEST_CASE("fiscal quarters and years have the book's names") {
  Book book = book_of({deal("a", "lead", 100, "2027-04-01")});
  book.config.calendar.start_month = 4;
  CHECK(lines_of(forecast_of(book, settings("quarter", "2027-01-01", "2027-06-30"))) ==
        Lines{"2027-Q4: 0 | - - - - -", "2028-Q1: 1 | 1.00 - - - 0.10",
              "Total: 1 | 1.00 - - - 0.10"});
  CHECK(lines_of(forecast_of(book, settings("year", "2027-01-01", "2027-06-30"))) ==
        Lines{"2027: 0 | - - - - -", "2028: 1 | 1.00 - - - 0.10", "Total: 1 | 1.00 - - - 0.10"});
}

TEST_CASE("the default span is this fiscal quarter and the next") {
  CHECK(default_forecast_span({1}, today()) == Period{day("2026-10-01"), day("2027-03-31")});
  CHECK(default_forecast_span({12}, today()) == Period{day("2026-09-01"), day("2027-02-28")});
}

TEST_CASE("an open one that was called closed by hand counts as commit") {
  Opportunity called = deal("a", "lead", 100'00, "2026-12-01");
  called.category = Category::closed;
  CHECK(lines_of(forecast_of(book_of({called}), settings("category"))) ==
        Lines{"commit: 1 | - - 100.00 - 10.00", "Total: 1 | - - 100.00 - 10.00"});
}

TEST_CASE("a target is compared with the days that it is for") {
  Book book = book_of({deal("a", "won", 50'00, "2026-10-08"), deal("b", "won", 30'00, "2026-11-08"),
                       deal("c", "won", 70'00, "2026-12-08"),
                       deal("d", "negotiation", 40'00, "2026-11-30")});
  book.config.targets = {{"2026-10", "", euros(40'00)},
                         {"2026-11", "", euros(80'00)},
                         {"2026-11", "anna", euros(1'00)},
                         {"2026", "", euros(999'00)}};
  const Forecast months = forecast_of(book);
  CHECK(lines_of(months) == Lines{"Oct 2026: 1 | - - - 50.00 - | 40.00 -10.00",
                                  "Nov 2026: 2 | - - 40.00 30.00 30.00 | 80.00 20.00",
                                  "Dec 2026: 1 | - - - 70.00 -",
                                  "Total: 4 | - - 40.00 150.00 30.00 | 120.00 10.00"});
  CHECK_FALSE(months.rows[0].goal->coverage());  // reached
  CHECK(months.rows[1].goal->coverage() == Int128{80});

  SECTION("a part of a month is not what its target is for") {
    CHECK(lines_of(forecast_of(book, settings("month", "2026-11-02", "2026-11-30"))) ==
          Lines{"Nov 2026: 2 | - - 40.00 30.00 30.00", "Total: 2 | - - 40.00 30.00 30.00"});
  }
  SECTION("a quarter has its own target or those of its months, never both") {
    const auto quarter = [&] { return lines_of(forecast_of(book, settings("quarter"))).front(); };
    CHECK(quarter() == "2026-Q4: 4 | - - 40.00 150.00 30.00 | 120.00 10.00");
    book.config.targets.push_back({"2026-Q4", "", euros(200'00)});
    CHECK(quarter() == "2026-Q4: 4 | - - 40.00 150.00 30.00 | 200.00 20.00");
  }
  SECTION("some opportunities are not compared with the target of all") {
    ForecastSettings how = settings();
    how.with_targets = false;
    CHECK_FALSE(forecast_of(book, how).total.goal);
  }
}

TEST_CASE("whoever has a target in the span has a row") {
  Book book = book_of({deal("a", "won", 50'00, "2026-10-08"), deal("b", "won", 30'00, "2026-11-08"),
                       deal("c", "won", 7'00, "2026-11-08")});
  book.opportunities[0].owner = "bo";
  book.opportunities[1].owner = "bo";
  book.config.targets = {{"2026-11", "bo", euros(40'00)},
                         {"2026-12", "Anna", euros(9'00)},
                         {"2025", "carl", euros(9'00)},
                         {"2026-11", "", euros(1'00)}};
  CHECK(lines_of(forecast_of(book, settings("owner"))) ==
        Lines{"Anna: 0 | - - - - - | 9.00 9.00", "bo: 2 | - - - 80.00 - | 40.00 10.00",
              "(nobody): 1 | - - - 7.00 -", "Total: 3 | - - - 87.00 - | 49.00 19.00"});
}

TEST_CASE("by tag an opportunity is in each of its rows and once in the total") {
  Book book = book_of({deal("a", "won", 5'00, "2026-10-08"), deal("b", "won", 3'00, "2026-11-08")});
  book.opportunities[0].tags = {"x", "Y", "x"};
  CHECK(lines_of(forecast_of(book, settings("tag"))) ==
        Lines{"x: 1 | - - - 5.00 -", "Y: 1 | - - - 5.00 -", "(no tag): 1 | - - - 3.00 -",
              "Total: 2 | - - - 8.00 -"});
}

TEST_CASE("currencies are apart, the book's own first") {
  Book book =
      book_of({deal("a", "lead", 1, ""), deal("b", "lead", 1, ""), deal("c", "lead", 1, "")});
  book.opportunities[0].currency = *Currency::find("NOK");
  book.opportunities[2].currency = *Currency::find("CHF");
  std::string codes;
  for (const CurrencyShare& share : by_currency(all_of(book), book.config)) {
    codes += fmt::format("{}:{} ", share.currency.code(), share.opportunities.front()->id.text);
  }
  CHECK(codes == "EUR:b CHF:c NOK:a ");
  CHECK(by_currency({}, book.config).empty());
}

TEST_CASE("sums go beyond 64 bits") {
  constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
  const Book book =
      book_of({deal("a", "won", most, "2026-12-01"), deal("b", "won", most, "2026-12-01")});
  CHECK(forecast_of(book).total.figures.closed.minor == Int128{most} * 2);
}

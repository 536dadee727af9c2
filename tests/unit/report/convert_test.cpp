// SPDX-License-Identifier: MIT
#include <deals/report/convert.hpp>

#include "catch.hpp"
#include "forecasting.hpp"

using namespace deals;
using namespace deals::forecasting;

namespace {

Currency nok() { return *Currency::find("NOK"); }

Opportunity in_nok(Opportunity made) {
  made.currency = nok();
  if (made.amount) made.amount->currency = nok();
  return made;
}

Rates sample() {
  Rates rates;
  rates.set("NOK", {day("2026-10-01"), Decimal{10, 0}});
  rates.set("NOK", {day("2026-11-01"), Decimal{125, 1}});
  return rates;
}

Book sample_book() {
  return book_of({deal("home", "lead", 500'00, "2026-12-01"),
                  in_nok(deal("open", "proposal", 1000'00, "2026-12-01")),
                  in_nok(deal("unpriced", "lead", {}, "2026-12-01")),
                  in_nok(deal("won", "won", 1000'00, "2026-10-15"))});
}

}  // namespace

TEST_CASE("closed deals take the rate of their day, open ones the report's") {
  const Converted result = convert(sample_book(), sample(), eur(), today());
  CHECK(result.problems.empty());
  CHECK(result.book.find(OpportunityId{"home"})->amount == euros(500'00));
  CHECK(result.book.find(OpportunityId{"open"})->amount == euros(80'00));
  CHECK(result.book.find(OpportunityId{"won"})->amount == euros(100'00));
  CHECK(by_currency(all_of(result.book), result.book.config).size() == 1);
  CHECK(result.weighted == WeightedAmounts{{OpportunityId{"open"}, euros(40'00)}});
  REQUIRE(result.rates.size() == 2);
  CHECK(result.rates[0].date == day("2026-10-01"));
  CHECK(result.rates[0].deals == 1);
  CHECK(to_text(result.rates[1].rate) == "12.5");
}

TEST_CASE("into another currency the whole book goes, also what names none") {
  const Converted result = convert(sample_book(), sample(), nok(), today());
  CHECK(result.book.config.currency == nok());
  CHECK(result.book.find(OpportunityId{"home"})->amount == Money{6250'00, nok()});
  CHECK(result.book.find(OpportunityId{"won"})->amount == Money{1000'00, nok()});
}

TEST_CASE("one deal without a rate leaves all as they were, and is named") {
  Book book = sample_book();
  book.opportunities.back().closed = day("2026-09-30");
  const Converted result = convert(book, sample(), eur(), today());
  CHECK(result.book.opportunities == book.opportunities);
  CHECK(result.rates.empty());
  CHECK(result.weighted.empty());
  REQUIRE(result.problems.size() == 1);
  CHECK(result.problems[0].message == "no rate for NOK on 2026-09-30; not converted to EUR: won");
  CHECK(result.problems[0].severity == Severity::error);
}

TEST_CASE("deals outside the scope need no rate and keep their currency") {
  Book book = sample_book();
  book.opportunities.back().closed = day("2026-09-30");
  const Opportunities scope = {&book.opportunities[1]};
  const Converted result = convert(book, scope, sample(), eur(), today());
  CHECK(result.problems.empty());
  CHECK(result.book.find(OpportunityId{"open"})->amount == euros(80'00));
  CHECK(result.book.find(OpportunityId{"won"})->amount == Money{1000'00, nok()});
}

TEST_CASE("targets take the rate of the report's day, or are a problem") {
  const std::vector<Target> targets = {{"2026-Q4", "", {1250'00, nok()}},
                                       {"2026", "", euros(700'00)},
                                       {"2026-Q3", "bo", {5, *Currency::find("SEK")}}};
  const ConvertedTargets result = convert_targets(targets, sample(), eur(), today());
  REQUIRE(result.targets.size() == 2);
  CHECK(result.targets[0].amount == euros(100'00));
  CHECK(result.targets[1].amount == euros(700'00));
  REQUIRE(result.problems.size() == 1);
  CHECK(result.problems[0].message ==
        "no rate for SEK on 2026-11-21; the target of bo for 2026-Q3 is not converted to EUR");
}

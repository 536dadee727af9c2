// SPDX-License-Identifier: MIT
#include <deals/report/as_of.hpp>

#include <fmt/format.h>

#include "catch.hpp"
#include "histories.hpp"

using namespace deals;
using namespace deals::forecasting;

namespace {

/// `proposal 400.00 EUR 2026-12-15 anna`
std::string text_of(const std::optional<Opportunity>& deal) {
  if (!deal) return "not there";
  std::string text = deal->stage;
  if (deal->amount)
    text += fmt::format(" {} {}", to_plain(*deal->amount), deal->amount->currency.code());
  if (deal->close) text += " " + to_iso(*deal->close);
  if (!deal->owner.empty()) text += " " + deal->owner;
  return text;
}

std::string then(const Opportunity& deal, const char* iso) {
  return text_of(as_of(deal, default_config(), day(iso)));
}

/// In negotiation for 480.00 now; created in lead with 400.00.
Opportunity grown() {
  Opportunity made = deal("acme", "negotiation", 480'00, "2026-12-15");
  made.owner = "bo";
  Tracked first = in_stage("lead");
  first.amount = Decimal{400, 0};
  first.close = day("2026-12-31");
  first.owner = "anna";
  made.history = {event("2026-09-01T23:59:59Z", EventKind::created, first),
                  event("2026-09-14", EventKind::moved, in_stage("proposal")),
                  event("2026-10-09", EventKind::changed, worth(480'00)),
                  event("2026-10-09T13:00:00Z", EventKind::changed, closing("2026-12-15")),
                  event("2026-10-20", EventKind::moved, in_stage("negotiation")),
                  event("2026-11-01", EventKind::assigned, owned_by("bo"))};
  return made;
}

}  // namespace

TEST_CASE("a deal is as its history tells it at the end of a day") {
  const Opportunity deal = grown();
  CHECK(then(deal, "2026-08-31") == "not there");
  CHECK(then(deal, "2026-09-01") == "lead 400.00 EUR 2026-12-31 anna");
  CHECK(then(deal, "2026-09-14") == "proposal 400.00 EUR 2026-12-31 anna");
  CHECK(then(deal, "2026-10-09") == "proposal 480.00 EUR 2026-12-15 anna");
  CHECK(then(deal, "2026-10-31") == "negotiation 480.00 EUR 2026-12-15 anna");
  CHECK(then(deal, "2026-11-01") == "negotiation 480.00 EUR 2026-12-15 bo");
  CHECK(as_of(deal, default_config(), day("2026-09-14"))->history.size() == 2);
}

TEST_CASE("what has no beginning is taken as it is first known") {
  Opportunity bare = deal("acme", "lead", 10'00, "2026-12-01");
  CHECK(then(bare, "2020-01-01") == "lead 10.00 EUR 2026-12-01");
  Opportunity later = deal("acme", "proposal", 90'00, "2026-12-01");
  later.history = {event("2026-10-01", EventKind::baseline, tracked_of(bare)),
                   event("2026-10-05", EventKind::changed, worth(90'00)),
                   event("2026-10-06", EventKind::moved, in_stage("proposal"))};
  CHECK(then(later, "2020-01-01") == "lead 10.00 EUR 2026-12-01");
  CHECK(then(later, "2026-10-05") == "lead 90.00 EUR 2026-12-01");
  later.history.erase(later.history.begin());  // by hand: no created, no baseline
  CHECK(then(later, "2026-10-04") == "not there");
  CHECK(then(later, "2026-10-05") == "proposal 90.00 EUR 2026-12-01");
  Opportunity imported = bare;
  imported.history = {event("2026-10-01", EventKind::imported, tracked_of(bare))};
  CHECK(then(imported, "2026-09-30") == "not there");
  CHECK(then(imported, "2026-10-01") == "lead 10.00 EUR 2026-12-01");
}

TEST_CASE("a history that contradicts itself is followed as far as it goes") {
  Opportunity odd = grown();
  odd.history.push_back(event("2026-08-15", EventKind::moved, in_stage("proposal")));
  CHECK(then(odd, "2026-08-20") == "not there");  // before it was created
  CHECK(then(odd, "2026-09-01") == "lead 400.00 EUR 2026-12-31 anna");
  odd = grown();
  odd.history.push_back(event("2026-11-02", EventKind::won, in_stage("won")));
  odd.history.push_back(event("2026-11-03", EventKind::moved, in_stage("lead")));
  const Config config = default_config();
  CHECK(state_of(*as_of(odd, config, day("2026-11-02")), config) == State::won);
  CHECK(state_of(*as_of(odd, config, day("2026-11-03")), config) == State::open);
}

TEST_CASE("stages of an old configuration are open, unless they were an outcome") {
  const Config config = default_config();
  Opportunity old = grown();
  old.history.push_back(event("2026-10-25", EventKind::moved, in_stage("handshake")));
  old.history.push_back(event("2026-10-26", EventKind::won, in_stage("signed")));
  CHECK(then(old, "2026-10-25") == "handshake 480.00 EUR 2026-12-15 anna");
  CHECK(then(old, "2026-10-26") == "won 480.00 EUR 2026-12-15 anna");
  Book book = book_of({old});
  const auto problems = as_of(book, day("2026-10-25")).problems;
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].message ==
        "was in stage \"handshake\" on 2026-10-25, which deals.toml does not have: it counts as "
        "open, with 0 %");
  CHECK(problems[0].severity == Severity::warning);
}

TEST_CASE("an amount that is none is absent, and a problem") {
  Opportunity odd = grown();
  Tracked bad;
  bad.amount = Decimal{-5, 0};
  odd.history.push_back(event("2026-10-25", EventKind::changed, bad));
  CHECK(then(odd, "2026-10-25") == "negotiation 2026-12-15 anna");
  const auto problems = as_of(book_of({odd}), day("2026-10-25")).problems;
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].message == "its history has the amount -5, which is none in EUR");
}

TEST_CASE("currency and pipeline hold for all time where no event names them") {
  Opportunity crowns = grown();
  crowns.currency = Currency::find("NOK");
  CHECK(then(crowns, "2026-09-01") == "lead 400.00 NOK 2026-12-31 anna");
  crowns.history[2].changes.currency = Currency::find("NOK");
  CHECK(then(crowns, "2026-09-01") == "lead 400.00 EUR 2026-12-31 anna");
}

TEST_CASE("next steps and tasks are those of the day") {
  Opportunity planned = grown();
  planned.next_step = NextStep{day("2026-11-28"), "Sign"};
  planned.tasks = {{1, "Call", {}, "", day("2026-11-10")}};
  Event call = event("2026-10-01", EventKind::next);
  call.text = "Call";
  call.extra = {{"on", token_value(Value::Kind::date, "2026-10-12"), {}}};
  Event sign = event("2026-11-15", EventKind::next);
  const auto step = [&](const char* iso) {
    return as_of(planned, default_config(), day(iso))->next_step;
  };
  CHECK(step("2026-09-30") == planned.next_step);  // history says nothing of it
  planned.history.push_back(call);
  planned.history.push_back(sign);
  CHECK(!step("2026-09-30"));
  CHECK(step("2026-10-05") == NextStep{day("2026-10-12"), "Call"});
  CHECK(step("2026-11-20") == planned.next_step);
  CHECK(!as_of(planned, default_config(), day("2026-11-09"))->tasks[0].done);
  Event added = event("2026-11-01", EventKind::task);
  added.extra = {{"task", integer_value(1), {}}};
  planned.history.push_back(added);
  CHECK(as_of(planned, default_config(), day("2026-10-31"))->tasks.empty());
  CHECK(as_of(planned, default_config(), day("2026-11-01"))->tasks.size() == 1);
}

TEST_CASE("a book has what was there, and the customers of it") {
  Book book = book_of({grown()});
  Customer acme;
  acme.id.text = "acme";
  acme.history = {event("2026-09-20", EventKind::created)};
  acme.history[0].changes.status = "lead";
  acme.history.push_back(event("2026-10-20", EventKind::promoted));
  acme.history[1].changes.status = "customer";
  Customer other = acme;
  other.id.text = "other";
  book.customers = {acme, other};
  CHECK(as_of(book, day("2026-08-01")).opportunities.empty());
  CHECK(as_of(book, day("2026-08-01")).customers.empty());
  CHECK(as_of(book, day("2026-09-10")).customers.size() == 1);
  const Book late = as_of(book, day("2026-10-01"));
  REQUIRE(late.customers.size() == 2);
  CHECK(late.customers[0].status == CustomerStatus::lead);
  CHECK(first_day_of_history(book) == day("2026-09-01"));
  CHECK(without_history(book) == 0);
}

TEST_CASE(
    "a book looks back the same when it lets go of today, and knows its days without histories") {
  Opportunity newer = deal("newer", "lead", 10'00, "2026-12-01");
  newer.history = {event("2026-11-05", EventKind::created, in_stage("lead"))};
  Book book = book_of({grown(), deal("untold", "lead", 10'00, "2026-12-01"), newer});
  Customer acme{.id = {"acme"}, .name = "Acme"};
  acme.history = {event("2026-09-01", EventKind::created, {})};
  book.customers = {acme};
  const Book kept = as_of(book, day("2026-10-01"));
  const Book brief = as_of(book, day("2026-10-01"), Histories::left_out);
  const Book moved = as_of(std::move(book), day("2026-10-01"));
  CHECK(moved.opportunities == kept.opportunities);
  CHECK(moved.customers == kept.customers);
  CHECK(moved.problems == kept.problems);
  CHECK(brief.problems == kept.problems);
  REQUIRE(brief.opportunities.size() == 2);
  for (std::size_t i = 0; i < brief.opportunities.size(); ++i) {
    const Opportunity& each = brief.opportunities[i];
    CHECK(each.history.empty());
    CHECK(created_on(each) == created_on(kept.opportunities[i]));
    CHECK(stage_since(each) == stage_since(kept.opportunities[i]));
  }
  CHECK(stage_since(brief.opportunities[0]) == day("2026-09-14"));
  CHECK(brief.customers.front().history.empty());
  CHECK(created_on(brief.customers.front()) == day("2026-09-01"));
}

TEST_CASE("at the end of its last event a deal is what its history says") {
  for (unsigned seed = 0; seed < 500; ++seed) {
    RandomHistories random(seed);
    const Book book = random.book();
    INFO("seed " << seed);
    for (const Opportunity& each : book.opportunities) {
      const auto last = as_of(each, book.config, today() + 100);
      REQUIRE(last);
      const Tracked told = fold(each.history);
      const bool is_told = !each.history.empty() && tracked_of(each) == told;
      if (is_told && !stage_of(each, book.config).id.empty()) CHECK(*last == each);
    }
  }
}

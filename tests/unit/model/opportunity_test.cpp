// SPDX-License-Identifier: MIT
#include <deals/model/opportunity.hpp>

#include "catch.hpp"

using namespace deals;

namespace {

Date day(const char* iso) { return *parse_iso_date(iso); }

Opportunity in_stage(const char* stage) {
  Opportunity opportunity;
  opportunity.stage = stage;
  opportunity.amount = Money{4'800'000, *Currency::find("EUR")};
  return opportunity;
}

Event event_on(const char* iso, EventKind kind, const char* stage = nullptr,
               const char* pipeline = nullptr) {
  Event event;
  event.at = noon_of(day(iso));
  event.kind = kind;
  if (stage != nullptr) event.changes.stage = stage;
  if (pipeline != nullptr) event.changes.pipeline = pipeline;
  return event;
}

std::string since(const History& history, const char* stage, const char* pipeline = "") {
  Opportunity opportunity = in_stage(stage);
  opportunity.pipeline = pipeline;
  opportunity.history = history;
  const auto date = stage_since(opportunity);
  return date ? to_iso(*date) : "unknown";
}

constexpr auto created = EventKind::created;
constexpr auto moved = EventKind::moved;
constexpr auto note = EventKind::note;

const Config config = default_config();

}  // namespace

TEST_CASE("probability and category are the stage's unless set, and the outcome's once closed") {
  Opportunity deal = in_stage("proposal");
  CHECK(probability_of(deal, config) == Percent{50'00});
  CHECK(category_of(deal, config) == Category::best);
  deal.probability = Percent{0};
  deal.category = Category::commit;
  CHECK(probability_of(deal, config) == Percent{0});
  CHECK(category_of(deal, config) == Category::commit);
  deal.stage = "won";
  CHECK(state_of(deal, config) == State::won);
  CHECK(probability_of(deal, config) == Percent{100'00});
  CHECK(category_of(deal, config) == Category::closed);
  deal.stage = "lost";
  CHECK(state_of(deal, config) == State::lost);
  CHECK(probability_of(deal, config) == Percent{0});
  CHECK(category_of(deal, config) == Category::omitted);
}

TEST_CASE("only open, priced opportunities that are not omitted are weighted") {
  Opportunity deal = in_stage("negotiation");
  CHECK(to_plain(*weighted_of(deal, config)) == "36000.00");
  deal.probability = Percent{0};
  CHECK(to_plain(*weighted_of(deal, config)) == "0.00");
  deal.category = Category::omitted;
  CHECK_FALSE(weighted_of(deal, config));
  CHECK_FALSE(weighted_of(in_stage("won"), config));
  CHECK_FALSE(weighted_of(in_stage("lost"), config));
  deal = in_stage("negotiation");
  deal.amount.reset();
  CHECK_FALSE(weighted_of(deal, config));
}

TEST_CASE("the currency is the book's unless the opportunity has its own") {
  Opportunity deal = in_stage("lead");
  CHECK(currency_of(deal, config).code() == "EUR");
  deal.currency = Currency::find("NOK");
  CHECK(currency_of(deal, config).code() == "NOK");
}

TEST_CASE("stages are those of the opportunity's pipeline") {
  Config two = config;
  two.pipelines = {{"renewals", {{"lead", "Notice", Percent{9000}, Category::commit, {}, {}, {}}}}};
  Opportunity deal = in_stage("lead");
  CHECK(stage_of(deal, two).name == "Lead");
  deal.pipeline = "renewals";
  CHECK(stage_of(deal, two).name == "Notice");
  deal.pipeline = "gone";
  CHECK(stage_of(deal, two) == Stage{});
  CHECK(stage_of(in_stage("nowhere"), config) == Stage{});
}

TEST_CASE("the tracked fields are those that the file has") {
  Opportunity deal = in_stage("proposal");
  Tracked expected;
  expected.stage = "proposal";
  expected.amount = Decimal{48000, 0};
  CHECK(tracked_of(deal) == expected);
  deal.currency = Currency::find("USD");
  deal.close = day("2026-12-15");
  deal.probability = Percent{0};
  deal.category = Category::best;
  deal.owner = "anna";
  deal.pipeline = "renewals";
  deal.lost_reason = "price";
  deal.closed = day("2026-12-16");
  const Tracked all = tracked_of(deal);
  auto names = tracked_field_names();
  std::erase(names, "status");
  std::erase(names, "stage");
  std::erase(names, "amount");
  CHECK(differing_fields(expected, all) == names);
}

TEST_CASE("an opportunity was created when the event says so, else with its first event") {
  CHECK_FALSE(created_on(History{}));
  CHECK(created_on(History{event_on("2026-09-14", moved), event_on("2026-09-01", created)}) ==
        day("2026-09-01"));
  CHECK(created_on(History{event_on("2026-08-01", note), event_on("2026-09-01", created)}) ==
        day("2026-09-01"));
  CHECK(created_on(History{event_on("2026-09-02", created), event_on("2026-09-01", created)}) ==
        day("2026-09-01"));
  CHECK(created_on(History{event_on("2026-09-14", note),
                           event_on("2026-09-02", EventKind::baseline)}) == day("2026-09-02"));
}

TEST_CASE("an opportunity is in its stage since the event that brought it there") {
  const History plain = {event_on("2026-09-01", created, "lead"),
                         event_on("2026-09-14", moved, "proposal"), event_on("2026-10-01", note)};
  CHECK(since(plain, "proposal") == "2026-09-14");
  CHECK(since({}, "lead") == "unknown");
  CHECK(since({event_on("2026-09-01", note)}, "lead") == "unknown");
}

TEST_CASE("events of a stage count in order of time and repeated ones do not") {
  CHECK(since({event_on("2026-09-14", moved, "proposal"), event_on("2026-09-01", created, "lead")},
              "proposal") == "2026-09-14");
  CHECK(since({event_on("2026-09-14", moved, "proposal"),
               event_on("2026-09-14", moved, "negotiation")},
              "negotiation") == "2026-09-14");
  CHECK(
      since({event_on("2026-09-14", moved, "proposal"), event_on("2026-09-20", moved, "proposal")},
            "proposal") == "2026-09-14");
}

TEST_CASE("coming back to a stage starts anew") {
  CHECK(since({event_on("2026-09-01", created, "lead"), event_on("2026-09-05", moved, "lost"),
               event_on("2026-10-01", EventKind::reopened, "lead")},
              "lead") == "2026-10-01");
}

TEST_CASE("a stage changed by hand is unknown to history, even one that it was in before") {
  const History history = {event_on("2026-09-01", created, "lead"),
                           event_on("2026-09-14", moved, "proposal")};
  CHECK(since(history, "negotiation") == "unknown");
  CHECK(since(history, "lead") == "unknown");
}

TEST_CASE("a stage of the same id in another pipeline is another stage") {
  const History history = {event_on("2026-09-01", created, "lead"),
                           event_on("2026-09-14", EventKind::changed, nullptr, "renewals")};
  CHECK(since(history, "lead", "renewals") == "2026-09-14");
  CHECK(since(history, "lead") == "unknown");
}

TEST_CASE("an open opportunity is overdue from the day after its close date") {
  Opportunity deal = in_stage("lead");
  CHECK_FALSE(is_overdue(deal, config, day("2026-12-16")));
  deal.close = day("2026-12-15");
  CHECK_FALSE(is_overdue(deal, config, day("2026-12-15")));
  CHECK(is_overdue(deal, config, day("2026-12-16")));
  deal.stage = "won";
  CHECK_FALSE(is_overdue(deal, config, day("2026-12-16")));
}

TEST_CASE("an open opportunity is stale once it is longer in its stage than allowed") {
  Opportunity deal = in_stage("lead");
  CHECK_FALSE(is_stale(deal, config, day("2027-01-01")));
  deal.history = {event_on("2026-09-01", created, "lead")};
  CHECK_FALSE(is_stale(deal, config, day("2026-09-15")));
  CHECK(is_stale(deal, config, day("2026-09-16")));
  CHECK_FALSE(is_stale(deal, config, day("2026-08-01")));
  Config patient = config;
  patient.pipeline.stages[0].stale_days.reset();
  CHECK_FALSE(is_stale(deal, patient, day("2027-01-01")));
  patient.pipeline.stages[0].stale_days = 0;
  CHECK_FALSE(is_stale(deal, patient, day("2026-09-01")));
  CHECK(is_stale(deal, patient, day("2026-09-02")));
  deal.stage = "won";
  deal.history.push_back(event_on("2026-09-02", EventKind::won, "won"));
  CHECK_FALSE(is_stale(deal, config, day("2027-01-01")));
}

TEST_CASE("opportunities are equal when their data is, wherever it stands") {
  Opportunity left = in_stage("lead");
  left.items = {integer_value(1), integer_value(2)};
  left.extra = {{"region", string_value("EMEA"), {}}};
  Opportunity right = left;
  right.items[0].region = {1, 2, 3, 4};
  CHECK(left == right);
  std::swap(right.items[0], right.items[1]);
  CHECK_FALSE(left == right);
  right = left;
  right.probability = Percent{0};
  CHECK_FALSE(left == right);
}

// SPDX-License-Identifier: MIT
#include <deals/model/event.hpp>

#include <random>

#include "catch.hpp"

using namespace deals;

namespace {

Event event_at(std::int64_t seconds, Tracked changes, std::vector<std::string> cleared = {}) {
  Event event;
  event.at = {seconds};
  event.kind = EventKind::changed;
  event.changes = std::move(changes);
  event.cleared = std::move(cleared);
  return event;
}

Tracked in_stage(const char* stage) {
  Tracked fields;
  fields.stage = stage;
  return fields;
}

Tracked random_fields(std::mt19937& random) {
  const auto chance = [&] { return random() % 2 == 0; };
  const auto text = [&] { return std::string(1, static_cast<char>('a' + random() % 3)); };
  Tracked fields;
  if (chance()) fields.stage = text();
  if (chance()) fields.amount = Decimal{static_cast<std::int64_t>(random() % 3), 2};
  if (chance()) fields.currency = Currency::find(chance() ? "USD" : "NOK");
  if (chance()) fields.close = Date{static_cast<std::int32_t>(random() % 3)};
  if (chance()) fields.probability = Percent{static_cast<std::int32_t>(random() % 3)};
  if (chance()) fields.category = chance() ? Category::best : Category::commit;
  if (chance()) fields.owner = text();
  if (chance()) fields.pipeline = text();
  if (chance()) fields.status = text();
  if (chance()) fields.lost_reason = text();
  if (chance()) fields.closed = Date{static_cast<std::int32_t>(random() % 3)};
  return fields;
}

}  // namespace

TEST_CASE("the fold of no events is nothing") { CHECK(fold({}) == Tracked{}); }

TEST_CASE("later events override earlier ones and clear what they name") {
  Tracked first = in_stage("lead");
  first.probability = Percent{1000};
  first.owner = "anna";
  Tracked expected = in_stage("proposal");
  expected.owner = "anna";
  CHECK(fold({event_at(1, first), event_at(2, in_stage("proposal"), {"probability"})}) == expected);
}

TEST_CASE("events fold in order of time, those of one time in file order") {
  CHECK(fold({event_at(5, in_stage("b")), event_at(1, in_stage("a"))}) == in_stage("b"));
  CHECK(fold({event_at(5, in_stage("b")), event_at(5, in_stage("a"))}) == in_stage("a"));
}

TEST_CASE("a fold up to a moment includes the events of that moment") {
  const History history = {event_at(20, in_stage("b")), event_at(10, in_stage("a"))};
  CHECK(fold(history, Moment{9}) == Tracked{});
  CHECK(fold(history, Moment{10}) == in_stage("a"));
  CHECK(fold(history, Moment{19}) == in_stage("a"));
  CHECK(fold(history, Moment{20}) == in_stage("b"));
}

TEST_CASE("odd events do what can be made of them") {
  CHECK(fold({event_at(1, in_stage("a"), {"stage"})}) == in_stage("a"));
  CHECK(fold({event_at(1, in_stage("a")), event_at(2, {}, {"amount", "nonsense"})}) ==
        in_stage("a"));
}

TEST_CASE("the difference of two states makes the second of the first") {
  std::mt19937 random(20261121);
  for (int i = 0; i < 2000; ++i) {
    const Tracked before = random_fields(random);
    const Tracked after = random_fields(random);
    const Event event = difference(before, after);
    Tracked fields = before;
    apply(event, fields);
    REQUIRE(fields == after);
    REQUIRE(fold({event_at(0, before), event}) == after);
    REQUIRE(differing_fields(before, fields).size() >= event.cleared.size());
  }
}

TEST_CASE("a difference holds only what differs") {
  Tracked before = in_stage("lead");
  before.amount = Decimal{48000, 0};
  before.category = Category::commit;
  Tracked after = in_stage("lead");
  after.amount = Decimal{4800000, 2};
  after.owner = "bo";
  const Event event = difference(before, after);
  Tracked expected;
  expected.owner = "bo";
  CHECK(event.kind == EventKind::changed);
  CHECK(event.changes == expected);
  CHECK(event.cleared == std::vector<std::string>{"category"});
  CHECK(differing_fields(before, after) == std::vector<std::string>{"category", "owner"});
  CHECK(differing_fields(after, after).empty());
}

TEST_CASE("tracked fields and kinds of events have their documented names and order") {
  CHECK(tracked_field_names() ==
        std::vector<std::string>{"stage", "amount", "currency", "close", "probability", "category",
                                 "owner", "pipeline", "status", "lost_reason", "closed"});
  CHECK(event_kind_names() ==
        std::vector<std::string>{"created",  "baseline", "next",       "moved",   "changed",
                                 "claimed",  "assigned", "unassigned", "won",     "lost",
                                 "reopened", "note",     "call",       "meeting", "email",
                                 "attached", "task",     "promoted",   "renamed", "archived",
                                 "restored", "imported", "invoiced"});
  for (const std::string& name : event_kind_names()) {
    CHECK(name_of(*event_kind_named(name)) == name);
  }
  CHECK(name_of(EventKind::created) == "created");
  CHECK(name_of(EventKind::won) == "won");
  CHECK(name_of(EventKind::invoiced) == "invoiced");
  CHECK_FALSE(event_kind_named("Won"));
}

TEST_CASE("events are equal whatever the places and the order of their other keys") {
  Event left = event_at(1, in_stage("a"));
  left.extra = {{"x", integer_value(1), {1, 2, 3, 4}}, {"y", integer_value(2), {}}};
  Event right = event_at(1, in_stage("a"));
  right.extra = {{"y", integer_value(2), {}}, {"x", token_value(Value::Kind::integer, "+1"), {}}};
  CHECK(left == right);
  right.extra.pop_back();
  CHECK_FALSE(left == right);
  right = left;
  right.by = "bo";
  CHECK_FALSE(left == right);
}

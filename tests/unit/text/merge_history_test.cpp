// SPDX-License-Identifier: MIT
#include <deals/text/merge_history.hpp>

#include <deals/base/date.hpp>

#include "catch.hpp"

namespace deals {
namespace {

Event event(const char* at, EventKind kind, std::string text = "") {
  Event made;
  made.at = *parse_moment(at);
  made.by = "anna";
  made.kind = kind;
  made.text = std::move(text);
  return made;
}

Event moved(const char* at, const char* stage) {
  Event made = event(at, EventKind::moved);
  made.changes.stage = stage;
  return made;
}

struct Taken {
  std::size_t index;
  EventKind kind;
  std::string text;
  bool operator==(const Taken&) const = default;
};

std::vector<Taken> taken(const History& into, const History& from) {
  std::vector<Taken> all;
  for (const PlacedEvent& each : placed_events(into, from, "acme-2")) {
    CHECK(each.event.changes == Tracked{});
    CHECK(each.event.cleared.empty());
    all.push_back({each.index, each.event.kind, each.event.text});
  }
  return all;
}

const char* const first = "2026-01-01T08:00:00Z";
const char* const second = "2026-02-01T08:00:00Z";
const char* const third = "2026-03-01T08:00:00Z";
const char* const fourth = "2026-04-01T08:00:00Z";

}  // namespace

TEST_CASE("what was said is taken as it is, by its time") {
  const History into = {event(first, EventKind::created), moved(third, "lead")};
  const History from = {event(second, EventKind::call, "c"), event(fourth, EventKind::note, "n")};
  CHECK(taken(into, from) ==
        std::vector<Taken>{{1, EventKind::call, "c"}, {3, EventKind::note, "n"}});
}

TEST_CASE("what changed a tracked field becomes a note of the same time") {
  Event lost = event(third, EventKind::lost, "too dear");
  lost.changes.stage = "lost";
  lost.changes.amount = parse_decimal("40000.00");
  lost.changes.closed = date_of(*parse_moment(third));
  lost.cleared = {"probability"};
  CHECK(taken({}, {moved(first, "proposal"), lost}) ==
        std::vector<Taken>{{0, EventKind::note, "acme-2: moved, stage = proposal"},
                           {1, EventKind::note,
                            "acme-2: lost, stage = lost, amount = 40000.00, closed = 2026-03-01, "
                            "cleared = [\"probability\"]: too dear"}});
}

TEST_CASE("how the other record came and was named becomes a note") {
  Event renamed = event(second, EventKind::renamed);
  renamed.extra.push_back({"from", string_value("acme-x"), {}});
  CHECK(taken({}, {event(first, EventKind::created), renamed}) ==
        std::vector<Taken>{{0, EventKind::note, "acme-2: created"},
                           {1, EventKind::note, "acme-2: renamed, from = acme-x"}});
}

TEST_CASE("events of one time stand behind those that were there, in their own order") {
  const History into = {event(first, EventKind::created), event(second, EventKind::note, "ours")};
  const History from = {event(second, EventKind::note, "a"), event(first, EventKind::note, "c"),
                        event(second, EventKind::note, "b")};
  CHECK(taken(into, from) == std::vector<Taken>{{1, EventKind::note, "c"},
                                                {3, EventKind::note, "a"},
                                                {4, EventKind::note, "b"}});
}

TEST_CASE("events go to their places in the text") {
  const History into = {event(first, EventKind::created), moved(third, "lead")};
  const History from = {event(fourth, EventKind::note, "n"), event(second, EventKind::call, "c")};
  const std::string text =
      "history = [\n"
      "  { at = 2026-01-01T08:00:00Z, by = \"anna\", event = \"created\" },\n"
      "  # at last\n"
      "  { at = 2026-03-01T08:00:00Z, by = \"anna\", event = \"moved\", stage = \"lead\" },\n"
      "]\n";
  const auto made = insert_events(text, RecordKind::customer, placed_events(into, from, "acme-2"));
  REQUIRE(made);
  CHECK(*made ==
        "history = [\n"
        "  { at = 2026-01-01T08:00:00Z, by = \"anna\", event = \"created\" },\n"
        "  { at = 2026-02-01T08:00:00Z, by = \"anna\", event = \"call\", text = \"c\" },\n"
        "  # at last\n"
        "  { at = 2026-03-01T08:00:00Z, by = \"anna\", event = \"moved\", stage = \"lead\" },\n"
        "  { at = 2026-04-01T08:00:00Z, by = \"anna\", event = \"note\", text = \"n\" },\n"
        "]\n");
}

TEST_CASE("a file without history gets one") {
  const auto made = insert_events("name = \"A\"\nnotes = \"x\"\n\n[[contacts]]\nname = \"B\"\n",
                                  RecordKind::customer,
                                  placed_events({}, {event(first, EventKind::note, "n")}, "b"));
  REQUIRE(made);
  CHECK(*made ==
        "name = \"A\"\nnotes = \"x\"\nhistory = [\n"
        "  { at = 2026-01-01T08:00:00Z, by = \"anna\", event = \"note\", text = \"n\" },\n]\n"
        "\n[[contacts]]\nname = \"B\"\n");
}

}  // namespace deals

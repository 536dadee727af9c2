// SPDX-License-Identifier: MIT
#include <deals/report/agenda.hpp>

#include "catch.hpp"
#include "forecasting.hpp"

using namespace deals;
using namespace deals::forecasting;

namespace {

Event moved_to(std::string stage, const char* iso) {
  Event event;
  event.at = noon_of(day(iso));
  event.kind = EventKind::moved;
  event.changes.stage = std::move(stage);
  return event;
}

/// One that nothing is the matter with: owned, with a next step far off, new in its stage.
Opportunity quiet(std::string id, std::int64_t cents = 100'00) {
  Opportunity made = deal(std::move(id), "proposal", cents, "2027-03-01");
  made.owner = "anna";
  made.next_step = NextStep{day("2027-01-15"), "call"};
  made.history = {moved_to("proposal", "2026-11-20")};
  return made;
}

std::string told(const std::vector<AgendaGroup>& groups) {
  std::string text;
  for (const AgendaGroup& group : groups) {
    text += std::string(name_of(group.concern)) + ":";
    for (const AgendaItem& item : group.items) {
      text += " " + item.deal->id.text;
      if (item.task != 0) text += "#" + std::to_string(item.task);
    }
    text += "\n";
  }
  return text;
}

std::string told(const std::vector<Opportunity>& deals, const AgendaSettings& how = {}) {
  const Book book = book_of(deals);
  return told(agenda(book, all_of(book), how, today()));
}

}  // namespace

TEST_CASE("a deal that nothing is the matter with is not in the agenda") {
  CHECK(told({quiet("a")}).empty());
  CHECK(told(std::vector<Opportunity>{}).empty());
}

TEST_CASE("each concern has a case that it fits, and a neighbour that it does not") {
  const auto with = [](auto change) {
    Opportunity made = quiet("a");
    change(made);
    return told({made});
  };
  CHECK(with([](Opportunity& a) { a.close = day("2026-11-20"); }) == "overdue: a\n");
  CHECK(with([](Opportunity& a) { a.close = day("2026-11-21"); }) == "closing: a\n");
  CHECK(with([](Opportunity& a) { a.close = day("2026-11-28"); }) == "closing: a\n");
  CHECK(with([](Opportunity& a) { a.close = day("2026-11-29"); }).empty());
  CHECK(with([](Opportunity& a) { a.next_step->on = day("2026-11-28"); }) == "due: a\n");
  CHECK(with([](Opportunity& a) { a.next_step->on = day("2026-11-29"); }).empty());
  CHECK(with([](Opportunity& a) { a.next_step->on = {}; }).empty());
  CHECK(with([](Opportunity& a) { a.next_step = {}; }) == "no_next_step: a\n");
  CHECK(with([](Opportunity& a) { a.owner = ""; }) == "unowned: a\n");
  CHECK(with([](Opportunity& a) { a.history = {moved_to("proposal", "2026-01-01")}; }) ==
        "stale: a\n");
  CHECK(with([](Opportunity& a) {
          a.tasks = {{3, "send", day("2026-11-22"), "", {}}};
        }) == "due: a#3\n");
  CHECK(
      with([](Opportunity& a) {
        a.tasks = {{3, "send", day("2026-11-22"), "", day("2026-11-20")}, {4, "call", {}, "", {}}};
      }).empty());
}

TEST_CASE("a deal stands under the first concern that fits, and all that is due is told") {
  Opportunity everything = quiet("a");
  everything.close = day("2026-11-03");
  everything.history = {moved_to("proposal", "2026-01-01")};
  everything.owner = "";
  everything.next_step->on = day("2026-11-20");
  everything.tasks = {{1, "send", day("2026-11-19"), "bo", {}}};
  CHECK(told({everything}) == "overdue: a\ndue: a#1 a\n");
  everything.close = day("2026-11-22");
  CHECK(told({everything}) == "due: a#1 a\n");
}

TEST_CASE("closed deals are left alone but for the tasks of won ones") {
  for (const char* stage : {"won", "lost"}) {
    Opportunity closed = deal("a", stage, 100, "2026-11-01");
    closed.next_step = NextStep{day("2026-11-20"), "sign"};
    CHECK(told({closed}).empty());
    closed.tasks = {{1, "send the invoice", day("2026-11-22"), "", {}}};
    CHECK(told({closed}) == (std::string(stage) == "won" ? "due: a#1\n" : ""));
  }
}

TEST_CASE("the most money comes first, the unpriced last, and what is due by its day") {
  std::vector<Opportunity> deals = {quiet("a", 100), quiet("b", 300), quiet("c", 200), quiet("d")};
  deals[3].amount = {};
  for (Opportunity& each : deals) each.close = day("2026-11-01");
  CHECK(told(deals) == "overdue: b c a d\n");
  for (Opportunity& each : deals) each.close = day("2027-01-01");
  for (Opportunity& each : deals) each.next_step->on = day("2026-11-22");
  deals[3].next_step->on = day("2026-11-20");
  CHECK(told(deals) == "due: d b c a\n");
}

TEST_CASE("amounts in other currencies come after the book's, or where they belong with rates") {
  std::vector<Opportunity> deals = {quiet("a", 100'00), quiet("b", 900'00), quiet("c", 50'00)};
  for (Opportunity& each : deals) each.close = day("2026-11-01");
  deals[1].amount = Money{900'00, *Currency::find("NOK")};
  CHECK(told(deals) == "overdue: a c b\n");
  std::vector<Opportunity> converted = deals;
  converted[1].amount = euros(77'00);
  const Book worth = book_of(converted);
  CHECK(told(deals, {7, &worth}) == "overdue: a b c\n");
}

TEST_CASE("how far ahead is for the caller to say") {
  Opportunity soon = quiet("a");
  soon.close = day("2026-12-05");
  CHECK(told({soon}).empty());
  CHECK(told({soon}, {14}) == "closing: a\n");
  CHECK(told({soon}, {13}).empty());
}

// SPDX-License-Identifier: MIT
#include <deals/report/changes.hpp>

#include <fmt/format.h>
#include <algorithm>

#include "catch.hpp"
#include "histories.hpp"

using namespace deals;
using namespace deals::forecasting;

namespace {

using Lines = std::vector<std::string>;

template <class T>
Lines lines_of(const std::vector<RecordTurn<T>>& turns) {
  Lines lines;
  for (const RecordTurn<T>& each : turns) {
    lines.push_back(fmt::format("{} {} -> {}", name_of(each.turn),
                                each.before == nullptr ? "nothing" : each.before->id.text,
                                each.after == nullptr ? "nothing" : each.after->id.text));
  }
  return lines;
}

Changes changes_between(const Book& before, const Book& after) {
  return changes({.book = before}, {.book = after}, Filter());
}

/// The one line that a change of this deal makes.
std::string turn_between(const Opportunity& before, const Opportunity& after) {
  const Book old = book_of({before});
  const Book now = book_of({after});
  const Lines lines = lines_of(changes_between(old, now).deals);
  return lines.empty() ? "nothing" : lines.front().substr(0, lines.front().find(' '));
}

std::string money_of_steps(const Waterfall& fall) {
  std::string text = fmt::format("{} {}", fall.start.count, to_plain(fall.start.amount));
  for (const Step step : all_steps) {
    const Flow& flow = fall[step];
    if (flow.count == 0) continue;
    text += fmt::format(", {} {} {}", name_of(step), flow.count, to_plain(flow.amount));
  }
  return text + fmt::format(", end {} {}", fall.end.count, to_plain(fall.end.amount));
}

Lines pipelines_of(const Changes& found) {
  Lines lines;
  for (const Waterfall& fall : found.pipelines) {
    lines.push_back(std::string(fall.currency.code()) + " " + money_of_steps(fall));
  }
  return lines;
}

void check_balance(const Waterfall& fall) {
  Int128 money = fall.start.amount.minor;
  auto deals = static_cast<std::int64_t>(fall.start.count);
  for (const Step step : all_steps) {
    money += fall[step].amount.minor;
    deals += deals_of(step) * static_cast<std::int64_t>(fall[step].count);
  }
  CHECK(static_cast<std::int64_t>(money) == static_cast<std::int64_t>(fall.end.amount.minor));
  CHECK(deals == static_cast<std::int64_t>(fall.end.count));
}

Book random_sorted_book(unsigned seed) {
  Book book = RandomHistories(seed).book();
  std::sort(book.opportunities.begin(), book.opportunities.end(),
            [](const auto& left, const auto& right) { return left.id < right.id; });
  return book;
}

std::int64_t open_money_in(const Book& book, Currency currency) {
  MoneySum sum{0, currency};
  for (const Opportunity& each : book.opportunities) {
    const bool counts = state_of(each, book.config) == State::open &&
                        category_of(each, book.config) != Category::omitted;
    if (counts && each.amount && each.amount->currency == currency) sum.add(*each.amount);
  }
  return static_cast<std::int64_t>(sum.minor);
}

}  // namespace

TEST_CASE("the most important of several changes is what a change is about") {
  const Opportunity before = deal("pilot", "proposal", 100'00, "2026-12-15");
  Opportunity after = before;
  CHECK(turn_between(before, after) == "nothing");
  after.notes = "Called back.";
  CHECK(turn_between(before, after) == "changed");
  after.owner = "bo";
  CHECK(turn_between(before, after) == "reassigned");
  after.amount = euros(90'00);
  CHECK(turn_between(before, after) == "decreased");
  after.amount = euros(110'00);
  CHECK(turn_between(before, after) == "increased");
  after.close = day("2026-12-01");
  CHECK(turn_between(before, after) == "pulled_in");
  after.close = day("2027-01-01");
  CHECK(turn_between(before, after) == "pushed_out");
  after.stage = "negotiation";
  CHECK(turn_between(before, after) == "moved");
  after.stage = "lost";
  CHECK(turn_between(before, after) == "lost");
  CHECK(turn_between(after, before) == "reopened");
  after.stage = "won";
  CHECK(turn_between(before, after) == "won");
}

TEST_CASE(
    "an amount that comes grows, one that goes shrinks, one in another currency does neither") {
  const Opportunity before = deal("pilot", "proposal", 100'00, "");
  Opportunity after = before;
  after.amount.reset();
  CHECK(turn_between(before, after) == "decreased");
  CHECK(turn_between(after, before) == "increased");
  after.currency = *Currency::find("NOK");
  after.amount = Money{100'00, *Currency::find("NOK")};
  CHECK(turn_between(before, after) == "changed");
  CHECK(pipelines_of(changes_between(book_of({before}), book_of({after}))) ==
        Lines{"EUR 1 100.00, left 1 -100.00, end 0 0.00",
              "NOK 0 0.00, entered 1 100.00, end 1 100.00"});
}

TEST_CASE("changes come by importance, and then the largest first") {
  const Book before = book_of({deal("a", "proposal", 1'00, ""), deal("b", "proposal", 2'00, ""),
                               deal("c", "proposal", 3'00, ""), deal("d", "lead", 4'00, "")});
  const Book after =
      book_of({deal("a", "won", 1'00, "2026-11-20"), deal("b", "negotiation", 2'00, ""),
               deal("c", "negotiation", 5'00, ""), deal("e", "lead", 9'00, "")});
  const Changes found = changes_between(before, after);
  CHECK(lines_of(found.deals) == Lines{"won a -> a", "created nothing -> e", "moved c -> c",
                                       "moved b -> b", "removed d -> nothing"});
  CHECK(pipelines_of(found) ==
        Lines{"EUR 4 10.00, created 1 9.00, increased 1 2.00, won 1 -1.00, left 1 -4.00, end 3 "
              "16.00"});
}

TEST_CASE("a deal that was renamed is the same deal") {
  Opportunity before = deal("pilot", "proposal", 1'00, "");
  before.history = {event("2026-09-01", EventKind::created, in_stage("proposal"))};
  Opportunity told = before;
  told.id.text = "rollout";
  told.history.push_back(event("2026-09-02", EventKind::renamed));
  told.history.back().extra.push_back({"from", string_value("pilot"), {}});
  CHECK(lines_of(changes_between(book_of({before}), book_of({told})).deals) ==
        Lines{"renamed pilot -> rollout"});

  // By git mv, which leaves no event.
  Opportunity moved = before;
  moved.id.text = "rollout";
  CHECK(lines_of(changes_between(book_of({before}), book_of({moved})).deals) ==
        Lines{"renamed pilot -> rollout"});
  moved.name = "Something else";
  CHECK(lines_of(changes_between(book_of({before}), book_of({moved})).deals) ==
        Lines{"created nothing -> rollout", "removed pilot -> nothing"});
}

TEST_CASE("what is in the archive is archived, not removed") {
  const Opportunity won = deal("pilot", "won", 1'00, "2026-11-01");
  const Book with = book_of({won});
  const Book without = book_of({});
  const Changes put_away =
      changes({.book = with, .archive = &without}, {.book = without, .archive = &with}, Filter());
  CHECK(lines_of(put_away.deals) == Lines{"archived pilot -> pilot"});
  const Changes brought_back =
      changes({.book = without, .archive = &with}, {.book = with, .archive = &without}, Filter());
  CHECK(lines_of(brought_back.deals) == Lines{"restored pilot -> pilot"});

  const Book open = book_of({deal("pilot", "proposal", 1'00, "")});
  const Changes both =
      changes({.book = open, .archive = &without}, {.book = without, .archive = &with}, Filter());
  CHECK(lines_of(both.deals) == Lines{"won pilot -> pilot"});
}

TEST_CASE("a record that cannot be read on one side is not compared") {
  const Book with = book_of({deal("pilot", "proposal", 1'00, "")});
  const Book without = book_of({});
  BookState torn{.book = without, .unread = {"opportunities/pilot.toml"}};
  const Changes found = changes({.book = with}, torn, Filter());
  CHECK(found.is_empty());
  CHECK(found.not_compared == 1);
  CHECK(found.pipelines.empty());
}

TEST_CASE("customers are new, promoted, changed and gone") {
  const auto customer = [](const char* id, CustomerStatus status) {
    Customer made;
    made.id.text = id;
    made.name = id;
    made.status = status;
    return made;
  };
  Book before = book_of({});
  Book after = book_of({});
  before.customers = {customer("acme", CustomerStatus::lead),
                      customer("globex", CustomerStatus::customer),
                      customer("hooli", CustomerStatus::customer)};
  after.customers = {customer("acme", CustomerStatus::customer),
                     customer("globex", CustomerStatus::former),
                     customer("initech", CustomerStatus::lead)};
  CHECK(lines_of(changes_between(before, after).customers) ==
        Lines{"created nothing -> initech", "promoted acme -> acme", "changed globex -> globex",
              "removed hooli -> nothing"});
}

TEST_CASE("between any two books the money adds up, and nothing differs from itself") {
  for (unsigned seed = 1; seed <= 300; ++seed) {
    CAPTURE(seed);
    const Book before = random_sorted_book(seed);
    const Book after = random_sorted_book(seed + 1000);
    CHECK(changes_between(before, before).is_empty());
    const Changes found = changes_between(before, after);
    const Changes back = changes_between(after, before);
    CHECK(found.deals.size() == back.deals.size());
    REQUIRE(found.pipelines.size() == back.pipelines.size());
    for (std::size_t i = 0; i < found.pipelines.size(); ++i) {
      const Waterfall& fall = found.pipelines[i];
      check_balance(fall);
      CHECK(static_cast<std::int64_t>(fall.start.amount.minor) ==
            open_money_in(before, fall.currency));
      CHECK(static_cast<std::int64_t>(fall.end.amount.minor) ==
            open_money_in(after, fall.currency));
      CHECK(fall.start == back.pipelines[i].end);
      CHECK(fall.end == back.pipelines[i].start);
    }
  }
}

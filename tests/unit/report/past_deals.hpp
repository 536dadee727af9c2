// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <initializer_list>
#include <random>
#include <utility>

#include "forecasting.hpp"

/// Opportunities with a history, for reports on the past.
namespace deals::past_deals {

using forecasting::all_of;
using forecasting::book_of;
using forecasting::day;
using forecasting::eur;
using forecasting::euros;
using forecasting::today;

struct Step {
  const char* day;
  const char* stage;
};

inline Event event_of(EventKind kind, Date on, std::string stage) {
  Event event;
  event.at = noon_of(on);
  event.by = "anna";
  event.kind = kind;
  event.changes.stage = std::move(stage);
  return event;
}

/// One that went through these stages, created in the first; closed on the day of the last one
/// when that is won or lost.
inline Opportunity went(std::string id, std::initializer_list<Step> steps,
                        std::optional<std::int64_t> cents = {}) {
  Opportunity made;
  made.id.text = std::move(id);
  made.customer.text = "acme";
  if (cents) made.amount = euros(*cents);
  for (const Step& step : steps) {
    const EventKind kind = made.history.empty() ? EventKind::created : EventKind::moved;
    made.history.push_back(event_of(kind, day(step.day), step.stage));
    made.stage = step.stage;
    made.closed.reset();
    if (made.stage == "won" || made.stage == "lost") made.closed = day(step.day);
  }
  return made;
}

/// Books in which anything may have happened, the same for the same seed.
class RandomPast {
 public:
  explicit RandomPast(unsigned seed) : random_(seed) {}

  Book book() {
    std::vector<Opportunity> all;
    for (int i = number(0, 40); i > 0; --i) all.push_back(opportunity(i));
    return book_of(std::move(all));
  }

  int number(int least, int most) {
    return std::uniform_int_distribution<int>(least, most)(random_);
  }

  template <class T>
  void shuffle(std::vector<T>& values) {
    std::shuffle(values.begin(), values.end(), random_);
  }

 private:
  bool chance(int percent) { return number(1, 100) <= percent; }

  std::string stage() {
    static constexpr const char* stages[] = {"lead", "qualification", "proposal", "negotiation",
                                             "won",  "won",           "lost",     "gone"};
    return stages[number(0, 7)];
  }

  Opportunity opportunity(int id) {
    static constexpr const char* names[] = {"", "anna", "bo"};
    Opportunity made;
    made.id.text = "deal-" + std::to_string(id);
    made.customer.text = "customer-" + std::to_string(number(1, 4));
    Date at = today() + number(-500, -50);
    for (int events = number(0, 6); events > 0; --events) {
      const EventKind kind = made.history.empty() && chance(80) ? EventKind::created
                             : made.history.empty()             ? EventKind::baseline
                                                                : EventKind::moved;
      made.history.push_back(event_of(kind, at, stage()));
      made.stage = *made.history.back().changes.stage;
      at = at + number(0, 30);
    }
    if (made.stage.empty() || made.stage == "gone" || chance(15)) made.stage = "won";
    if (chance(20)) made.stage = "lead";
    const bool is_closed = made.stage == "won" || made.stage == "lost";
    if (is_closed && chance(90)) made.closed = at + number(-5, 5);
    if (chance(85)) made.amount = euros(number(0, 100'000));
    if (made.stage == "lost" && chance(80)) made.lost_reason = chance(50) ? "price" : "timing";
    if (chance(10)) made.category = Category::omitted;
    made.owner = names[number(0, 2)];
    made.source = names[number(0, 2)];
    if (chance(30)) made.tags = {"x"};
    return made;
  }

  std::mt19937 random_;
};

}  // namespace deals::past_deals

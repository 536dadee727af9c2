// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <random>
#include <string>

#include "forecasting.hpp"

/// Opportunities with a past, for reports that look back.
namespace deals::forecasting {

inline Moment moment(const char* iso) {
  const auto exact = parse_moment(iso);
  return exact ? *exact : noon_of(day(iso));
}

/// An event at noon of a day, or at a moment.
inline Event event(const char* at, EventKind kind, Tracked changes = {},
                   std::vector<std::string> cleared = {}) {
  Event made;
  made.at = moment(at);
  made.by = "anna";
  made.kind = kind;
  made.changes = std::move(changes);
  made.cleared = std::move(cleared);
  return made;
}

inline Tracked in_stage(std::string stage) {
  Tracked fields;
  fields.stage = std::move(stage);
  return fields;
}

inline Tracked worth(std::int64_t cents) {
  Tracked fields;
  fields.amount = Decimal{cents, 2};
  return fields;
}

inline Tracked closing(const char* iso) {
  Tracked fields;
  fields.close = day(iso);
  return fields;
}

inline Tracked owned_by(std::string owner) {
  Tracked fields;
  fields.owner = std::move(owner);
  return fields;
}

/// Books with histories of every sort, the same for the same seed: owners, currencies and outcomes
/// change, amounts and dates come and go, some files were edited by hand, some histories contradict
/// themselves or have no beginning.
class RandomHistories {
 public:
  explicit RandomHistories(unsigned seed) : random_(seed) {}

  Book book() {
    std::vector<Opportunity> all;
    for (int i = number(0, 12); i > 0; --i) all.push_back(opportunity(i));
    return book_of(std::move(all));
  }

  int number(int least, int most) {
    return std::uniform_int_distribution<int>(least, most)(random_);
  }
  bool chance(int percent) { return number(1, 100) <= percent; }
  std::string any_of(const std::vector<std::string>& names) {
    return names[static_cast<std::size_t>(number(0, static_cast<int>(names.size()) - 1))];
  }
  Date some_day() { return today() + number(-70, 0); }

 private:
  Opportunity opportunity(int id) {
    Opportunity made;
    made.id.text = "deal-" + std::to_string(id);
    made.customer.text = "acme";
    made.stage = any_of({"lead", "proposal", "won"});
    change(made);
    if (chance(10)) return made;
    Moment at = noon_of(some_day());
    Tracked before;
    EventKind kind = chance(70)   ? EventKind::created
                     : chance(50) ? EventKind::baseline
                                  : EventKind::imported;
    for (int left = number(1, 8); left > 0; --left) {
      Event told = difference(before, tracked_of(made));
      told.at = at;
      told.kind = kind;
      made.history.push_back(std::move(told));
      before = tracked_of(made);
      kind = EventKind::changed;
      at.seconds += number(0, 20) * 40'000;
      if (date_of(at) > today()) break;
      change(made);
    }
    if (chance(10)) made.history.erase(made.history.begin());
    if (chance(10)) made.history.push_back(odd_event());
    return made;
  }

  void change(Opportunity& deal) {
    switch (number(0, 7)) {
      case 0:
        deal.stage = any_of({"lead", "proposal", "negotiation", "gone"});
        deal.closed.reset();
        break;
      case 1:
        deal.stage = any_of({"won", "lost"});
        deal.closed = some_day();
        break;
      case 2:
        deal.owner = any_of({"", "anna", "bo"});
        break;
      case 3:
        deal.close.reset();
        if (chance(80)) deal.close = today() + number(-60, 90);
        break;
      case 4:
        deal.category.reset();
        if (chance(50)) deal.category = static_cast<Category>(number(0, 4));
        break;
      case 5:
        recurrency(deal);
        break;
      default:
        reprice(deal);
    }
  }

  void reprice(Opportunity& deal) {
    deal.amount.reset();
    const Currency currency = deal.currency.value_or(eur());
    if (chance(90)) deal.amount = Money{number(0, 100'000), currency};
  }

  void recurrency(Opportunity& deal) {
    deal.currency.reset();
    if (chance(50)) deal.currency = Currency::find(any_of({"NOK", "JPY", "EUR"}));
    reprice(deal);
  }

  Event odd_event() {
    Event made;
    made.at = noon_of(some_day());
    made.kind = chance(50) ? EventKind::moved : EventKind::note;
    if (made.kind == EventKind::moved) made.changes = in_stage(any_of({"lead", "won", "gone"}));
    if (chance(30)) made.changes.amount = Decimal{number(0, 100'000), chance(50) ? 2 : 3};
    return made;
  }

  std::mt19937 random_;
};

}  // namespace deals::forecasting

// SPDX-License-Identifier: MIT
#include <algorithm>
#include <deals/report/waterfall.hpp>
#include <set>

namespace deals {

Courses::Courses(const Book& book, const Filter& filter, const WaterfallSettings& settings)
    : book_(book), filter_(filter), settings_(settings) {
  for (const Opportunity& each : book.opportunities) {
    std::vector<Snapshot> snapshots;
    for (DayState& state : course(each, book.config, settings.days, settings.today)) {
      const bool in = state.deal && is_in(*state.deal);
      snapshots.push_back({state.day, std::move(state.deal), in});
    }
    courses_.push_back(std::move(snapshots));
  }
}

std::vector<Currency> Courses::currencies() const {
  std::set<Currency> found;
  for (const auto& snapshots : courses_) {
    for (const Snapshot& each : snapshots) {
      if (each.is_in) found.insert(currency_of(*each.deal, book_.config));
    }
  }
  std::vector<Currency> ordered;
  if (found.erase(book_.config.currency) > 0) ordered.push_back(book_.config.currency);
  ordered.insert(ordered.end(), found.begin(), found.end());
  return ordered;
}

bool Courses::fits(const Opportunity& deal) const {
  return filter_.is_empty() || filter_.matches(deal, book_.find(deal.customer)) == Match::yes;
}

bool Courses::closes_in_period(const Opportunity& deal) const {
  return !settings_.closing || (deal.close && settings_.closing->contains(*deal.close));
}

bool Courses::is_in(const Opportunity& deal) const {
  return state_of(deal, book_.config) == State::open &&
         category_of(deal, book_.config) != Category::omitted && closes_in_period(deal) &&
         fits(deal);
}

/// Came and went on one day: it was closed on the day of which it is first known, or closed
/// otherwise than before.
bool Courses::passed_through(const Snapshot& before, const Snapshot& after) const {
  if (!after.deal || after.deal->closed != after.day) return false;
  const State state = state_of(*after.deal, book_.config);
  if (state == State::open || !closes_in_period(*after.deal) || !fits(*after.deal)) return false;
  if (!before.deal) return true;
  const State previous = state_of(*before.deal, book_.config);
  return previous != State::open && previous != state;
}

Step Courses::way_in(const std::optional<Opportunity>& before, const Opportunity& after) const {
  if (!before) return Step::created;
  if (state_of(*before, book_.config) != State::open) return Step::reopened;
  if (!fits(*before)) {
    Opportunity with_owner = *before;
    with_owner.owner = after.owner;
    if (fits(with_owner)) return Step::owner_in;
  }
  return closes_in_period(*before) ? Step::entered : Step::pulled_in;
}

Step Courses::way_out(const Opportunity& before, const Opportunity& after) const {
  const State state = state_of(after, book_.config);
  if (state != State::open) return state == State::won ? Step::won : Step::lost;
  if (!fits(after)) {
    Opportunity with_owner = after;
    with_owner.owner = before.owner;
    if (fits(with_owner)) return Step::owner_out;
  }
  return closes_in_period(after) ? Step::left : Step::pushed_out;
}

}  // namespace deals

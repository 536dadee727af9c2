// SPDX-License-Identifier: MIT
#include "changed_pipelines.hpp"

namespace deals {
namespace {

bool is_in_pipeline(const Opportunity* deal, const Config& config) {
  return deal != nullptr && state_of(*deal, config) == State::open &&
         category_of(*deal, config) != Category::omitted;
}

Int128 worth_of(const Opportunity& deal) { return deal.amount ? deal.amount->minor : 0; }

void count(Flow& flow, Int128 amount) {
  ++flow.count;
  flow.amount.minor += amount;
}

void change(Waterfall& fall, Int128 difference) {
  if (difference > 0) count(fall[Step::increased], difference);
  if (difference < 0) count(fall[Step::decreased], difference);
}

Step way_in(const RecordPair<Opportunity>& whole, const Config& old) {
  if (whole.before == nullptr) return Step::created;
  if (state_of(*whole.before, old) != State::open) return Step::reopened;
  return whole.before->owner == whole.after->owner ? Step::entered : Step::owner_in;
}

Step way_out(const RecordPair<Opportunity>& whole, const Config& config) {
  if (whole.after == nullptr) return Step::left;
  const State state = state_of(*whole.after, config);
  if (state != State::open) return state == State::won ? Step::won : Step::lost;
  return whole.before->owner == whole.after->owner ? Step::left : Step::owner_out;
}

}  // namespace

Waterfall& ChangedPipelines::in(Currency currency) {
  return falls_.try_emplace(currency, Waterfall(currency)).first->second;
}

/// With the amount that it had when it went: what was won is what the deal was won with.
void ChangedPipelines::leave(const Opportunity& before, const RecordPair<Opportunity>& whole) {
  const Currency currency = currency_of(before, old_);
  Waterfall& fall = in(currency);
  Int128 worth = worth_of(before);
  if (whole.after != nullptr && currency_of(*whole.after, config_) == currency) {
    change(fall, worth_of(*whole.after) - worth);
    worth = worth_of(*whole.after);
  }
  count(fall[way_out(whole, config_)], -worth);
}

void ChangedPipelines::add(const Opportunity* before, const Opportunity* after,
                           const RecordPair<Opportunity>& whole) {
  const bool was_in = is_in_pipeline(before, old_);
  const bool is_in = is_in_pipeline(after, config_);
  if (was_in) count(in(currency_of(*before, old_)).start, worth_of(*before));
  if (is_in) {
    Waterfall& fall = in(currency_of(*after, config_));
    count(fall.end, worth_of(*after));
    fall.unpriced += after->amount ? 0 : 1;
  }
  if (was_in && is_in && currency_of(*before, old_) == currency_of(*after, config_)) {
    change(in(currency_of(*after, config_)), worth_of(*after) - worth_of(*before));
    return;
  }
  if (was_in) leave(*before, whole);
  if (is_in) count(in(currency_of(*after, config_))[way_in(whole, old_)], worth_of(*after));
}

std::vector<Waterfall> ChangedPipelines::all() const {
  std::vector<Waterfall> falls;
  const auto own = falls_.find(config_.currency);
  if (own != falls_.end()) falls.push_back(own->second);
  for (const auto& [currency, fall] : falls_) {
    if (currency != config_.currency) falls.push_back(fall);
  }
  return falls;
}

}  // namespace deals

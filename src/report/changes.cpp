// SPDX-License-Identifier: MIT
#include <deals/report/changes.hpp>

#include <algorithm>
#include <array>
#include <tuple>

#include "changed_pipelines.hpp"
#include "record_pairs.hpp"

namespace deals {
namespace {

constexpr auto turn_names = std::to_array<std::string_view>(
    {"won", "lost", "reopened", "created", "restored", "moved", "pushed_out", "pulled_in",
     "increased", "decreased", "promoted", "reassigned", "renamed", "changed", "archived",
     "removed"});

std::optional<Turn> turn_of_outcome(State before, State after) {
  if (before == after) return {};
  if (after == State::won) return Turn::won;
  return after == State::lost ? Turn::lost : Turn::reopened;
}

std::optional<Turn> turn_of_amount(const Opportunity& before, const Opportunity& after) {
  if (before.amount == after.amount) return {};
  if (!before.amount) return Turn::increased;
  if (!after.amount) return Turn::decreased;
  if (before.amount->currency != after.amount->currency) return Turn::changed;
  return before.amount->minor < after.amount->minor ? Turn::increased : Turn::decreased;
}

Turn turn_of(const Opportunity& before, const Config& old, const Opportunity& after,
             const Config& config) {
  if (auto turn = turn_of_outcome(state_of(before, old), state_of(after, config))) return *turn;
  if (before.stage != after.stage || before.pipeline != after.pipeline) return Turn::moved;
  if (before.close && after.close && before.close != after.close) {
    return *before.close < *after.close ? Turn::pushed_out : Turn::pulled_in;
  }
  if (auto turn = turn_of_amount(before, after)) return *turn;
  if (before.owner != after.owner) return Turn::reassigned;
  return before.id == after.id ? Turn::changed : Turn::renamed;
}

Turn turn_of(const Customer& before, const Config& /*old*/, const Customer& after,
             const Config& /*config*/) {
  if (before.status == CustomerStatus::lead && after.status != CustomerStatus::lead) {
    return Turn::promoted;
  }
  if (before.owner != after.owner) return Turn::reassigned;
  return before.id == after.id ? Turn::changed : Turn::renamed;
}

Turn turn_of_new(const Opportunity& deal, const Config& config) {
  const State state = state_of(deal, config);
  if (state == State::open) return Turn::created;
  return state == State::won ? Turn::won : Turn::lost;
}

Turn turn_of_new(const Customer& /*customer*/, const Config& /*config*/) { return Turn::created; }

/// What happened to a pair; nothing when nothing did.
template <class T>
std::optional<RecordTurn<T>> turn_of(const RecordPair<T>& pair, const Config& old,
                                     const Config& config) {
  RecordTurn<T> turn{Turn::changed, pair.before, pair.after};
  if (pair.before == nullptr) {
    turn.turn = turn_of_new(*pair.after, config);
  } else if (pair.after == nullptr) {
    turn.turn = Turn::removed;
  } else if (!(*pair.before == *pair.after)) {
    turn.turn = turn_of(*pair.before, old, *pair.after, config);
    const bool is_plain = turn.turn == Turn::changed;
    if (is_plain && pair.is_put_away) turn.turn = Turn::archived;
    if (is_plain && pair.is_brought_back) turn.turn = Turn::restored;
  } else if (pair.is_put_away || pair.is_brought_back) {
    turn.turn = pair.is_put_away ? Turn::archived : Turn::restored;
  } else {
    return {};
  }
  return turn;
}

bool fits(const Filter& filter, const Opportunity* deal, const Book& book) {
  return deal != nullptr && filter.matches(*deal, book.find(deal->customer)) == Match::yes;
}

/// What is worth more comes first, the book's own currency before others.
auto rank_of(const DealTurn& turn, Currency own) {
  const Opportunity& deal = turn.after != nullptr ? *turn.after : *turn.before;
  const bool is_own = deal.amount && deal.amount->currency == own;
  return std::make_tuple(turn.turn, !is_own, deal.amount ? -deal.amount->minor : 1, deal.id.text);
}

}  // namespace

std::string_view name_of(Turn turn) { return turn_names[static_cast<std::size_t>(turn)]; }

Changes changes(const BookState& before, const BookState& after, const Filter& filter) {
  const Config& old = before.book.config;
  const Config& config = after.book.config;
  Changes result;
  ChangedPipelines pipelines(old, config);
  const auto deals = pairs_of_deals(before, after);
  result.not_compared += deals.not_compared;
  for (const RecordPair<Opportunity>& pair : deals.pairs) {
    const bool fitted = filter.is_empty() || fits(filter, pair.before, before.book);
    const bool does_fit = filter.is_empty() || fits(filter, pair.after, after.book);
    pipelines.add(fitted ? pair.before : nullptr, does_fit ? pair.after : nullptr, pair);
    if (!fitted && !does_fit) continue;
    if (auto turn = turn_of(pair, old, config)) result.deals.push_back(*turn);
  }
  std::sort(result.deals.begin(), result.deals.end(), [&](const auto& left, const auto& right) {
    return rank_of(left, config.currency) < rank_of(right, config.currency);
  });
  result.pipelines = pipelines.all();
  if (!filter.is_empty()) return result;
  const auto customers = pairs_of_customers(before, after);
  result.not_compared += customers.not_compared;
  for (const RecordPair<Customer>& pair : customers.pairs) {
    if (auto turn = turn_of(pair, old, config)) result.customers.push_back(*turn);
  }
  std::stable_sort(result.customers.begin(), result.customers.end(),
                   [](const auto& left, const auto& right) { return left.turn < right.turn; });
  return result;
}

}  // namespace deals

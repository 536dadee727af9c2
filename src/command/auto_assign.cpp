// SPDX-License-Identifier: MIT
#include "auto_assign.hpp"

#include <algorithm>
#include <charconv>
#include <tuple>

#include "field_values.hpp"

namespace deals {
namespace {

/// The number of an event's turn; 0: it was no turn.
long long turn_of(const Event& event) {
  const Value* value = value_of_key(event.extra, "turn");
  if (event.kind != EventKind::assigned || !event.changes.owner || value == nullptr) return 0;
  long long turn = 0;
  const char* end = value->text.data() + value->text.size();
  const auto read = std::from_chars(value->text.data(), end, turn);
  const bool is_turn = value->kind == Value::Kind::integer && read.ptr == end && turn > 0;
  return is_turn && turn < 1'000'000'000'000 ? turn : 0;
}

}  // namespace

Result<AssignTurns> AssignTurns::of(const Context& context, const std::set<std::string>& chosen) {
  const AutoAssign& settings = context.config().auto_assign;
  if (settings.owners.empty()) {
    return usage_error("--auto has nobody to choose from: deals.toml names no owners")
        .hinted("write there: [assign] and below it owners = [\"anna\", \"bo\"]");
  }
  AssignTurns turns(settings);
  turns.read_turns(context.view->book());
  turns.read_turns(context.view->archive());
  turns.read_loads(context.view->book(), chosen);
  return turns;
}

/// Two clones may have taken the same turn; the later one counts then.
void AssignTurns::read_turns(const Book& book) {
  std::tuple<long long, Moment, std::string> last{turn_, Moment{}, ""};
  for (const Opportunity& deal : book.opportunities) {
    for (const Event& event : deal.history) {
      const long long turn = turn_of(event);
      if (turn == 0) continue;
      std::tuple<long long, Moment, std::string> taken{turn, event.at, *event.changes.owner};
      if (last < taken) last = std::move(taken);
    }
  }
  if (std::get<0>(last) == turn_) return;
  turn_ = std::get<0>(last);
  const auto& owners = settings_->owners;
  const auto owner = std::find(owners.begin(), owners.end(), std::get<2>(last));
  place_ = owner == owners.end()
               ? 0
               : (static_cast<std::size_t>(owner - owners.begin()) + 1) % owners.size();
}

void AssignTurns::read_loads(const Book& book, const std::set<std::string>& chosen) {
  for (const Opportunity& deal : book.opportunities) {
    const bool is_open = state_of(deal, book.config) == State::open;
    if (is_open && !chosen.contains(deal.id.text)) ++loads_[deal.owner];
  }
}

const std::string& AssignTurns::least_loaded() const {
  const auto load = [&](const std::string& owner) {
    const auto found = loads_.find(owner);
    return found == loads_.end() ? 0 : found->second;
  };
  return *std::min_element(
      settings_->owners.begin(), settings_->owners.end(),
      [&](const std::string& left, const std::string& right) { return load(left) < load(right); });
}

const std::string& AssignTurns::next(bool is_open) {
  ++turn_;
  if (settings_->method == AssignMethod::least_loaded) {
    const std::string& owner = least_loaded();
    if (is_open) ++loads_[owner];
    return owner;
  }
  const std::string& owner = settings_->owners[place_];
  place_ = (place_ + 1) % settings_->owners.size();
  return owner;
}

}  // namespace deals

// SPDX-License-Identifier: MIT
#include "settle_conflict.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/utf8.hpp>
#include <deals/command/assignment.hpp>
#include <deals/command/change.hpp>
#include <deals/text/record.hpp>

#include "read_torn.hpp"

namespace deals {
namespace {

Result<std::string> with_event(const std::string& text, const Opportunity& before,
                               const Opportunity& after, const Config& config) {
  return update_opportunity(text, before, after, config);
}
Result<std::string> with_event(const std::string& text, const Customer& before,
                               const Customer& after, const Config& /*config*/) {
  return update_customer(text, before, after);
}

/// An open opportunity has no closing date and no reason for a loss.
void settle_outcome(const Context& context, Opportunity& deal) {
  if (state_of(deal, context.config()) != State::open) return;
  deal.closed.reset();
  deal.lost_reason.clear();
}
void settle_outcome(const Context& /*context*/, Customer& /*customer*/) {}

/// `stage won, not lost`
std::string decision_words(const Conflict& conflict, const SideChoice& choice,
                           const std::string& decided) {
  const bool is_ours = choice.side == Side::ours;
  const std::string& other = is_ours ? conflict.theirs.words : conflict.ours.words;
  const std::string key = shown(conflict.key());
  if (choice.value) {
    return decided.empty() ? "no " + key : fmt::format("{} {}", key, decided);
  }
  const std::string& chosen = is_ours ? conflict.ours.words : conflict.theirs.words;
  const bool is_outcome = key == "closed" || key == "lost_reason";
  if (is_outcome && decided.empty() && !chosen.empty()) return "no " + key;
  const bool is_long = key == "notes" || has_many_lines(conflict.torn.of(choice.side));
  if (chosen == other || (is_long && !chosen.empty()))
    return fmt::format("{} of {}", key, name_of(choice.side));
  if (chosen.empty()) return fmt::format("no {}, not {}", key, other);
  return other.empty() ? fmt::format("{} {}", key, chosen)
                       : fmt::format("{} {}, not {}", key, chosen, other);
}

/// The decided fields are told in the event also where the history agrees: it is the decision.
void tell_decided(const std::vector<Conflict>& conflicts, const Tracked& now, Event& event) {
  const auto is_decided = [&](std::string_view key) {
    return std::any_of(conflicts.begin(), conflicts.end(),
                       [&](const Conflict& each) { return each.key() == key; });
  };
  Tracked& to = event.changes;
  if (is_decided("stage")) to.stage = now.stage;
  if (is_decided("amount")) to.amount = now.amount;
  if (is_decided("currency")) to.currency = now.currency;
  if (is_decided("close")) to.close = now.close;
  if (is_decided("probability")) to.probability = now.probability;
  if (is_decided("category")) to.category = now.category;
  if (is_decided("owner")) to.owner = now.owner;
  if (is_decided("pipeline")) to.pipeline = now.pipeline;
  if (is_decided("status")) to.status = now.status;
  if (is_decided("lost_reason")) to.lost_reason = now.lost_reason;
  if (is_decided("closed")) to.closed = now.closed;
}

template <class T>
Event event_of_decision(const Context& context, const std::vector<Conflict>& conflicts,
                        const T& record, std::string text) {
  const Tracked told = fold(record.history);
  const Tracked now = tracked_of(record);
  Event event = difference(told, now);
  event.kind = record.history.empty() ? EventKind::baseline : EventKind::changed;
  tell_decided(conflicts, now, event);
  event.by = context.me();
  event.at = context.now;
  for (const Event& past : record.history) event.at = std::max(event.at, past.at);
  event.text = "merge resolved: " + std::move(text);
  std::vector<Value> keys;
  for (const Conflict& each : conflicts) keys.push_back(string_value(each.key()));
  if (!keys.empty()) event.extra = {Entry{"resolved", array_value(std::move(keys)), {}}};
  return event;
}

/// [ours, what it is now] of each field.
template <class T>
RecordChange change_record(const TornFile& file, const std::vector<Conflict>& conflicts,
                           const T& record) {
  RecordChange change{file.id, file.path, "changed", {}};
  const Json::Object now = all_fields(record, Life::begins);
  for (const Conflict& each : conflicts) {
    Json value;
    for (const auto& [name, pair] : now) {
      if (name == each.key()) value = (*pair.as_array())[1];
    }
    change.fields.emplace_back(each.key(), Json(Json::Array{each.ours.json, std::move(value)}));
  }
  return change;
}

template <class T>
Result<void> settle_record(const Context& context, const TornFile& file,
                           const std::vector<Conflict>& conflicts,
                           const std::vector<SideChoice>& choices, Outcome& outcome) {
  std::vector<Decision> decisions;
  std::vector<Assignment> assignments;
  for (std::size_t i = 0; i < conflicts.size(); ++i) {
    decisions.push_back({conflicts[i].torn, choices[i].side});
    if (choices[i].value) assignments.push_back({conflicts[i].key(), *choices[i].value});
  }
  auto text = decided_text(file.torn, decisions, file.kind);
  if (!text) return std::move(text).error();
  auto read = read_torn<T>(*text, file, context.config());
  if (!read) return std::move(read).error();
  T record = *read;
  if (auto assigned = assign(record, assignments, context); !assigned) return assigned;
  const bool moves = std::any_of(assignments.begin(), assignments.end(),
                                 [](const Assignment& each) { return each.field == "stage"; });
  if (moves) settle_outcome(context, record);
  std::vector<std::string> words;
  for (std::size_t i = 0; i < conflicts.size(); ++i) {
    words.push_back(decision_words(conflicts[i], choices[i],
                                   lasting_words(record, conflicts[i].key(), context)));
  }
  const std::string said = fmt::format("{}", fmt::join(words, "; "));
  outcome.records.push_back(change_record(file, conflicts, record));
  // Where only events were in conflict there was nothing to decide: all of them are kept.
  const bool is_decided = !conflicts.empty() || fold(record.history) != tracked_of(record);
  if (is_decided) {
    record.history.push_back(event_of_decision(context, conflicts, record, said));
  }
  auto made = with_event(*text, *read, record, context.config());
  if (!made) return std::move(made).error();
  outcome.changes.push_back({file.path, file.text, *std::move(made)});
  outcome.text +=
      fmt::format("{}: {}\n", file.id, said.empty() ? "the events of both sides are kept" : said);
  return {};
}

template <class T>
Result<void> take_lines(const Context& context, const TornFile& file, Side side, Outcome& outcome) {
  const std::string text = file.torn.text(side);
  auto read = read_side<T>(text, side, file, context.config());
  if (!read) {
    return std::move(read).error().hinted(fmt::format("deals edit {} opens the file", file.id));
  }
  T record = *read;
  const Side other = side == Side::ours ? Side::theirs : Side::ours;
  record.history.push_back(event_of_decision(
      context, {}, record,
      fmt::format("the lines of {}; those of {} cannot be read", name_of(side), name_of(other))));
  auto made = with_event(text, *read, record, context.config());
  if (!made) return std::move(made).error();
  outcome.changes.push_back({file.path, file.text, *std::move(made)});
  outcome.records.push_back({file.id, file.path, "changed", {}});
  outcome.text += fmt::format("{}: as {} has it\n", file.id, name_of(side));
  return {};
}

}  // namespace

SideChoice choice_of(const Conflict& conflict, std::string_view word) {
  for (Side side : {Side::ours, Side::theirs}) {
    const auto& value = conflict.torn.of(side);
    if (word == name_of(side)) return {side, {}};
    if (value ? value->text == word && !word.empty() : word.empty()) return {side, {}};
  }
  return {Side::ours, std::string(word)};
}

Result<void> settle(const Context& context, const TornFile& file,
                    const std::vector<Conflict>& conflicts, const std::vector<SideChoice>& choices,
                    Outcome& outcome) {
  return file.kind == RecordKind::opportunity
             ? settle_record<Opportunity>(context, file, conflicts, choices, outcome)
             : settle_record<Customer>(context, file, conflicts, choices, outcome);
}

Result<void> take_side(const Context& context, const TornFile& file, Side side, Outcome& outcome) {
  return file.kind == RecordKind::opportunity
             ? take_lines<Opportunity>(context, file, side, outcome)
             : take_lines<Customer>(context, file, side, outcome);
}

}  // namespace deals

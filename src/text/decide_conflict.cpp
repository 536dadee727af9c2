// SPDX-License-Identifier: MIT
#include <algorithm>
#include <deals/base/date.hpp>
#include <deals/text/conflict.hpp>
#include <deals/text/edit.hpp>
#include <deals/text/parse.hpp>
#include <deals/text/record.hpp>
#include <deals/text/write.hpp>
#include <map>
#include <set>

#include "file_parts.hpp"
#include "merge_value.hpp"
#include "scan.hpp"

namespace deals {
namespace {

using KeysOfHunks = std::vector<std::set<std::string>>;

/// The top-level keys that each conflict's lines of one side are part of.
void add_keys_of_hunks(const TornText& torn, Side side, KeysOfHunks& keys) {
  const std::string text = torn.text(side);
  const auto root = parse_toml(text, "");
  if (!root) return;
  std::size_t at = 0;
  for (std::size_t i = 0; i < torn.hunks.size(); ++i) {
    at += torn.between[i].size();
    const scan::Span lines{at, at + torn.hunks[i].of(side).size()};
    at = lines.end;
    for (const Entry& entry : root->entries) {
      const std::size_t begin = scan::start_of_line(text, entry.key_region.begin);
      if (begin < lines.end && entry.value.region.end > lines.begin) keys[i].insert(entry.key);
    }
  }
}

bool is_for_theirs(const Decision& decision) { return decision.side == Side::theirs; }

/// Theirs where all that a conflict is about is decided so; else ours, and the rest is edited.
std::vector<Side> sides_of_hunks(const TornText& torn, const std::vector<Decision>& decisions) {
  KeysOfHunks keys(torn.hunks.size());
  add_keys_of_hunks(torn, Side::ours, keys);
  add_keys_of_hunks(torn, Side::theirs, keys);
  const bool all_theirs =
      !decisions.empty() && std::all_of(decisions.begin(), decisions.end(), is_for_theirs);
  std::vector<Side> sides;
  for (const std::set<std::string>& about : keys) {
    std::vector<Decision> own;
    std::copy_if(decisions.begin(), decisions.end(), std::back_inserter(own),
                 [&](const Decision& each) { return about.contains(each.torn.key); });
    const bool is_theirs =
        own.empty() ? all_theirs : std::all_of(own.begin(), own.end(), is_for_theirs);
    sides.push_back(is_theirs ? Side::theirs : Side::ours);
  }
  return sides;
}

/// The text with a decision that its lines do not tell yet.
Result<std::string> with_decision(std::string text, const Decision& decision, RecordKind kind) {
  auto root = parse_toml(text, "");
  if (!root) return std::move(root).error();
  const Path path = {decision.torn.key};
  const Value* current = root->find(decision.torn.key);
  const std::optional<Value>& wanted = decision.torn.of(decision.side);
  if (!wanted) return current == nullptr ? Result(std::move(text)) : remove_value(text, path);
  if (current == nullptr) return insert_value(text, path, *wanted, record_keys(kind));
  if (same(*current, *wanted)) return text;
  return set_value(text, path, *wanted);
}

/// An event's content, the same for every order of its keys.
std::string event_content(Value event) {
  std::sort(event.entries.begin(), event.entries.end(),
            [](const Entry& left, const Entry& right) { return left.key < right.key; });
  return to_toml(event);
}

std::vector<Value> events_in(std::string_view text) {
  const auto root = parse_toml(text, "");
  const Value* history = root ? root->find("history") : nullptr;
  return history == nullptr ? std::vector<Value>() : history->items;
}

/// What `text` has not of the events that either side has, each as often as the side has it.
std::vector<Value> missing_events(std::string_view text, const TornText& torn) {
  std::map<std::string, int> there;
  for (const Value& event : events_in(text)) ++there[event_content(event)];
  std::vector<Value> missing;
  for (Side side : {Side::ours, Side::theirs}) {
    std::map<std::string, int> seen;
    for (const Value& event : events_in(torn.text(side))) {
      const std::string content = event_content(event);
      if (++seen[content] <= there[content]) continue;
      ++there[content];
      missing.push_back(event);
    }
  }
  return missing;
}

/// The two lists as the merge unites them, with their comments; nothing where it cannot.
std::optional<std::string> united_list(const TornText& torn) {
  auto ours = merging::parts_of(torn.text(Side::ours));
  auto theirs = merging::parts_of(torn.text(Side::theirs));
  if (!ours || !theirs) return {};
  const auto* our_list = ours->sections.front().find("history");
  const auto* their_list = theirs->sections.front().find("history");
  if (our_list == nullptr || their_list == nullptr) return {};
  auto merged = merging::merged_array({nullptr, our_list, their_list}, {7, "ours", "theirs"});
  if (!merged || !merged->is_clean) return {};
  return std::move(merged->text);
}

std::optional<std::string> with_united_list(const std::string& text, const TornText& torn) {
  const auto root = parse_toml(text, "");
  const Value* history = root ? root->find("history") : nullptr;
  auto list = united_list(torn);
  if (history == nullptr || !list || text[history->region.begin] != '[') return {};
  if (text.compare(history->region.begin, 2, "[[") == 0) return {};
  if (merging::has_carriage_returns(text)) list = merging::with_carriage_returns(*list);
  std::string made = text;
  made.replace(history->region.begin, history->region.end - history->region.begin, *list);
  const std::size_t wanted = events_in(text).size() + missing_events(text, torn).size();
  const bool is_whole = missing_events(made, torn).empty() && events_in(made).size() == wanted;
  return is_whole ? std::optional(std::move(made)) : std::nullopt;
}

Moment time_of_event(const Value& event) {
  const Value* at = event.find("at");
  return (at == nullptr ? std::nullopt : parse_moment(at->text)).value_or(Moment{});
}

/// One by one, each before the first event that is later.
Result<std::string> with_events(std::string text, const std::vector<Value>& missing,
                                RecordKind kind) {
  for (const Value& event : missing) {
    const std::vector<Value> events = events_in(text);
    const auto later = std::find_if(events.begin(), events.end(), [&](const Value& each) {
      return time_of_event(event) < time_of_event(each);
    });
    const auto index = static_cast<std::size_t>(later - events.begin());
    auto made = later == events.end()
                    ? append_value(text, {"history"}, event, true, record_keys(kind))
                    : insert_element(text, {"history", index}, event);
    if (!made) return made;
    text = *std::move(made);
  }
  return text;
}

}  // namespace

Result<std::string> decided_text(const TornText& torn, const std::vector<Decision>& decisions,
                                 RecordKind kind) {
  std::string text = torn.text(sides_of_hunks(torn, decisions));
  // Lines of two sides need not fit together: a bracket opened here and closed there.
  if (!parse_toml(text, "")) text = torn.text(Side::ours);
  for (const Decision& each : decisions) {
    auto made = with_decision(std::move(text), each, kind);
    if (!made) return made;
    text = *std::move(made);
  }
  const std::vector<Value> missing = missing_events(text, torn);
  if (missing.empty()) return text;
  if (auto united = with_united_list(text, torn)) return *std::move(united);
  return with_events(std::move(text), missing, kind);
}

}  // namespace deals

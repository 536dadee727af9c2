// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/text/edit.hpp>
#include <deals/text/merge_history.hpp>
#include <deals/text/parse.hpp>
#include <deals/text/record.hpp>
#include <deals/text/write.hpp>

#include "record_tree.hpp"

namespace deals {
namespace {

/// What was said and done, as opposed to what became of the record.
bool is_talk(EventKind kind) {
  switch (kind) {
    case EventKind::note:
    case EventKind::call:
    case EventKind::meeting:
    case EventKind::email:
    case EventKind::attached:
    case EventKind::task:
    case EventKind::next:
    case EventKind::changed:
    case EventKind::invoiced:
      return true;
    default:
      return false;
  }
}

/// `moved, stage = proposal: the text`
std::string words_of(const Event& event) {
  std::string words(name_of(event.kind));
  for (const Entry& entry : tree_of(event).entries) {
    if (entry.key == "at" || entry.key == "by" || entry.key == "event" || entry.key == "text") {
      continue;
    }
    const bool is_text = entry.value.kind == Value::Kind::string;
    words += fmt::format(", {} = {}", entry.key, is_text ? entry.value.text : to_toml(entry.value));
  }
  return event.text.empty() ? words : words + ": " + *event.text;
}

Event as_taken(const Event& event, const std::string& id) {
  if (is_talk(event.kind) && event.changes == Tracked{} && event.cleared.empty()) return event;
  Event note;
  note.at = event.at;
  note.by = event.by;
  note.kind = EventKind::note;
  note.text = id + ": " + words_of(event);
  return note;
}

}  // namespace

std::vector<PlacedEvent> placed_events(const History& into, const History& from,
                                       const std::string& id) {
  std::vector<PlacedEvent> placed;
  for (const Event* event : in_order_of_time(from)) {
    const auto later = std::find_if(into.begin(), into.end(),
                                    [&](const Event& each) { return each.at > event->at; });
    const auto index = static_cast<std::size_t>(later - into.begin()) + placed.size();
    placed.push_back({index, as_taken(*event, id)});
  }
  return placed;
}

Result<std::string> insert_events(std::string_view text, RecordKind kind,
                                  const std::vector<PlacedEvent>& events) {
  const auto& order = record_keys(kind);
  std::string made(text);
  for (const PlacedEvent& each : events) {
    auto root = parse_toml(made, "");
    if (!root) return std::move(root).error();
    const Value* history = root->find("history");
    const bool is_last = history == nullptr || each.index >= history->items.size();
    auto next = is_last ? append_value(made, {"history"}, tree_of(each.event), true, order)
                        : insert_element(made, {"history", each.index}, tree_of(each.event));
    if (!next) return next;
    made = *std::move(next);
  }
  return made;
}

}  // namespace deals

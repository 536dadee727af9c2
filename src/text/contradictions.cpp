// SPDX-License-Identifier: MIT
#include "contradictions.hpp"

#include <deals/base/date.hpp>
#include <deals/model/event.hpp>

namespace deals {
namespace {

/// What the history says of a tracked field last, null when it says nothing; a field that was
/// cleared is a value of its own.
const Value* told_last(const Value& record, std::string_view key) {
  static const Value cleared_mark = string_value("");
  const Value* history = record.find("history");
  if (history == nullptr) return nullptr;
  const Value* told = nullptr;
  Moment latest;
  for (const Value& event : history->items) {
    const Value* at = event.find("at");
    const auto moment = at ? parse_moment(at->text) : std::nullopt;
    if (!moment || (told != nullptr && *moment < latest)) continue;
    const Value* found = event.find(key);
    if (const Value* cleared = event.find("cleared"); found == nullptr && cleared != nullptr) {
      for (const Value& item : cleared->items) {
        if (item.text == key) found = &cleared_mark;
      }
    }
    if (found == nullptr) continue;
    told = found;
    latest = *moment;
  }
  return told;
}

}  // namespace

std::set<std::string> contradictions(const Value& record) {
  std::set<std::string> found;
  for (const std::string& key : tracked_field_names()) {
    const Value* told = told_last(record, key);
    if (told == nullptr) continue;
    const Value* stands = record.find(key);
    const bool agrees =
        stands ? same(*told, *stands) : told->kind == Value::Kind::string && told->text.empty();
    if (!agrees) found.insert(key);
  }
  return found;
}

}  // namespace deals

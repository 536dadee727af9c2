// SPDX-License-Identifier: MIT
#include "record_page.hpp"

#include <fmt/format.h>
#include <deals/base/spelling.hpp>
#include <deals/render/phrase.hpp>
#include <deals/render/record_json.hpp>
#include <deals/render/timeline.hpp>

namespace deals {

std::string said_of(const std::vector<std::string>& parts, const Terminal& terminal) {
  return fmt::format("{}", fmt::join(parts, dot(terminal)));
}

std::string archived_phrase(const History& history, Date today) {
  std::optional<Moment> at;
  for (const Event* event : in_order_of_time(history)) {
    if (event->kind == EventKind::archived) at = event->at;
  }
  return at ? "archived " + to_short(date_of(*at), today) : "archived";
}

void add_other(std::vector<Fact>& facts, const External& external,
               const std::vector<Entry>& extra) {
  std::string label = "Other";
  for (const auto& [system, id] : external) {
    facts.push_back({std::exchange(label, ""), fmt::format("{}  {}", system, id)});
  }
  for (const Entry& entry : extra) {
    const Value& value = entry.value;
    const bool is_simple = value.kind != Value::Kind::array && value.kind != Value::Kind::table;
    facts.push_back(
        {std::exchange(label, ""),
         fmt::format("{}  {}", entry.key, is_simple ? value.text : value_json(value).compact())});
  }
}

std::string notes_and_timeline(const Context& context, const std::string& notes,
                               const History& history) {
  std::string text;
  if (!trim(notes).empty()) text += "\n" + paragraph(trim(notes), 2, context.terminal);
  if (history.empty()) return text;
  const auto entries = timeline(history, context.today, context.terminal);
  return text + "\n" + to_text(entries, context.today, false, context.terminal);
}

}  // namespace deals

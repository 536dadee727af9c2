// SPDX-License-Identifier: MIT
#include "record_page.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/render/phrase.hpp>
#include <deals/render/record_json.hpp>
#include <deals/render/timeline.hpp>
#include <deals/text/record.hpp>

#include "field_values.hpp"

namespace deals {
namespace {

std::string plain_text(const Value& value) {
  const bool is_simple = value.kind != Value::Kind::array && value.kind != Value::Kind::table;
  return is_simple ? value.text : value_json(value).compact();
}

/// `Kick off   27 Nov 2026`; a value that the field cannot have stands out.
Fact declared_fact(const FieldDeclaration& field, const Value& value) {
  std::string label = capitalized(field.name);
  std::replace(label.begin(), label.end(), '_', ' ');
  if (!check_field(field, value)) return {label, "! " + plain_text(value), Style::warning};
  if (field.type == FieldDeclaration::Type::boolean) {
    return {label, value.text == "true" ? "yes" : "no"};
  }
  const auto day = field.type == FieldDeclaration::Type::date ? parse_iso_date(value.text)
                                                              : std::optional<Date>();
  return {label, day ? to_long(*day) : value.text};
}

}  // namespace

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

void add_other(std::vector<Fact>& facts, const std::vector<FieldDeclaration>& declared,
               const External& external, const std::vector<Entry>& extra) {
  for (const FieldDeclaration& field : declared) {
    if (const Value* value = value_of_key(extra, field.name)) {
      facts.push_back(declared_fact(field, *value));
    }
  }
  std::string label = "Other";
  for (const auto& [system, id] : external) {
    facts.push_back({std::exchange(label, ""), fmt::format("{}  {}", system, id)});
  }
  for (const Entry& entry : extra) {
    const bool is_declared =
        std::any_of(declared.begin(), declared.end(),
                    [&](const FieldDeclaration& field) { return field.name == entry.key; });
    if (is_declared) continue;
    facts.push_back(
        {std::exchange(label, ""), fmt::format("{}  {}", entry.key, plain_text(entry.value))});
  }
}

std::string notes_and_timeline(const Context& context, const std::string& notes,
                               const std::vector<TimelineEntry>& entries) {
  std::string text;
  if (!trim(notes).empty()) text += "\n" + paragraph(trim(notes), 2, context.terminal);
  if (entries.empty()) return text;
  return text + "\n" + to_text(entries, context.today, false, context.terminal);
}

}  // namespace deals

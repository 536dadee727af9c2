// SPDX-License-Identifier: MIT
#include "conflict_page.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/render/phrase.hpp>

namespace deals {
namespace {

int line_of(const TornFile& file) {
  const auto end = file.text.begin() + static_cast<std::ptrdiff_t>(file.torn.hunks.front().at);
  return static_cast<int>(std::count(file.text.begin(), end, '\n')) + 1;
}

/// `Ours`, and what git calls it where that says more: `Ours (HEAD)`.
std::string side_heading(Side side, const std::string& name) {
  const std::string heading = capitalized(std::string(name_of(side)));
  if (name.empty() || name == name_of(side)) return heading;
  return fmt::format("{} ({})", heading, shown(name));
}

std::string record_heading(const Context& context, const TornFile& file) {
  return fmt::format(
      "{}  {}\n", styled(file.id, Style::accent, context.terminal),
      styled(fmt::format("{}:{}", file.path, line_of(file)), Style::faint, context.terminal));
}

/// A text of many lines, as each side has it.
std::string whole_texts(const Conflict& conflict) {
  std::string text;
  for (Side side : {Side::ours, Side::theirs}) {
    const auto& value = conflict.torn.of(side);
    text += fmt::format("\n  {} of {}\n", shown(conflict.key()), name_of(side));
    if (!value) text += "    (none)\n";
    if (!value) continue;
    for (std::string_view line : split(trim(value->text), '\n')) {
      text += fmt::format("    {}\n", shown(line));
    }
  }
  return text;
}

Json side_json(const SideValue& side) {
  return Json(Json::Object{{"value", side.json},
                           {"by", side.by.empty() ? Json() : Json(side.by)},
                           {"at", side.at ? Json(*side.at) : Json()}});
}

/// A value for machines: text as it is, all else as in JSON.
std::string plain_of(const Json& value) {
  if (value.as_text() != nullptr) return *value.as_text();
  const std::string text = value.compact();
  return text == "null" ? "" : text;
}

}  // namespace

std::string side_phrase(const Context& context, const SideValue& side, const SideValue& other) {
  const std::string value = side.words.empty() ? "none" : side.words;
  if (!side.at) return value;
  const bool same_day = other.at && date_of(*other.at) == date_of(*side.at);
  std::string when = to_short(date_of(*side.at), context.today);
  constexpr std::size_t clock_begin = 11;  // of "10:30" in 2026-11-21T10:30:00Z
  if (same_day)
    when += " " + to_iso(*side.at).substr(clock_begin, std::string_view("10:30").size());
  return fmt::format("{}, {} on {}", value, shown(side.by), when);
}

std::string conflict_page(const Context& context, const TornRecord& record, bool is_whole) {
  std::string text = record_heading(context, record.file);
  if (!record.conflicts) {
    const std::string id = record.file.id;
    return text +
           fmt::format("   {}\n   deals resolve {} --ours or --theirs takes one side whole\n",
                       shown(record.conflicts.error().message), id);
  }
  if (record.conflicts->empty())
    return text + "   only events are in conflict; all of them will be kept\n";
  const TornText& torn = record.file.torn;
  Table table;
  table.columns = {{.key = "field", .heading = "Field"},
                   {.key = "ours", .heading = side_heading(Side::ours, torn.ours_name)},
                   {.key = "theirs", .heading = side_heading(Side::theirs, torn.theirs_name)}};
  table.columns[1].may_cut = table.columns[2].may_cut = !is_whole;
  std::string below;
  for (const Conflict& each : *record.conflicts) {
    table.rows.push_back(
        {.cells = {Cell(each.key()), Cell(side_phrase(context, each.ours, each.theirs)),
                   Cell(side_phrase(context, each.theirs, each.ours))}});
    const bool is_long = has_many_lines(each.torn.ours) || has_many_lines(each.torn.theirs);
    if (is_whole && is_long) below += whole_texts(each);
  }
  std::string lines;
  const std::string rows = to_text(table, context.terminal);
  for (std::string_view line : split(trim(rows), '\n')) {
    lines += fmt::format("  {}{}\n", line.starts_with(' ') ? "" : " ", line);
  }
  return text + lines + below;
}

Json conflicts_json(const TornRecord& record) {
  Json::Array fields;
  if (record.conflicts) {
    for (const Conflict& each : *record.conflicts) {
      fields.push_back(Json(Json::Object{{"field", each.key()},
                                         {"ours", side_json(each.ours)},
                                         {"theirs", side_json(each.theirs)}}));
    }
  }
  const TornFile& file = record.file;
  return Json(
      Json::Object{{"id", file.id},
                   {"kind", std::string(name_of(file.kind))},
                   {"path", file.path},
                   {"line", line_of(file)},
                   {"fields", Json(std::move(fields))},
                   {"error", record.conflicts ? Json() : Json(record.conflicts.error().message)}});
}

Table conflicts_table(const std::vector<TornRecord>& records) {
  Table table;
  for (const char* key :
       {"id", "field", "ours", "ours_by", "ours_at", "theirs", "theirs_by", "theirs_at"}) {
    table.columns.push_back({.key = key, .heading = key});
  }
  const auto moment = [](const SideValue& side) { return side.at ? to_iso(*side.at) : ""; };
  for (const TornRecord& record : records) {
    if (!record.conflicts) continue;
    for (const Conflict& each : *record.conflicts) {
      table.rows.push_back(
          {.cells = {Cell(record.file.id), Cell(each.key()), Cell(plain_of(each.ours.json)),
                     Cell(each.ours.by), Cell(moment(each.ours)), Cell(plain_of(each.theirs.json)),
                     Cell(each.theirs.by), Cell(moment(each.theirs))}});
    }
  }
  return table;
}

}  // namespace deals

// SPDX-License-Identifier: MIT
#include "undo_list.hpp"

#include <fmt/format.h>
#include <deals/base/utf8.hpp>

namespace deals {
namespace {

constexpr std::size_t clock_start = 11;  ///< of "10:30" in 2026-11-21T10:30:00Z
constexpr std::size_t clock_length = 5;

std::string state_of(const UndoEntry& entry) {
  if (entry.problem) return "unreadable";
  return entry.head.is_undone ? "undone" : "";
}

Json to_json(const UndoEntry& entry) {
  const UndoHead& head = entry.head;
  if (entry.problem) {
    return Json(Json::Object{{"number", Json(static_cast<std::int64_t>(head.number))},
                             {"state", "unreadable"},
                             {"error", to_json(*entry.problem)}});
  }
  std::vector<std::string> paths;
  for (const UndoStep& step : entry.steps) paths.push_back(step.path);
  return Json(Json::Object{{"number", Json(static_cast<std::int64_t>(head.number))},
                           {"at", Json(head.at)},
                           {"by", head.by},
                           {"command", head.command},
                           {"what", head.what},
                           {"state", head.is_undone ? "undone" : "done"},
                           {"files", Json::array(paths)}});
}

Row row_of(const UndoEntry& entry, Date today) {
  const UndoHead& head = entry.head;
  const Style style = head.is_undone ? Style::faint : Style::plain;
  if (entry.problem) {
    return {.cells = {Cell(""), Cell(""), Cell(entry.problem->place.file), Cell("", "0"),
                      Cell("unreadable")}};
  }
  const auto files = fmt::format("{}", entry.steps.size());
  return {.cells = {Cell(moment_phrase(head.at, today), to_iso(head.at), style),
                    Cell(head.by, head.by, style), Cell(head.what, head.what, style),
                    Cell(files, files, style), Cell(state_of(entry), state_of(entry), style)}};
}

}  // namespace

std::string moment_phrase(Moment at, Date today) {
  const std::string clock = to_iso(at).substr(clock_start, clock_length);
  const Date day = date_of(at);
  return day == today ? clock : fmt::format("{} {}", to_short(day, today), clock);
}

Outcome undo_list(const Context& context, const std::vector<UndoEntry>& entries) {
  Outcome outcome;
  if (entries.empty()) outcome.text = "there is nothing to undo\n";
  Table table;
  table.columns = {{.key = "when", .heading = "When", .align = Align::right},
                   {.key = "who", .heading = "Who"},
                   {.key = "what", .heading = "What", .may_cut = true},
                   {.key = "files", .heading = "Files", .align = Align::right},
                   {.key = "state", .heading = ""}};
  Json::Array data;
  for (auto each = entries.rbegin(); each != entries.rend(); ++each) {
    table.rows.push_back(row_of(*each, context.today));
    data.push_back(to_json(*each));
  }
  outcome.table = std::move(table);
  outcome.data = Json(std::move(data));
  outcome.is_paged = true;
  return outcome;
}

}  // namespace deals

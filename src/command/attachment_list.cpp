// SPDX-License-Identifier: MIT
#include "attachment_list.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/exchange/sha256.hpp>
#include <deals/render/bytes.hpp>
#include <deals/render/caption.hpp>
#include <deals/render/phrase.hpp>

namespace deals {
namespace {

struct AttachmentRow {
  const Attachment* attachment;
  std::string_view state;
};

bool is_well(const AttachmentRow& row) { return row.state == "ok" || row.state == "link"; }

Table attachment_table(const std::vector<AttachmentRow>& rows, const Context& context) {
  Table table;
  table.columns = {{"name", "Name", Align::left, true},
                   {"bytes", "Size", Align::right},
                   {"on", "On"},
                   {"by", "By", Align::left, true},
                   {"note", "Note", Align::left, true},
                   {"state", "State"},
                   {"sha256", "SHA-256"}};
  const std::string none(dash(context.terminal));
  for (const AttachmentRow& row : rows) {
    const Attachment& each = *row.attachment;
    const Date day = date_of(each.at);
    const std::string& name = each.file.empty() ? each.url : each.file;
    const Style style = is_well(row) ? Style::plain : Style::warning;
    table.rows.push_back(
        {.cells = {Cell(name, name, Style::accent),
                   each.bytes ? Cell(bytes_phrase(*each.bytes), std::to_string(*each.bytes))
                              : Cell(none, ""),
                   Cell(to_short(day, context.today), to_iso(day)), Cell(each.by),
                   each.text.empty() ? Cell(none, "") : Cell(each.text),
                   Cell((is_well(row) ? "" : "! ") + std::string(row.state), std::string(row.state),
                        style),
                   Cell(each.sha256)}});
  }
  return table;
}

/// People are not told the hash, nor states where all is well.
Table people_table(Table table, bool is_all_well) {
  const std::size_t dropped = is_all_well ? 2 : 1;
  table.columns.resize(table.columns.size() - dropped);
  for (Row& row : table.rows) row.cells.resize(table.columns.size());
  return table;
}

Json attachment_json(const AttachmentRow& row, const std::string& id) {
  const Attachment& each = *row.attachment;
  return Json(
      Json::Object{{"file", Json::text_or_null(each.file)},
                   {"path", each.file.empty() ? Json() : Json(attachment_path(id, each.file))},
                   {"url", Json::text_or_null(each.url)},
                   {"bytes", Json(each.bytes)},
                   {"sha256", Json::text_or_null(each.sha256)},
                   {"at", Json(each.at)},
                   {"by", Json(each.by)},
                   {"note", Json::text_or_null(each.text)},
                   {"state", Json(row.state)}});
}

std::string attachments_text(const Table& table, const std::vector<AttachmentRow>& rows,
                             const std::string& id, const Terminal& terminal) {
  if (rows.empty()) {
    return fmt::format("{0} has no attachments; deals attach {0} FILE keeps one\n", id);
  }
  const auto odd = static_cast<std::size_t>(
      std::count_if(rows.begin(), rows.end(), [](const auto& row) { return !is_well(row); }));
  const Table brief = people_table(table, odd == 0);
  std::vector<std::string> parts = {counted(rows.size(), "attachment", "attachments"),
                                    "in " + attachments_directory(id) + "/"};
  if (odd > 0) parts.push_back(fmt::format("{} not as it was; deals check explains", odd));
  return to_text(brief, terminal) + footer(parts, terminal);
}

}  // namespace

std::string_view state_of_attachment(const Files& files, const std::string& id,
                                     const Attachment& attachment) {
  if (attachment.file.empty()) return "link";
  const auto bytes = files.read(attachment_path(id, attachment.file));
  if (!bytes) return bytes.error().kind == ErrorKind::not_found ? "missing" : "unreadable";
  const bool is_same = attachment.sha256.empty() || sha256(*bytes) == attachment.sha256;
  return is_same ? "ok" : "changed";
}

void add_attachments(std::vector<Fact>& facts, const Context& context, const std::string& id,
                     const History& history) {
  constexpr std::size_t most_shown = 8;
  const std::vector<Attachment> all = attachments_of(history);
  std::string label = "Files";
  for (std::size_t at = 0; at < std::min(all.size(), most_shown); ++at) {
    const Attachment& each = all[all.size() - 1 - at];
    std::string text = each.file.empty() ? each.url : each.file;
    text += " (";
    if (each.bytes) text += bytes_phrase(*each.bytes) + ", ";
    text += to_short(date_of(each.at), context.today) + ")";
    facts.push_back({std::exchange(label, ""), text});
  }
  if (all.size() <= most_shown) return;
  facts.push_back({"", fmt::format("{} more; deals attach --list {}", all.size() - most_shown, id),
                   Style::faint});
}

Outcome list_attachments(const Context& context, const std::string& id, const History& history) {
  const std::vector<Attachment> all = attachments_of(history);
  std::vector<AttachmentRow> rows;
  for (const Attachment& each : all) {
    rows.push_back({&each, state_of_attachment(context.view->files(), id, each)});
  }
  Outcome outcome;
  outcome.is_paged = true;
  Json::Array items;
  for (const AttachmentRow& row : rows) items.push_back(attachment_json(row, id));
  outcome.data = Json(std::move(items));
  Table table = attachment_table(rows, context);
  outcome.text = attachments_text(table, rows, id, context.terminal);
  outcome.table = std::move(table);
  return outcome;
}

}  // namespace deals

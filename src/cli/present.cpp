// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/cli/present.hpp>
#include <deals/render/diff.hpp>

namespace deals {
namespace {

Json to_json(const RecordChange& change) {
  return Json(Json::Object{{"id", change.id},
                           {"path", change.path},
                           {"action", change.action},
                           {"fields", Json(change.fields)}});
}

Json::Array elements(const Outcome& outcome) {
  if (outcome.data && outcome.data->as_array() != nullptr) return *outcome.data->as_array();
  if (outcome.data) return {*outcome.data};
  Json::Array array;
  for (const RecordChange& change : outcome.records) array.push_back(to_json(change));
  return array;
}

/// What a writing command did: a row for each record.
Table table_of(const std::vector<RecordChange>& records) {
  Table table{
      .columns = {{"id", "ID"}, {"action", "Action"}, {"path", "Path"}, {"fields", "Fields"}}};
  for (const RecordChange& change : records) {
    std::vector<std::string> fields;
    for (const auto& [name, values] : change.fields) fields.push_back(name);
    table.rows.push_back({.cells = {change.id, change.action, change.path,
                                    fmt::format("{}", fmt::join(fields, ","))}});
  }
  return table;
}

/// The table with only the columns of --columns, in that order.
Result<Table> chosen_columns(const Table& table, const std::vector<std::string>& keys) {
  if (keys.empty()) return table;
  Table chosen;
  std::vector<std::size_t> positions;
  std::vector<std::string> known;
  for (const Column& column : table.columns) known.push_back(column.key);
  for (const std::string& key : keys) {
    const auto at = std::find(known.begin(), known.end(), key);
    if (at == known.end()) {
      Error error = usage_error(fmt::format("no column \"{}\"", shown(key)));
      if (auto hint = did_you_mean(key, known)) return std::move(error).hinted(*hint);
      return std::move(error).hinted("the columns are " + join_words(known, "and"));
    }
    positions.push_back(static_cast<std::size_t>(at - known.begin()));
    chosen.columns.push_back(table.columns[positions.back()]);
  }
  for (const Row& row : table.rows) {
    Row cut{.cells = {}, .rule_above = row.rule_above};
    for (std::size_t position : positions) cut.cells.push_back(row.cells[position]);
    chosen.rows.push_back(std::move(cut));
  }
  return chosen;
}

bool has_keys(const Table& table, const std::vector<std::string>& keys) {
  return std::equal(table.columns.begin(), table.columns.end(), keys.begin(), keys.end(),
                    [](const Column& column, const std::string& key) { return column.key == key; });
}

Result<std::string> present_table(const Outcome& outcome, const Command& command,
                                  const Context& context) {
  if (!outcome.table) {
    return usage_error(fmt::format("{} has no table to show so", command.name))
        .hinted("--json has all of it");
  }
  auto table = chosen_columns(*outcome.table, context.columns);
  if (!table) return std::move(table).error();
  switch (context.format) {
    case Format::csv:
      return to_csv(*table, outcome.raw_formulas);
    case Format::tsv:
      return to_tsv(*table);
    case Format::markdown:
      return to_markdown(*table);
    case Format::porcelain:
      return to_porcelain(*table);
    default:
      return to_text(*table, context.terminal);
  }
}

bool has_text(const Outcome& outcome) { return outcome.long_text || !outcome.text.empty(); }

/// What people see.
void write_text(const Outcome& outcome, const WritePart& out) {
  if (outcome.long_text) outcome.long_text(out);
  out(outcome.text);
}

/// Whether people get the text that the command made.
bool shows_own_text(const Outcome& outcome, const Command& command, const Context& context) {
  if (context.format != Format::table) return false;
  if (context.dry_run && is_changing(command.access)) return false;
  if (context.columns.empty()) return !outcome.table || has_text(outcome);
  const bool has_them = outcome.table && has_keys(*outcome.table, context.columns);
  return has_them && has_text(outcome);
}

/// The forms that are made as a whole.
Result<std::string> present_made(const Outcome& outcome, const Command& command,
                                 const Context& context) {
  if (is_changing(command.access)) {
    if (context.dry_run) return unified_diff(outcome.changes, context.terminal);
    if (!outcome.table) {
      Outcome with_table = outcome;
      with_table.table = table_of(outcome.records);
      return present_table(with_table, command, context);
    }
  }
  return present_table(outcome, command, context);
}

ReportPage headed_page(const Command& command, const Context& context) {
  ReportPage page;
  if (context.view != nullptr) page.heading.push_back(context.config().name);
  std::erase(page.heading, "");
  page.heading.insert(page.heading.end(), {command.name, "as of " + to_long(context.today)});
  return page;
}

}  // namespace

Result<ReportPage> page_of(const Outcome& outcome, const Command& command, const Context& context) {
  ReportPage page = outcome.page ? *outcome.page : headed_page(command, context);
  const bool asks_columns = !context.columns.empty() && outcome.table;
  if (asks_columns || (!outcome.page && !has_text(outcome) && outcome.table)) {
    auto table = chosen_columns(*outcome.table, context.columns);
    if (!table) return std::move(table).error();
    page.sections = {{"", *std::move(table), {}}};
  } else if (!outcome.page) {
    write_text(outcome, [&](std::string_view part) { page.screen += part; });
  }
  return page;
}

Json data_of(const Outcome& outcome, bool dry_run) {
  if (outcome.data) return *outcome.data;
  return Json(Json::Object{{"changes", Json(elements(outcome))}, {"dry_run", dry_run}});
}

std::vector<std::string> notices_of(const Outcome& outcome, const Command& command,
                                    const Context& context) {
  const bool is_blank = context.dry_run && is_changing(command.access) && outcome.changes.empty();
  if (!is_blank || !outcome.notices.empty()) return outcome.notices;
  std::vector<std::string> lines;
  for (std::string_view line : split(trim(outcome.text), '\n')) {
    if (!line.empty()) lines.emplace_back(line);
  }
  return lines;
}

Result<void> present(const Outcome& outcome, const Command& command, const Context& context,
                     const WritePart& out) {
  if (shows_own_text(outcome, command, context)) {
    write_text(outcome, out);
    return {};
  }
  if (context.format == Format::json) {
    document(command.name, data_of(outcome, context.dry_run), outcome.problems).pretty(out);
    out("\n");
    return {};
  }
  if (context.format == Format::ndjson) {
    write_ndjson(elements(outcome), out);
    return {};
  }
  auto made = present_made(outcome, command, context);
  if (!made) return std::move(made).error();
  out(*made);
  return {};
}

}  // namespace deals

// SPDX-License-Identifier: MIT
#include <algorithm>
#include <deals/base/utf8.hpp>
#include <deals/exchange/csv.hpp>
#include <deals/render/table.hpp>

#include "fuzzing.hpp"

namespace deals::fuzz {
namespace {

Table sheet_of(const CsvTable& table) {
  Table sheet;
  for (const std::string& header : table.headers) sheet.columns.push_back({header, header});
  for (const CsvRow& row : table.rows) {
    sheet.rows.emplace_back();
    for (const std::string& field : row.fields) sheet.rows.back().cells.emplace_back(field);
  }
  return sheet;
}

/// What a reader of an exported table gets: its cells with what is unsafe to show escaped.
CsvTable exported(CsvTable table) {
  for (std::string& header : table.headers) header = shown_lines(header);
  for (CsvRow& row : table.rows) {
    for (std::string& field : row.fields) field = shown_lines(field);
  }
  return table;
}

CsvTable without_guards(CsvTable table) {
  for (std::string& header : table.headers) header = without_formula_guard(header);
  for (CsvRow& row : table.rows) {
    for (std::string& field : row.fields) field = without_formula_guard(field);
  }
  return table;
}

bool has_returns(const CsvTable& table) {
  const auto has_one = [](const std::string& cell) { return cell.find('\r') != std::string::npos; };
  return std::any_of(table.headers.begin(), table.headers.end(), has_one) ||
         std::any_of(table.rows.begin(), table.rows.end(), [&](const CsvRow& row) {
           return std::any_of(row.fields.begin(), row.fields.end(), has_one);
         });
}

bool has_same_cells(const CsvTable& left, const CsvTable& right) {
  bool same = left.headers == right.headers && left.rows.size() == right.rows.size();
  for (std::size_t i = 0; same && i < left.rows.size(); ++i) {
    same = left.rows[i].fields == right.rows[i].fields;
  }
  return same;
}

/// Exported with commas and read again, a table has the same cells. Not so those that begin with a
/// carriage return: they are escaped and keep their guard.
void check_written(const CsvTable& table) {
  if (table.headers[0].starts_with("sep=")) return;
  if (has_returns(table)) return;
  CsvOptions options;
  options.delimiter = ',';
  for (const bool raw : {false, true}) {
    const std::string text = to_csv(sheet_of(table), raw);
    const auto read = parse_csv(text, options);
    require(static_cast<bool>(read), "what was written can be read", text);
    const CsvTable again = raw ? *read : without_guards(*read);
    require(has_same_cells(again, exported(table)), "written and read it is the same", text);
  }
}

void check(std::string_view input, const CsvOptions& options) {
  const auto table = parse_csv(input, options);
  if (!table) {
    require(table.error().kind == ErrorKind::invalid_data, "a table's error",
            table.error().message);
    return;
  }
  require(!table->headers.empty(), "a table has headers");
  int line = table->header_line;
  for (const CsvRow& row : table->rows) {
    require(row.fields.size() == table->headers.size(), "a row is as long as the headers");
    require(row.line > line, "rows go down");
    line = row.line;
  }
  check_written(*table);
}

}  // namespace

void csv(std::string_view input) {
  check(input, {"x.csv", {}, CsvEncoding::utf8});
  check(input, {"x.csv", ';', CsvEncoding::windows_1252});
  (void)without_formula_guard(input);
}

}  // namespace deals::fuzz

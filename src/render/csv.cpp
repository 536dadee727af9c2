// SPDX-License-Identifier: MIT
#include <algorithm>
#include <deals/base/character.hpp>
#include <deals/base/utf8.hpp>
#include <deals/render/table.hpp>

namespace deals {

namespace {

/// A sign, digits, and perhaps a point or comma with digits: what a spreadsheet takes for a number.
bool is_plain_number(std::string_view text) {
  if (!text.empty() && (text[0] == '-' || text[0] == '+')) text.remove_prefix(1);
  const auto point = text.find_first_of(".,");
  const auto whole = text.substr(0, point);
  const auto part =
      point == std::string_view::npos ? std::string_view("0") : text.substr(point + 1);
  const auto digits = [](std::string_view run) {
    return !run.empty() && std::all_of(run.begin(), run.end(), is_digit);
  };
  return digits(whole) && digits(part);
}

bool starts_formula(std::string_view text) {
  return !text.empty() && std::string_view("=+-@\t\r").find(text[0]) != std::string_view::npos;
}

/// Whether the cell gets a `'` in front: a formula, and what an import would take for a guarded
/// one.
bool needs_guard(std::string_view text) {
  const auto quotes = std::min(text.find_first_not_of('\''), text.size());
  if (quotes > 0) return starts_formula(text.substr(quotes));
  return starts_formula(text) && !is_plain_number(text);
}

void add_field(std::string& out, std::string_view field) {
  if (field.find_first_of(",\"\r\n") == std::string_view::npos) {
    out += field;
    return;
  }
  out += '"';
  for (const char c : field) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
}

void add_csv_field(std::string& out, std::string_view text, bool raw) {
  const bool guarded = !raw && needs_guard(text);
  const auto is_plain = [](char c) { return c >= ' ' && c <= '~'; };
  if (!guarded && std::all_of(text.begin(), text.end(), is_plain)) {
    return add_field(out, text);
  }
  add_field(out, (guarded ? "'" : "") + shown_lines(text));
}

}  // namespace

std::string csv_field(std::string_view text, bool raw) {
  std::string out;
  add_csv_field(out, text, raw);
  return out;
}

std::string to_csv(const Table& table, bool raw) {
  std::string out;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (i > 0) out += ',';
    add_csv_field(out, table.columns[i].key, raw);
  }
  out += '\n';
  for (const auto& row : table.rows) {
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      if (i > 0) out += ',';
      if (i < row.cells.size()) add_csv_field(out, row.cells[i].raw, raw);
    }
    out += '\n';
  }
  return out;
}

}  // namespace deals

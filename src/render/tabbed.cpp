// SPDX-License-Identifier: MIT
#include <algorithm>
#include <deals/base/utf8.hpp>
#include <deals/render/table.hpp>

namespace deals {

namespace {

std::string_view escape_of(char c) {
  switch (c) {
    case '\t':
      return "\\t";
    case '\n':
      return "\\n";
    case '\r':
      return "\\r";
    case '\\':
      return "\\\\";
    default:
      return {};
  }
}

std::string escaped(std::string_view text) {
  const auto is_plain = [](char c) { return c >= ' ' && c <= '~' && c != '\\'; };
  if (std::all_of(text.begin(), text.end(), is_plain)) return std::string(text);
  std::string out;
  for (const char c : text) {
    const auto escape = escape_of(c);
    if (escape.empty()) {
      out += c;
    } else {
      out += escape;
    }
  }
  return shown(out);
}

std::string tabbed(const Table& table, bool headed) {
  std::string out;
  for (std::size_t i = 0; headed && i < table.columns.size(); ++i) {
    if (i > 0) out += '\t';
    out += escaped(table.columns[i].key);
  }
  if (headed) out += '\n';
  for (const auto& row : table.rows) {
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      if (i > 0) out += '\t';
      if (i < row.cells.size()) out += escaped(row.cells[i].raw);
    }
    out += '\n';
  }
  return out;
}

}  // namespace

std::string to_tsv(const Table& table) { return tabbed(table, true); }

std::string to_porcelain(const Table& table) { return tabbed(table, false); }

}  // namespace deals

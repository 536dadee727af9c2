// SPDX-License-Identifier: MIT
#include <deals/base/utf8.hpp>
#include <deals/render/table.hpp>

namespace deals {

namespace {

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : shown(text)) {
    if (std::string_view("\\`*_[<|~").find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

void add_row(std::string& out, const Row& row, std::size_t columns) {
  out += '|';
  for (std::size_t i = 0; i < columns; ++i) {
    out += ' ';
    if (i < row.cells.size()) out += escaped(row.cells[i].text);
    out += " |";
  }
  out += '\n';
}

}  // namespace

std::string to_markdown(const Table& table) {
  std::string out = "|";
  for (const auto& column : table.columns) out += " " + escaped(column.heading) + " |";
  out += "\n|";
  for (const auto& column : table.columns) {
    out += column.align == Align::right ? " ---: |" : " --- |";
  }
  out += '\n';
  for (const auto& row : table.rows) add_row(out, row, table.columns.size());
  for (const auto& row : table.totals) add_row(out, row, table.columns.size());
  return out;
}

}  // namespace deals

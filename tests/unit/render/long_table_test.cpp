// SPDX-License-Identifier: MIT
#include <deals/render/long_table.hpp>

#include "catch.hpp"

using namespace deals;

namespace {

const std::vector<Column> columns = {
    {"id", "ID"}, {"amount", "Amount", Align::right}, {"note", "Note"}};

Style write_cell(std::size_t row, std::size_t column, std::string& to) {
  const std::string number = std::to_string(row * row);
  if (column == 0) to += "deal-" + number;
  if (column == 1) to += number + " EUR";
  if (column == 2 && row == 700) to += "søndag\n";
  return column == 0 ? Style::accent : Style::plain;
}

Table table_of(std::size_t rows) {
  Table table{.columns = columns};
  for (std::size_t row = 0; row < rows; ++row) {
    Row& made = table.rows.emplace_back();
    for (std::size_t i = 0; i < columns.size(); ++i) {
      Cell& cell = made.cells.emplace_back();
      cell.style = write_cell(row, i, cell.text);
    }
  }
  return table;
}

}  // namespace

TEST_CASE("a long table is written part by part as it would be at once") {
  for (const std::size_t rows : {0U, 1U, 255U, 256U, 257U, 1500U, 2048U, 2049U, 20000U}) {
    for (const bool color : {false, true}) {
      Terminal terminal;
      terminal.color = color;
      std::string written;
      const auto widths = long_table_widths(columns, rows, write_cell);
      write_long_table(columns, widths, rows, write_cell, terminal,
                       [&](std::string_view part) { written += part; });
      CHECK(written == to_text(table_of(rows), terminal));
    }
  }
}

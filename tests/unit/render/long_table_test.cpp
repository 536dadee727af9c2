// SPDX-License-Identifier: MIT
#include <deals/render/long_table.hpp>

#include "catch.hpp"

using namespace deals;

namespace {

Row row_at(std::size_t index) {
  const std::string number = std::to_string(index * index);
  return {.cells = {Cell("deal-" + number), Cell(number + " EUR", number),
                    Cell(index == 700 ? "søndag\n" : "", "")}};
}

Table table_of(std::size_t first, std::size_t end) {
  Table table{.columns = {{"id", "ID"}, {"amount", "Amount", Align::right}, {"note", "Note"}}};
  for (std::size_t i = first; i < end; ++i) table.rows.push_back(row_at(i));
  return table;
}

}  // namespace

TEST_CASE("a long table is written block by block as it would be at once") {
  for (const std::size_t rows : {0U, 1U, 63U, 64U, 65U, 1500U, 8192U, 8193U, 20000U}) {
    for (const bool color : {false, true}) {
      Terminal terminal;
      terminal.color = color;
      CHECK(long_table_text(rows, table_of, terminal) == to_text(table_of(0, rows), terminal));
    }
  }
}

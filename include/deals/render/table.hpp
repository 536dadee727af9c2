// SPDX-License-Identifier: MIT
#pragma once

#include <deals/render/terminal.hpp>
#include <string>
#include <vector>

/// \file
/// A table of cells, and the ways to write it: for people (fitted to a terminal, or plain and never cut
/// in a pipe), CSV, TSV, Markdown and porcelain.
namespace deals {

enum class Align { left, right };

struct Column {
  std::string key;      ///< snake_case, the name for machines
  std::string heading;  ///< for people
  Align align = Align::left;
  bool may_cut = false;  ///< long cells end in … where the terminal is too narrow; money never does
};

/// Text for people and for machines. Neither is escaped yet: writers do that.
struct Cell {
  Cell() = default;
  Cell(std::string both) : text(both), raw(std::move(both)) {}
  Cell(std::string for_people, std::string for_machines, Style how = Style::plain)
      : text(std::move(for_people)), raw(std::move(for_machines)), style(how) {}

  std::string text;
  std::string raw;
  Style style = Style::plain;
};

struct Row {
  std::vector<Cell> cells;
  bool rule_above = false;  ///< a line across before it, as above a total
};

struct Table {
  std::vector<Column> columns;
  std::vector<Row> rows;
  /// For people, under the heading and at the end: see `rules`.
  bool rules = false;
  std::vector<Row> totals;  ///< below a rule; people and Markdown only
};

/// A line per row, columns two spaces apart, no space at the ends of lines. Fitted to
/// `terminal.width` by cutting the columns that may be cut, widest first.
std::string to_text(const Table& table, const Terminal& terminal);
std::string to_csv(const Table& table, bool raw_formulas);
std::string to_tsv(const Table& table);
std::string to_markdown(const Table& table);
/// Tab-separated without a heading, `\t`, `\n` and `\\` escaped.
std::string to_porcelain(const Table& table);

/// One field of a CSV line: quoted when it must be, and unless `raw_formulas` with a `'` before what a
/// spreadsheet would run (= + - @ tab CR; plain numbers exempt).
std::string csv_field(std::string_view text, bool raw_formulas);

}  // namespace deals

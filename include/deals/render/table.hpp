// SPDX-License-Identifier: MIT
#pragma once

#include <deals/render/terminal.hpp>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// A table of cells, and the ways to write it: for people (fitted to a terminal, or plain and never
/// cut in a pipe), CSV, TSV, Markdown and porcelain.
namespace deals {

enum class Align { left, right };

struct Column {
  std::string key;      ///< snake_case, the name for machines
  std::string heading;  ///< for people; "" for a column of bars, which no rule runs under
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
  bool rules = false;       ///< a line across under the heading; for people
  std::vector<Row> totals;  ///< below a rule; people and Markdown only
};

/// A heading and a line per row, one blank before and two between columns, none at the ends of
/// lines. Fitted to `terminal.width` by cutting the columns that may be cut, the widest first, down
/// to 6 columns; what still does not fit stands out. Without any heading there is no heading line.
std::string to_text(const Table& table, const Terminal& terminal);

/// The width of `to_text` when nothing is cut, and when all is cut that may be.
struct TextWidth {
  int natural = 0;
  int least = 0;
};
TextWidth text_width(const Table& table);

/// Leaves out the columns with these keys, in this order, until the table fits the terminal;
/// nothing in a pipe.
void drop_to_fit(Table& table, std::initializer_list<std::string_view> keys,
                 const Terminal& terminal);

/// A heading of keys and a line per row, for machines. Lines end in "\n" and fields keep theirs, in
/// quotes; other control characters are escaped as `shown_lines` does, unless `raw`, which writes
/// every field as it is, formulas too.
std::string to_csv(const Table& table, bool raw);
/// A heading of keys and a line per row; `\t`, `\n`, `\r` and `\\` and control characters escaped.
std::string to_tsv(const Table& table);
/// A GitHub table of the text for people; signs that Markdown would read are escaped.
std::string to_markdown(const Table& table);
/// As TSV without the heading.
std::string to_porcelain(const Table& table);

/// One field of a CSV line: quoted when it must be, and unless `raw` escaped and with a `'` before
/// what a spreadsheet would run (= + - @ tab CR; plain numbers exempt).
std::string csv_field(std::string_view text, bool raw);

}  // namespace deals

// SPDX-License-Identifier: MIT
#include <deals/render/table.hpp>

#include <algorithm>
#include <deals/base/utf8.hpp>
#include <deals/render/line.hpp>
#include <deque>
#include <utility>

namespace deals {

namespace {

constexpr int least_columns = 6;

struct Measured {
  std::string_view text;
  int columns = 0;
};

/// Escapes and measures; plain ASCII is neither copied nor looked up.
class Measurer {
 public:
  Measured operator()(const std::string& text) {
    if (is_plain_ascii(text)) return {text, static_cast<int>(text.size())};
    escaped_.push_back(shown(text));
    return {escaped_.back(), width(escaped_.back())};
  }

 private:
  std::deque<std::string> escaped_;
};

/// Every cell of a table measured: the headings, then the rows, then the totals.
struct Grid {
  explicit Grid(const Table& table) : widths(table.columns.size()) {
    cells.reserve((1 + table.rows.size() + table.totals.size()) * widths.size());
    for (const auto& column : table.columns) cells.push_back(measure(column.heading));
    for (const auto& row : table.rows) add(row);
    for (const auto& row : table.totals) add(row);
    for (std::size_t i = 0; i < cells.size(); ++i) {
      auto& columns = widths[i % widths.size()];
      columns = std::max(columns, cells[i].columns);
    }
  }

  void add(const Row& row) {
    for (std::size_t i = 0; i < widths.size(); ++i) {
      cells.push_back(i < row.cells.size() ? measure(row.cells[i].text) : Measured{});
    }
  }

  Measurer measure;
  std::vector<Measured> cells;
  std::vector<int> widths;
};

int line_width(const std::vector<int>& widths, std::size_t count) {
  int sum = table_indent;
  for (std::size_t i = 0; i < count; ++i) sum += widths[i] + (i > 0 ? column_gap : 0);
  return sum;
}

int line_width(const std::vector<int>& widths) { return line_width(widths, widths.size()); }

bool may_shrink(const Table& table, const std::vector<int>& widths, std::size_t i) {
  return table.columns[i].may_cut && widths[i] > least_columns;
}

std::vector<int> least_widths(const Table& table, std::vector<int> widths) {
  for (std::size_t i = 0; i < widths.size(); ++i) {
    if (may_shrink(table, widths, i)) widths[i] = least_columns;
  }
  return widths;
}

/// Takes columns off the widest until the line fits.
void shrink(const Table& table, std::vector<int>& widths, int limit) {
  for (std::size_t i = 0; i < widths.size(); ++i) {
    if (may_shrink(table, widths, i))
      widths[i] = std::min(widths[i], std::max(limit, least_columns));
  }
  for (int excess = line_width(widths) - limit; excess > 0; --excess) {
    int* widest = nullptr;
    for (std::size_t i = 0; i < widths.size(); ++i) {
      if (may_shrink(table, widths, i) && (!widest || widths[i] > *widest)) widest = &widths[i];
    }
    if (!widest) return;
    --*widest;
  }
}

class TextTable {
 public:
  TextTable(const Table& table, const Terminal& terminal)
      : table_(table), terminal_(terminal), grid_(table), lines_(terminal) {
    if (terminal.width > 0) shrink(table, grid_.widths, terminal.width);
  }

  std::string text() {
    const bool headed = ruled_columns() > 0;
    if (headed) line(nullptr);
    if (table_.rules) across();
    at_ = table_.columns.size();
    for (const auto& row : table_.rows) {
      if (row.rule_above) across();
      line(&row);
    }
    if (!table_.totals.empty()) across();
    for (const auto& row : table_.totals) line(&row);
    return lines_.take();
  }

 private:
  /// A row, or the headings for none.
  void line(const Row* row) {
    lines_.skip(table_indent);
    for (std::size_t i = 0; i < grid_.widths.size(); ++i) {
      if (i > 0) lines_.skip(column_gap);
      auto style = Style::strong;
      if (row) style = i < row->cells.size() ? row->cells[i].style : Style::plain;
      cell(grid_.cells[at_ + i], i, style);
    }
    lines_.end();
    if (row) at_ += grid_.widths.size();
  }

  void cell(const Measured& cell, std::size_t i, Style style) {
    const int room = grid_.widths[i];
    const bool right = table_.columns[i].align == Align::right;
    if (cell.columns > room) {
      const auto cut = fitted(cell.text, room, terminal_);
      const int left_over = room - width(cut);
      if (right) lines_.skip(left_over);
      lines_.add(cut, style);
      if (!right) lines_.skip(left_over);
      return;
    }
    if (right) lines_.skip(room - cell.columns);
    lines_.add(cell.text, style);
    if (!right) lines_.skip(room - cell.columns);
  }

  /// How many columns there are up to the last one with a heading.
  std::size_t ruled_columns() const {
    std::size_t count = table_.columns.size();
    while (count > 0 && table_.columns[count - 1].heading.empty()) --count;
    return count;
  }

  void across() {
    const auto ruled = ruled_columns();
    const auto count = ruled > 0 ? ruled : grid_.widths.size();
    lines_.skip(table_indent);
    lines_.add(rule(line_width(grid_.widths, count) - table_indent, terminal_));
    lines_.end();
  }

  const Table& table_;
  const Terminal& terminal_;
  Grid grid_;
  LineWriter lines_;
  std::size_t at_ = 0;
};

void erase_column(Table& table, std::size_t index) {
  const auto offset = static_cast<std::ptrdiff_t>(index);
  table.columns.erase(table.columns.begin() + offset);
  for (auto* rows : {&table.rows, &table.totals}) {
    for (auto& row : *rows) {
      if (index < row.cells.size()) row.cells.erase(row.cells.begin() + offset);
    }
  }
}

}  // namespace

std::string to_text(const Table& table, const Terminal& terminal) {
  if (table.columns.empty()) return {};
  return TextTable(table, terminal).text();
}

TextWidth text_width(const Table& table) {
  const auto widths = Grid(table).widths;
  return {line_width(widths), line_width(least_widths(table, widths))};
}

void drop_to_fit(Table& table, std::initializer_list<std::string_view> keys,
                 const Terminal& terminal) {
  if (terminal.width <= 0) return;
  auto widths = least_widths(table, Grid(table).widths);
  for (const auto key : keys) {
    if (line_width(widths) <= terminal.width) return;
    const auto found = std::find_if(table.columns.begin(), table.columns.end(),
                                    [&](const Column& column) { return column.key == key; });
    if (found == table.columns.end()) continue;
    const auto index = found - table.columns.begin();
    widths.erase(widths.begin() + index);
    erase_column(table, static_cast<std::size_t>(index));
  }
}

}  // namespace deals

// SPDX-License-Identifier: MIT
#include <deals/render/long_table.hpp>

#include <algorithm>
#include <array>
#include <deals/base/in_two_threads.hpp>
#include <deals/base/utf8.hpp>
#include <deals/render/line.hpp>

namespace deals {
namespace {

constexpr std::size_t block_rows = 64;
constexpr std::size_t blocks_together = 64;

/// One cell after the other, escaped and measured.
struct CellText {
  void make(const WriteCell& cell, std::size_t row, std::size_t column) {
    text.clear();
    style = cell(row, column, text);
    measure();
  }

  void measure() {
    const bool is_plain = is_plain_ascii(text);
    if (!is_plain) text = shown(text);
    columns = is_plain ? static_cast<int>(text.size()) : width(text);
  }

  std::string text;
  Style style = Style::plain;
  int columns = 0;
};

CellText heading(const Column& column) {
  CellText cell{.text = column.heading, .style = Style::strong};
  cell.measure();
  return cell;
}

std::size_t blocks_of(std::size_t rows) { return (rows + block_rows - 1) / block_rows; }

/// Calls `visit` with each row of a block.
template <class Visit>
void visit_block(std::size_t block, std::size_t rows, const Visit& visit) {
  const std::size_t end = std::min((block + 1) * block_rows, rows);
  for (std::size_t row = block * block_rows; row < end; ++row) visit(row);
}

/// Writes cells below each other.
class AlignedLines {
 public:
  AlignedLines(const std::vector<Column>& columns, const std::vector<int>& widths,
               const Terminal& terminal)
      : columns_(columns), widths_(widths), lines_(terminal) {}

  void add(const CellText& cell) {
    lines_.skip(at_ == 0 ? table_indent : column_gap);
    const int left_over = widths_[at_] - cell.columns;
    const bool right = columns_[at_].align == Align::right;
    if (right) lines_.skip(left_over);
    lines_.add(cell.text, cell.style);
    if (!right) lines_.skip(left_over);
    if (++at_ < columns_.size()) return;
    lines_.end();
    at_ = 0;
  }

  std::string take() { return lines_.take(); }

 private:
  const std::vector<Column>& columns_;
  const std::vector<int>& widths_;
  LineWriter lines_;
  std::size_t at_ = 0;
};

}  // namespace

std::vector<int> long_table_widths(const std::vector<Column>& columns, std::size_t rows,
                                   const WriteCell& cell) {
  std::vector<std::vector<int>> measured(blocks_of(rows), std::vector<int>(columns.size()));
  in_two_threads(measured.size(), [&](std::size_t block) {
    CellText text;
    visit_block(block, rows, [&](std::size_t row) {
      for (std::size_t i = 0; i < columns.size(); ++i) {
        text.make(cell, row, i);
        measured[block][i] = std::max(measured[block][i], text.columns);
      }
    });
  });
  std::vector<int> widths;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    widths.push_back(heading(columns[i]).columns);
    for (const auto& each : measured) widths[i] = std::max(widths[i], each[i]);
  }
  return widths;
}

void write_long_table(const std::vector<Column>& columns, const std::vector<int>& widths,
                      std::size_t rows, const WriteCell& cell, const Terminal& terminal,
                      const WritePart& out) {
  AlignedLines headings(columns, widths, terminal);
  for (const Column& each : columns) headings.add(heading(each));
  out(headings.take());
  const auto text_of = [&](std::size_t block) {
    AlignedLines lines(columns, widths, terminal);
    CellText text;
    visit_block(block, rows, [&](std::size_t row) {
      for (std::size_t i = 0; i < columns.size(); ++i) {
        text.make(cell, row, i);
        lines.add(text);
      }
    });
    return lines.take();
  };
  std::array<std::string, blocks_together> texts;
  for (std::size_t first = 0; first < blocks_of(rows); first += blocks_together) {
    const std::size_t count = std::min(blocks_together, blocks_of(rows) - first);
    in_two_threads(count, [&](std::size_t i) { texts[i] = text_of(first + i); });
    for (std::size_t i = 0; i < count; ++i) out(texts[i]);
  }
}

}  // namespace deals

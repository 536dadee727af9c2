// SPDX-License-Identifier: MIT
#include <deals/render/sheet.hpp>

#include <algorithm>
#include <deals/base/utf8.hpp>
#include <deals/render/line.hpp>
#include <limits>

namespace deals {
namespace {

constexpr int usual_width = 80;
constexpr int indent = 2;
constexpr int least_label = 8;
constexpr int least_room = 20;

int room(int used, const Terminal& terminal) {
  if (terminal.width <= 0) return std::numeric_limits<int>::max();
  return std::max(terminal.width - used, least_room);
}

}  // namespace

std::string title(std::string_view name, std::string_view id, const Terminal& terminal) {
  const std::string left = shown(name);
  const std::string right = shown(id);
  const int columns = terminal.width > 0 ? terminal.width : usual_width;
  LineWriter lines(terminal);
  lines.add(left, Style::strong);
  if (width(left) + column_gap + width(right) > columns && terminal.width > 0) {
    lines.end();
    lines.skip(columns - width(right));
  } else {
    lines.skip(std::max(column_gap, columns - width(left) - width(right)));
  }
  lines.add(right, Style::accent);
  lines.end();
  return lines.take();
}

std::string paragraph(std::string_view text, int by, const Terminal& terminal) {
  LineWriter lines(terminal);
  for (const std::string& line : wrap(shown_lines(text), room(by, terminal))) {
    lines.skip(by);
    lines.add(line);
    lines.end();
  }
  return lines.take();
}

std::string to_text(const std::vector<Fact>& facts, const Terminal& terminal) {
  int labels = least_label;
  for (const Fact& fact : facts) labels = std::max(labels, width(shown(fact.label)));
  const int start = indent + labels + column_gap;
  LineWriter lines(terminal);
  for (const Fact& fact : facts) {
    const std::string label = shown(fact.label);
    lines.skip(indent);
    lines.add(label, Style::faint);
    lines.skip(start - indent - width(label));
    bool is_first = true;
    for (const std::string& line : wrap(shown_lines(fact.value), room(start, terminal))) {
      if (!is_first) lines.skip(start);
      is_first = false;
      lines.add(line, fact.style);
      lines.end();
    }
  }
  return lines.take();
}

Table to_table(const std::vector<Fact>& facts) {
  Table table;
  table.columns = {{"label", ""}, {"value", ""}};
  for (const Fact& fact : facts) {
    Row row;
    row.cells = {Cell(fact.label, fact.label, Style::faint),
                 Cell(fact.value, fact.value, fact.style)};
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace deals

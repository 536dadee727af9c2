// SPDX-License-Identifier: MIT
#include "list_fit.hpp"

#include <algorithm>
#include <deals/base/utf8.hpp>

namespace deals {
namespace {

/// Below which width a column says too little; 0: it is never cut. Before they are shortened, next
/// steps begin with a wide day.
int least_width(const Column& column, bool is_short) {
  if (!column.may_cut) return 0;
  if (column.key == "next_step") return is_short ? 16 : 28;
  return column.key == "id" ? 16 : 11;
}

bool fits(const Table& table, bool is_short, const Terminal& terminal) {
  int used = 1;
  for (std::size_t at = 0; at < table.columns.size(); ++at) {
    const Column& column = table.columns[at];
    int natural = width(column.heading);
    for (const Row& row : table.rows) natural = std::max(natural, width(row.cells[at].text));
    const int least = least_width(column, is_short);
    used += (at > 0 ? 2 : 0) + (least > 0 ? std::min(natural, least) : natural);
  }
  return used <= terminal.width;
}

void drop(Table& table, std::string_view key) {
  const auto at = std::find_if(table.columns.begin(), table.columns.end(),
                               [&](const Column& column) { return column.key == key; });
  if (at == table.columns.end()) return;
  const auto index = at - table.columns.begin();
  table.columns.erase(at);
  for (Row& row : table.rows) row.cells.erase(row.cells.begin() + index);
}

/// `15 Dec` for `15 Dec, 24 days`, and days of next steps without blanks to align them.
void shorten(Table& table) {
  for (std::size_t at = 0; at < table.columns.size(); ++at) {
    const std::string& key = table.columns[at].key;
    for (Row& row : table.rows) {
      std::string& text = row.cells[at].text;
      if (key == "close") text = text.substr(0, text.find(','));
      const auto gap = key == "next_step" ? text.find("  ") : std::string::npos;
      if (gap == std::string::npos) continue;
      text.erase(gap, text.find_first_not_of(' ', gap) - gap - 2);
    }
  }
}

}  // namespace

void fit_list(Table& table, std::initializer_list<std::string_view> dispensable,
              const Terminal& terminal) {
  if (terminal.width <= 0 || fits(table, false, terminal)) return;
  shorten(table);
  for (std::string_view key : dispensable) {
    if (fits(table, true, terminal)) return;
    drop(table, key);
  }
}

}  // namespace deals

// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/context.hpp>
#include <deals/render/long_table.hpp>
#include <span>
#include <string>
#include <vector>

#include "list_table.hpp"

/// \file
/// Lists of so many rows that they are not made as a table, but written some rows at a time.
namespace deals {

/// Whether nothing but a text of very many lines is wanted, on no terminal that it had to fit.
inline bool is_long_list(const Context& context, std::size_t rows) {
  return context.format == Format::table && context.columns.empty() && !context.wants_page &&
         context.terminal.width <= 0 && rows >= fewest_for_long_table;
}

/// The rows as a text, by the columns of these names.
template <class T>
Result<std::string> long_list(const std::vector<T>& rows, const std::vector<ListColumn<T>>& columns,
                              const std::vector<std::string>& names, const Terminal& terminal) {
  const auto block = [&](std::size_t first, std::size_t end) {
    return list_table(std::span(rows).subspan(first, end - first), columns, names);
  };
  if (auto headings = block(0, 0); !headings) return std::move(headings).error();
  return long_table_text(
      rows.size(), [&](std::size_t first, std::size_t end) { return *block(first, end); },
      terminal);
}

}  // namespace deals

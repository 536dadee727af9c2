// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/context.hpp>
#include <deals/render/long_table.hpp>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "list_table.hpp"

/// \file
/// Lists of so many rows that they are not made as a table, but written some rows at a time.
namespace deals {

/// Whether nothing but a text of very many lines is wanted, on no terminal that it had to fit. The
/// limit is that of `--limit`.
inline bool is_long_list(const Context& context, std::size_t rows,
                         const std::optional<std::string>& limit) {
  return !limit && context.format == Format::table && context.columns.empty() &&
         !context.wants_page && context.terminal.width <= 0 && rows >= fewest_for_long_table;
}

/// The rows by the columns of these names, which hold on to `facts`, in the order that `sort`
/// names, if it does. They are measured before they are sorted, while they are in the order of the
/// book: what is looked at lies together then.
template <class T>
Result<LongText> long_list(std::vector<T> rows, const std::vector<ListColumn<T>>& columns,
                           const std::vector<std::string>& names,
                           const std::optional<std::string>& sort,
                           std::shared_ptr<const ListFacts> facts) {
  auto chosen = columns_named(columns, names);
  if (!chosen) return std::move(chosen).error();
  std::vector<Column> headings;
  std::vector<decltype(ListColumn<T>::write)> writers;
  for (const auto* each : *chosen) {
    headings.push_back(each->column);
    writers.push_back(each->write);
  }
  const auto cell_of = [&rows, &writers](std::size_t row, std::size_t column, std::string& to) {
    return writers[column](rows[row], to);
  };
  std::vector<int> widths = long_table_widths(headings, rows.size(), cell_of);
  if (sort) {
    if (auto sorted = sort_rows(rows, columns, *sort); !sorted) return std::move(sorted).error();
  }
  return LongText([=, rows = std::move(rows)](const WritePart& out) {
    const auto sorted_cell = [&](std::size_t row, std::size_t column, std::string& to) {
      return writers[column](rows[row], to);
    };
    write_long_table(headings, widths, rows.size(), sorted_cell, facts->terminal, out);
  });
}

}  // namespace deals

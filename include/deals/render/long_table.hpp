// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <deals/base/write_part.hpp>
#include <deals/render/table.hpp>
#include <functional>
#include <string>
#include <vector>

namespace deals {

/// From so many rows on, two threads are worth their start.
inline constexpr std::size_t fewest_for_long_table = 4000;

/// Adds what a cell shows to a text, and says how it looks.
using WriteCell = std::function<Style(std::size_t row, std::size_t column, std::string& to)>;

/// How wide each column of a long table has to be. The order of the rows makes no difference: that
/// of the memory is the quickest. Two threads do it, so `cell` is called from both.
std::vector<int> long_table_widths(const std::vector<Column>& columns, std::size_t rows,
                                   const WriteCell& cell);

/// Writes what to_text makes of a table of so many rows, totals and rules apart, where nothing has
/// to be cut because the terminal has no width. Only a few rows are in memory at a time. Two
/// threads do it, so `cell` is called from both.
void write_long_table(const std::vector<Column>& columns, const std::vector<int>& widths,
                      std::size_t rows, const WriteCell& cell, const Terminal& terminal,
                      const WritePart& out);

}  // namespace deals

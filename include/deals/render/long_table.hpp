// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <deals/render/table.hpp>
#include <functional>

namespace deals {

/// From so many rows on, two threads are worth their start.
inline constexpr std::size_t fewest_for_long_table = 4000;

/// Some rows of a table: those from `first` to before `end`, under the headings of all.
using TableBlock = std::function<Table(std::size_t first, std::size_t end)>;

/// What to_text makes of a table of so many rows, totals and rules apart, where nothing has to be
/// cut because the terminal has no width. Two threads make its blocks, so `block` is called from
/// both. Of very many rows only the blocks that are being made are in memory, and each is made
/// twice, to be measured and to be written.
std::string long_table_text(std::size_t rows, const TableBlock& block, const Terminal& terminal);

}  // namespace deals

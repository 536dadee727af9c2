// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <deals/base/write_part.hpp>
#include <deals/render/terminal.hpp>
#include <functional>
#include <string>
#include <vector>

/// \file
/// Columns of cards side by side.
namespace deals {

/// A line of a card. Neither text is escaped yet. The left one is cut where there is no room, the
/// right one (money, days) never.
struct CardLine {
  std::string left;
  std::string right;
  Style style = Style::plain;
};

using Card = std::vector<CardLine>;

/// Card after card of a column, made when it is looked at, and again when it is written: all of
/// them together take more room than what they are about.
struct Cards {
  std::size_t count = 0;
  std::function<Card(std::size_t)> card;
};

struct BoardColumn {
  std::string heading;   ///< cut where there is no room
  std::string subtitle;  ///< its count and money, never cut
  Cards cards;
};

/// The columns side by side under their headings, of equal width and as wide as the terminal
/// allows; where they would be narrower than 22 columns they go on below. In a pipe every column is
/// as wide as what it holds, and a row of them about 80.
void write_board(const std::vector<BoardColumn>& board, const Terminal& terminal,
                 const WritePart& out);

}  // namespace deals

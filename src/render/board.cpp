// SPDX-License-Identifier: MIT
#include <deals/render/board.hpp>

#include <algorithm>
#include <deals/base/utf8.hpp>
#include <deals/render/line.hpp>

namespace deals {

namespace {

constexpr int board_indent = 1;
constexpr int least_columns = 22;
constexpr int pipe_columns = 80;
constexpr int least_left = 4;

/// A line of a column, escaped and measured.
struct BoardLine {
  std::string left;
  std::string right;
  Style style = Style::plain;
  bool is_heading = false;

  int natural() const {
    const int second = width(right);
    return width(left) + (second > 0 ? second + column_gap : 0);
  }
};

struct Lane {
  std::vector<BoardLine> lines;
  int columns = 0;
};

Lane lane_of(const BoardColumn& column) {
  Lane lane;
  lane.lines.push_back({shown(column.heading), shown(column.subtitle), Style::strong, true});
  const bool spaced = std::any_of(column.cards.begin(), column.cards.end(),
                                  [](const Card& card) { return card.size() > 1; });
  for (const auto& card : column.cards) {
    if (spaced && lane.lines.size() > 1) lane.lines.emplace_back();
    for (const auto& line : card) {
      lane.lines.push_back({shown(line.left), shown(line.right), line.style, false});
    }
  }
  for (const auto& line : lane.lines) lane.columns = std::max(lane.columns, line.natural());
  return lane;
}

/// Gives all lanes the same width; returns how many stand side by side.
std::size_t share(std::vector<Lane>& lanes, int terminal_width) {
  const int room = terminal_width - board_indent + column_gap;
  const auto most = static_cast<std::size_t>(std::max(1, room / (least_columns + column_gap)));
  const auto bands = (lanes.size() + most - 1) / most;
  const auto together = (lanes.size() + bands - 1) / bands;
  int natural = least_columns;
  for (const auto& lane : lanes) natural = std::max(natural, lane.columns);
  const int columns = std::min(natural, room / static_cast<int>(together) - column_gap);
  for (auto& lane : lanes) lane.columns = columns;
  return together;
}

void write_line(LineWriter& out, const BoardLine& line, int columns, const Terminal& terminal) {
  const int right = width(line.right);
  const int between = right > 0 ? (line.is_heading ? column_gap : 1) : 0;
  int room = columns - right - between;
  if (right > 0) room = std::max(room, least_left);
  const auto left = fitted(line.left, std::max(room, 1), terminal);
  const int blanks = columns - width(left) - right;
  out.add(left, line.style);
  out.skip(line.is_heading ? between : std::max(blanks, between));
  out.add(line.right);
  if (line.is_heading) out.skip(blanks - between);
}

void write_band(LineWriter& out, const Lane* first, const Lane* last, const Terminal& terminal) {
  std::size_t height = 0;
  for (const auto* lane = first; lane != last; ++lane) {
    height = std::max(height, lane->lines.size());
  }
  for (std::size_t i = 0; i < height; ++i) {
    out.skip(board_indent);
    for (const auto* lane = first; lane != last; ++lane) {
      if (i < lane->lines.size()) {
        write_line(out, lane->lines[i], lane->columns, terminal);
      } else {
        out.skip(lane->columns);
      }
      out.skip(column_gap);
    }
    out.end();
    if (i > 0) continue;
    out.skip(board_indent);
    for (const auto* lane = first; lane != last; ++lane) {
      out.add(rule(lane->columns, terminal));
      out.skip(column_gap);
    }
    out.end();
  }
}

/// How many lanes from `first` on fit into a pipe's width, each as wide as what it holds.
std::size_t natural_count(const Lane* first, const Lane* last) {
  std::size_t count = 0;
  int used = board_indent;
  for (const auto* lane = first; lane != last; ++lane, ++count) {
    used += lane->columns;
    if (count > 0 && used > pipe_columns) break;
    used += column_gap;
  }
  return count;
}

}  // namespace

std::string to_text(const std::vector<BoardColumn>& board, const Terminal& terminal) {
  if (board.empty()) return {};
  std::vector<Lane> lanes;
  lanes.reserve(board.size());
  for (const auto& column : board) lanes.push_back(lane_of(column));
  const std::size_t shared = terminal.width > 0 ? share(lanes, terminal.width) : 0;

  LineWriter out(terminal);
  const auto* const end = lanes.data() + lanes.size();
  for (const auto* lane = lanes.data(); lane != end;) {
    const auto left = static_cast<std::size_t>(end - lane);
    const auto count = shared > 0 ? std::min(shared, left) : natural_count(lane, end);
    if (lane != lanes.data()) out.end();
    write_band(out, lane, lane + count, terminal);
    lane += count;
  }
  return out.take();
}

}  // namespace deals

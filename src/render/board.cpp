// SPDX-License-Identifier: MIT
#include <deals/render/board.hpp>

#include <algorithm>
#include <deals/base/utf8.hpp>
#include <deals/render/line.hpp>
#include <limits>

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

BoardLine line_of(const CardLine& line) {
  return {shown(line.left), shown(line.right), line.style, false};
}

/// The lines of a column from top to bottom, of which one card is in memory.
class Lane {
 public:
  explicit Lane(const BoardColumn& column)
      : line_{shown(column.heading), shown(column.subtitle), Style::strong, true},
        cards_(&column.cards) {}

  /// Looks how wide it is, and whether its cards need a blank line between them; no further than to
  /// `enough` columns.
  void measure(int enough) {
    columns_ = line_.natural();
    for (std::size_t i = 0; i < cards_->count && (columns_ < enough || !is_spaced_); ++i) {
      const Card card = cards_->card(i);
      is_spaced_ = is_spaced_ || card.size() > 1;
      for (const auto& line : card) columns_ = std::max(columns_, line_of(line).natural());
    }
  }

  int columns() const { return columns_; }
  void make(int columns) { columns_ = columns; }

  bool is_done() const { return is_done_; }
  const BoardLine& line() const { return line_; }

  void go_on() {
    if (at_ < card_.size()) {
      line_ = line_of(card_[at_++]);
      return;
    }
    is_done_ = next_ == cards_->count;
    if (is_done_) return;
    card_ = cards_->card(next_++);
    at_ = 0;
    line_ = {};
    const bool is_first = next_ == 1;
    if (is_first || !is_spaced_) go_on();
  }

 private:
  BoardLine line_;
  const Cards* cards_;
  Card card_;
  std::size_t at_ = 0;    ///< the next line of the card
  std::size_t next_ = 0;  ///< the card after it
  int columns_ = 0;
  bool is_spaced_ = false;
  bool is_done_ = false;
};

/// How many lanes stand side by side on a terminal, and how wide they may be there.
struct Sharing {
  std::size_t together = 0;
  int most_columns = 0;
};

Sharing sharing(std::size_t lanes, int terminal_width) {
  const int room = terminal_width - board_indent + column_gap;
  const auto most = static_cast<std::size_t>(std::max(1, room / (least_columns + column_gap)));
  const auto bands = (lanes + most - 1) / most;
  const auto together = (lanes + bands - 1) / bands;
  return {together, room / static_cast<int>(together) - column_gap};
}

/// Gives all lanes the same width.
void share(std::vector<Lane>& lanes, int most_columns) {
  int natural = least_columns;
  for (const auto& lane : lanes) natural = std::max(natural, lane.columns());
  for (auto& lane : lanes) lane.make(std::min(natural, most_columns));
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

void write_rules(LineWriter& out, const Lane* first, const Lane* last, const Terminal& terminal) {
  out.skip(board_indent);
  for (const auto* lane = first; lane != last; ++lane) {
    out.add(rule(lane->columns(), terminal));
    out.skip(column_gap);
  }
  out.end();
}

void write_band(LineWriter& out, Lane* first, Lane* last, const Terminal& terminal) {
  const auto is_done = [](const Lane& lane) { return lane.is_done(); };
  for (bool is_heading = true; !std::all_of(first, last, is_done); is_heading = false) {
    out.skip(board_indent);
    for (auto* lane = first; lane != last; ++lane) {
      if (lane->is_done()) {
        out.skip(lane->columns());
      } else {
        write_line(out, lane->line(), lane->columns(), terminal);
        lane->go_on();
      }
      out.skip(column_gap);
    }
    out.end();
    if (is_heading) write_rules(out, first, last, terminal);
  }
}

/// How many lanes from `first` on fit into a pipe's width, each as wide as what it holds.
std::size_t natural_count(const Lane* first, const Lane* last) {
  std::size_t count = 0;
  int used = board_indent;
  for (const auto* lane = first; lane != last; ++lane, ++count) {
    used += lane->columns();
    if (count > 0 && used > pipe_columns) break;
    used += column_gap;
  }
  return count;
}

}  // namespace

void write_board(const std::vector<BoardColumn>& board, const Terminal& terminal,
                 const WritePart& out) {
  if (board.empty()) return;
  const bool is_cut = terminal.width > 0;
  const Sharing shared = is_cut ? sharing(board.size(), terminal.width) : Sharing();
  std::vector<Lane> lanes;
  lanes.reserve(board.size());
  for (const auto& column : board) {
    lanes.emplace_back(column);
    lanes.back().measure(is_cut ? shared.most_columns : std::numeric_limits<int>::max());
  }
  if (is_cut) share(lanes, shared.most_columns);

  LineWriter lines(terminal, out);
  auto* const end = lanes.data() + lanes.size();
  for (auto* lane = lanes.data(); lane != end;) {
    const auto left = static_cast<std::size_t>(end - lane);
    const auto count = is_cut ? std::min(shared.together, left) : natural_count(lane, end);
    if (lane != lanes.data()) lines.end();
    write_band(lines, lane, lane + count, terminal);
    lane += count;
  }
  out(lines.take());
}

}  // namespace deals

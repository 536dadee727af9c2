// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <deals/model/value.hpp>
#include <string_view>
#include <vector>

namespace deals {

/// Translates between bytes of a text and lines and columns as toml++ and people count them:
/// 1-based, columns in code points, a byte order mark not counted. Going forward through a text is
/// linear, and a line of ASCII is not looked at.
class SourceMap {
 public:
  explicit SourceMap(std::string_view text);

  /// The byte at a line and column; beyond the end of the line it is the line's end.
  std::size_t offset(int line, int column) {
    const std::size_t index = index_of(line);
    if (!lines_[index].is_ascii) return walk(line, column);
    const auto before = static_cast<std::size_t>(std::max(column, 1)) - 1;
    return std::min(lines_[index].begin + before, end_of(index));
  }

  /// The region of the bytes from `begin` to `end`.
  Region region(std::size_t begin, std::size_t end) const;

 private:
  struct Line {
    std::size_t begin;
    bool is_ascii;
  };

  /// Of a line's entry; there is one more, an empty line, for all that are behind the text.
  std::size_t index_of(int line) const {
    return std::min(static_cast<std::size_t>(std::max(line, 1)), lines_.size()) - 1;
  }
  /// Its line break, or the end of the text.
  std::size_t end_of(std::size_t index) const {
    return index + 2 < lines_.size() ? lines_[index + 1].begin - 1 : text_.size();
  }
  /// The same as `offset` in any line, a character at a time.
  std::size_t walk(int line, int column);

  std::string_view text_;
  std::vector<Line> lines_;
  int line_ = 1;  // where the last search in a line that is not ASCII ended, to go on from there
  int column_ = 1;
  std::size_t at_ = 0;
};

}  // namespace deals

// SPDX-License-Identifier: MIT
#pragma once

#include <deals/model/value.hpp>
#include <string_view>
#include <vector>

namespace deals {

/// Translates between bytes of a text and lines and columns as toml++ and people count them:
/// 1-based, columns in code points, a byte order mark not counted. Going forward through a text is
/// linear.
class SourceMap {
 public:
  explicit SourceMap(std::string_view text);

  /// The byte at a line and column; beyond the end of the line it is the line's end.
  std::size_t offset(int line, int column);

  /// The region of the bytes from `begin` to `end`.
  Region region(std::size_t begin, std::size_t end) const;

  /// A line's bytes without its line break and byte order mark.
  std::string_view line(int number) const;

 private:
  std::size_t start_of(int line) const;

  std::string_view text_;
  std::vector<std::size_t> starts_;
  int line_ = 1;  // where the last search ended, to go on from there
  int column_ = 1;
  std::size_t at_ = 0;
};

}  // namespace deals

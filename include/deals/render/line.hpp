// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <deals/base/write_part.hpp>
#include <deals/render/terminal.hpp>
#include <string>
#include <string_view>
#include <utility>

namespace deals {

/// Blanks before a table's first column.
inline constexpr int table_indent = 1;
/// Blanks between two columns.
inline constexpr int column_gap = 2;

/// Collects lines of trusted text. Blanks are kept back until something follows them, so that no
/// line ends in one.
class LineWriter {
 public:
  /// Keeps all lines; with `out` only the last of them, the others are passed on.
  explicit LineWriter(const Terminal& terminal, WritePart out = {})
      : terminal_(terminal), pass_on_(std::move(out)) {}

  /// Moves on by that many columns; nothing for a negative number.
  void skip(int columns);
  void add(std::string_view text, Style style = Style::plain);
  void end();
  /// The lines that were kept.
  std::string take() { return std::move(out_); }

 private:
  Terminal terminal_;
  WritePart pass_on_;
  std::string out_;
  std::size_t blanks_ = 0;
};

}  // namespace deals

// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/result.hpp>
#include <deals/exchange/csv.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace deals {

/// Divides CSV text into rows, one at a time.
class CsvReader {
 public:
  /// `text` must outlive the reader. `line` is that of the text's beginning.
  CsvReader(std::string_view text, char delimiter, std::string file, int line = 1)
      : text_(text), delimiter_(delimiter), file_(std::move(file)), line_(line) {}

  /// The next row in which some field is not blank; nothing at the end.
  Result<std::optional<CsvRow>> next();

 private:
  Result<CsvRow> row();
  Result<std::string> field();
  Result<std::string> quoted();
  void end_line();
  bool at_end() const { return position_ >= text_.size(); }
  bool at_line_end() const { return text_[position_] == '\n' || text_[position_] == '\r'; }
  Error error_at(std::size_t offset, int line, std::string message) const;

  std::string_view text_;
  char delimiter_;
  std::string file_;
  int line_;
  std::size_t position_ = 0;
};

}  // namespace deals

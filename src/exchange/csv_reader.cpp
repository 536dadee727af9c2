// SPDX-License-Identifier: MIT
#include "csv_reader.hpp"

#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>

#include "bad_data.hpp"

namespace deals {
namespace {

// An excerpt longer than this would bury the message.
constexpr std::size_t longest_excerpt = 160;

bool is_blank(const CsvRow& row) {
  return std::all_of(row.fields.begin(), row.fields.end(),
                     [](const auto& field) { return trim(field).empty(); });
}

}  // namespace

Error CsvReader::error_at(std::size_t offset, int line, std::string message) const {
  const auto before = text_.substr(0, offset).find_last_of("\r\n");
  const auto start = before == std::string_view::npos ? 0 : before + 1;
  const auto end = std::min(text_.find_first_of("\r\n", offset), text_.size());
  const auto column = static_cast<int>(code_points(text_.substr(start, offset - start))) + 1;
  auto error = bad_data(std::move(message), {file_, line, column});
  if (end - start > longest_excerpt) return error;
  return std::move(error).showing({std::string(text_.substr(start, end - start)), column, 1});
}

Result<std::optional<CsvRow>> CsvReader::next() {
  while (!at_end()) {
    auto next_row = row();
    if (!next_row) return std::move(next_row).error();
    if (!is_blank(*next_row)) return std::optional(*std::move(next_row));
  }
  return std::optional<CsvRow>{};
}

Result<CsvRow> CsvReader::row() {
  CsvRow result{line_, {}};
  const auto start = position_;
  while (true) {
    auto value = field();
    if (!value) return std::move(value).error();
    result.fields.push_back(*std::move(value));
    if (position_ - start > max_csv_row) {
      return bad_data("this row is longer than 10 MiB", {file_, result.line, 0});
    }
    if (at_end()) return result;
    if (at_line_end()) break;
    ++position_;  // the delimiter
  }
  end_line();
  return result;
}

Result<std::string> CsvReader::field() {
  if (!at_end() && text_[position_] == '"') return quoted();
  const auto start = position_;
  while (!at_end() && text_[position_] != delimiter_ && !at_line_end()) ++position_;
  return std::string(text_.substr(start, position_ - start));
}

Result<std::string> CsvReader::quoted() {
  const auto opening = position_++;
  const auto opening_line = line_;
  std::string value;
  while (!at_end()) {
    if (at_line_end()) {
      const auto start = position_;
      end_line();
      value += text_.substr(start, position_ - start);
      continue;
    }
    const auto character = text_[position_++];
    if (character != '"') {
      value += character;
    } else if (!at_end() && text_[position_] == '"') {
      value += text_[position_++];
    } else if (at_end() || at_line_end() || text_[position_] == delimiter_) {
      return value;
    } else {
      return error_at(position_, line_, "text after a closing quote")
          .hinted("a quote inside of a quoted field is written twice: \"\"");
    }
  }
  return error_at(opening, opening_line, "this quote is never closed")
      .hinted("a quote inside of a quoted field is written twice: \"\"");
}

void CsvReader::end_line() {
  if (text_[position_] == '\r' && position_ + 1 < text_.size() && text_[position_ + 1] == '\n') {
    ++position_;
  }
  ++position_;
  ++line_;
}

}  // namespace deals

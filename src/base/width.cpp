// SPDX-License-Identifier: MIT
#include <deals/base/utf8.hpp>

#include "decode.hpp"

#include <utf8proc.h>

#include <algorithm>

namespace deals {
namespace {

constexpr std::string_view ellipsis = "…";

/// What a reader sees as one character.
struct Cluster {
  std::size_t size = 0;  ///< bytes
  int columns = 0;
};

bool is_regional_indicator(std::int32_t code_point) {
  return code_point >= 0x1F1E6 && code_point <= 0x1F1FF;
}

int columns_of(std::int32_t code_point) {
  return code_point < 0 ? 1 : utf8proc_charwidth(code_point);
}

/// Whether an emoji presentation selector behind this character makes it an emoji (© and 1 are
/// ones).
bool can_be_emoji(std::int32_t code_point) {
  const bool is_key =
      (code_point >= '0' && code_point <= '9') || code_point == '#' || code_point == '*';
  return is_key ||
         utf8proc_get_property(code_point)->boundclass == UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC;
}

/// The first grapheme cluster of a text that is not empty.
Cluster first_cluster(std::string_view text) {
  constexpr std::int32_t emoji_presentation = 0xFE0F;
  Decoded last = decode(text);
  Cluster cluster{last.size, columns_of(last.code_point)};
  utf8proc_int32_t state = 0;
  while (last.is_valid() && cluster.size < text.size()) {
    const Decoded next = decode(text.substr(cluster.size));
    if (!next.is_valid() ||
        utf8proc_grapheme_break_stateful(last.code_point, next.code_point, &state)) {
      break;
    }
    const bool is_flag =
        is_regional_indicator(last.code_point) && is_regional_indicator(next.code_point);
    const bool is_wide =
        is_flag || (next.code_point == emoji_presentation && can_be_emoji(last.code_point));
    cluster.columns = std::max(cluster.columns, is_wide ? 2 : columns_of(next.code_point));
    cluster.size += next.size;
    last = next;
  }
  return cluster;
}

/// The longest prefix of whole clusters that takes at most `columns`.
std::string_view prefix_of(std::string_view text, int columns) {
  std::size_t size = 0;
  while (size < text.size()) {
    const Cluster next = first_cluster(text.substr(size));
    columns -= next.columns;
    if (columns < 0) break;
    size += next.size;
  }
  return text.substr(0, size);
}

/// Breaks one paragraph into lines. Blanks at a break go; others, and an indentation, stay.
class Wrapper {
 public:
  Wrapper(int columns, std::vector<std::string>& lines) : columns_(columns), lines_(lines) {}

  void wrap(std::string_view paragraph) {
    while (!paragraph.empty()) {
      const std::size_t word = std::min(paragraph.find_first_not_of(' '), paragraph.size());
      const std::size_t end = std::min(paragraph.find(' ', word), paragraph.size());
      if (word < end) add(paragraph.substr(0, word), paragraph.substr(word, end - word));
      paragraph.remove_prefix(end);
    }
    end_line();
  }

 private:
  void add(std::string_view blanks, std::string_view word) {
    const int needed = static_cast<int>(blanks.size()) + width(word);
    if (used_ + needed <= columns_) {
      append(blanks);
      append(word);
      return;
    }
    if (used_ > 0) end_line();
    while (width(word) > columns_) {
      std::string_view piece = prefix_of(word, columns_);
      if (piece.empty()) piece = word.substr(0, first_cluster(word).size);
      append(piece);
      word.remove_prefix(piece.size());
      if (!word.empty()) end_line();
    }
    append(word);
  }

  void append(std::string_view text) {
    line_ += text;
    used_ += width(text);
  }

  void end_line() {
    lines_.push_back(std::move(line_));
    line_.clear();
    used_ = 0;
  }

  int columns_;
  std::vector<std::string>& lines_;
  std::string line_;
  int used_ = 0;
};

}  // namespace

int width(std::string_view text) {
  if (is_plain_ascii(text)) return static_cast<int>(text.size());
  int columns = 0;
  while (!text.empty()) {
    const Cluster next = first_cluster(text);
    columns += next.columns;
    text.remove_prefix(next.size);
  }
  return columns;
}

std::string fit(std::string_view text, int columns) {
  if (width(text) <= columns) return std::string(text);
  if (columns < 1) return "";
  std::string cut(prefix_of(text, columns - 1));
  return cut.append(ellipsis);
}

std::vector<std::string> wrap(std::string_view text, int columns) {
  std::vector<std::string> lines;
  Wrapper wrapper(std::max(columns, 1), lines);
  for (std::size_t end = 0; (end = text.find('\n')) != std::string_view::npos;) {
    wrapper.wrap(text.substr(0, end));
    text.remove_prefix(end + 1);
  }
  wrapper.wrap(text);
  return lines;
}

}  // namespace deals

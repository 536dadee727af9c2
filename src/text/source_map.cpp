// SPDX-License-Identifier: MIT
#include "source_map.hpp"

#include <algorithm>
#include <deals/base/utf8.hpp>
#include <iterator>

namespace deals {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
/// Of a line, as a first guess.
constexpr std::size_t usual_length = 32;

bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

}  // namespace

SourceMap::SourceMap(std::string_view text) : text_(text) {
  lines_.reserve(text.size() / usual_length + 2);
  std::size_t begin = text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
  for (bool is_last = false; !is_last;) {
    const auto line_break = text.find('\n', begin);
    is_last = line_break == std::string_view::npos;
    const std::size_t end = is_last ? text.size() : line_break;
    const bool is_ascii = code_points(text.substr(begin, end - begin)) == end - begin;
    lines_.push_back({begin, is_ascii});
    begin = end + 1;
  }
  lines_.push_back({text.size(), true});
  at_ = lines_.front().begin;
}

std::size_t SourceMap::walk(int line, int column) {
  const std::size_t index = index_of(line);
  if (line != line_ || column < column_) {
    line_ = line;
    column_ = 1;
    at_ = lines_[index].begin;
  }
  const std::size_t end = end_of(index);
  for (; column_ < column && at_ < end; ++column_) {
    ++at_;
    while (at_ < text_.size() && continues(text_[at_])) ++at_;
  }
  return at_;
}

Region SourceMap::region(std::size_t begin, std::size_t end) const {
  const auto next =
      std::upper_bound(lines_.begin() + 1, lines_.end() - 1, begin,
                       [](std::size_t at, const Line& each) { return at < each.begin; });
  const auto line = static_cast<int>(next - lines_.begin());
  const auto start = std::min(std::prev(next)->begin, begin);
  const auto column = static_cast<int>(code_points(text_.substr(start, begin - start))) + 1;
  return {begin, end, line, column};
}

}  // namespace deals

// SPDX-License-Identifier: MIT
#include "source_map.hpp"

#include <algorithm>
#include <deals/base/utf8.hpp>

namespace deals {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

}  // namespace

SourceMap::SourceMap(std::string_view text) : text_(text) {
  starts_.push_back(text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0);
  for (auto at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
    starts_.push_back(at + 1);
  }
  at_ = starts_.front();
}

std::size_t SourceMap::start_of(int line) const {
  const auto index = static_cast<std::size_t>(std::max(line, 1)) - 1;
  return index < starts_.size() ? starts_[index] : text_.size();
}

std::size_t SourceMap::offset(int line, int column) {
  if (line != line_ || column < column_) {
    line_ = line;
    column_ = 1;
    at_ = start_of(line);
  }
  for (; column_ < column && at_ < text_.size() && text_[at_] != '\n'; ++column_) {
    ++at_;
    while (at_ < text_.size() && continues(text_[at_])) ++at_;
  }
  return at_;
}

Region SourceMap::region(std::size_t begin, std::size_t end) const {
  const auto next = std::upper_bound(starts_.begin() + 1, starts_.end(), begin);
  const auto line = static_cast<int>(next - starts_.begin());
  const auto start = std::min(start_of(line), begin);
  const auto column = static_cast<int>(code_points(text_.substr(start, begin - start))) + 1;
  return {begin, end, line, column};
}

std::string_view SourceMap::line(int number) const {
  const auto start = start_of(number);
  auto end = std::min(text_.find('\n', start), text_.size());
  if (end > start && text_[end - 1] == '\r') --end;
  return text_.substr(start, end - start);
}

}  // namespace deals

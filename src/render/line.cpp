// SPDX-License-Identifier: MIT
#include <deals/render/line.hpp>

namespace deals {

void LineWriter::skip(int columns) {
  if (columns > 0) blanks_ += static_cast<std::size_t>(columns);
}

void LineWriter::add(std::string_view text, Style style) {
  const auto end = text.find_last_not_of(' ') + 1;
  if (end == 0) {
    blanks_ += text.size();
    return;
  }
  out_.append(blanks_, ' ');
  if (style == Style::plain || !terminal_.color) {
    out_.append(text.substr(0, end));
  } else {
    out_.append(styled(text.substr(0, end), style, terminal_));
  }
  blanks_ = text.size() - end;
}

void LineWriter::end() {
  out_ += '\n';
  blanks_ = 0;
  if (!pass_on_ || out_.size() < usual_part) return;
  pass_on_(out_);
  out_.clear();
}

}  // namespace deals

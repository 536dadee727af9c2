// SPDX-License-Identifier: MIT
#include <deals/render/caption.hpp>

#include <deals/base/utf8.hpp>
#include <deals/render/line.hpp>

namespace deals {

namespace {

std::string caption(const std::vector<std::string>& parts, int indent, Style first, Style rest,
                    const Terminal& terminal) {
  LineWriter lines(terminal);
  const std::string separator = " " + std::string(signs(terminal).separator) + " ";
  int used = 0;
  for (const auto& part : parts) {
    if (part.empty()) continue;
    const auto text = shown(part);
    const int columns = width(text);
    const bool begins = used == 0;
    const bool fits = terminal.width <= 0 || used + 3 + columns <= terminal.width;
    if (!begins && fits) lines.add(separator, rest);
    if (!begins && !fits) lines.end();
    if (begins || !fits) lines.skip(used = indent);
    lines.add(text, begins ? first : rest);
    used += columns + (!begins && fits ? 3 : 0);
  }
  if (used > 0) lines.end();
  return lines.take();
}

}  // namespace

std::string heading(const std::vector<std::string>& parts, const Terminal& terminal) {
  return caption(parts, 0, Style::strong, Style::plain, terminal);
}

std::string footer(const std::vector<std::string>& parts, const Terminal& terminal) {
  return caption(parts, 1, Style::faint, Style::faint, terminal);
}

}  // namespace deals

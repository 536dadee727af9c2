// SPDX-License-Identifier: MIT
#include <deals/render/terminal.hpp>

#include <algorithm>
#include <deals/base/utf8.hpp>

namespace deals {

namespace {

// In the order of Format and of Style.
const std::vector<std::string> formats = {"table", "json",     "ndjson",   "csv",
                                          "tsv",   "markdown", "porcelain"};
constexpr std::string_view style_codes[] = {"",         "\x1b[1m",  "\x1b[2m", "\x1b[32m",
                                            "\x1b[31m", "\x1b[33m", "\x1b[36m"};
constexpr std::string_view reset = "\x1b[0m";

constexpr Signs unicode_signs = {"·", "–", "→", "−", "×", "…", "─"};
constexpr Signs ascii_signs = {"|", "-", "->", "-", "x", "...", "-"};

}  // namespace

std::optional<Format> format_named(std::string_view name) {
  const auto found = std::find(formats.begin(), formats.end(), name);
  if (found == formats.end()) return std::nullopt;
  return static_cast<Format>(found - formats.begin());
}

const std::vector<std::string>& format_names() { return formats; }

std::string styled(std::string_view text, Style style, const Terminal& terminal) {
  if (!terminal.color || style == Style::plain || text.empty()) return std::string(text);
  std::string out(style_codes[static_cast<std::size_t>(style)]);
  out.append(text).append(reset);
  return out;
}

const Signs& signs(const Terminal& terminal) {
  return terminal.unicode ? unicode_signs : ascii_signs;
}

std::string rule(int columns, const Terminal& terminal) {
  std::string line;
  for (int i = 0; i < columns; ++i) line += signs(terminal).line;
  return styled(line, Style::faint, terminal);
}

std::string fitted(std::string_view text, int columns, const Terminal& terminal) {
  const int whole = width(text);
  if (whole <= columns) return std::string(text);
  const auto ellipsis = signs(terminal).ellipsis;
  const int room = columns - (terminal.unicode ? 1 : static_cast<int>(ellipsis.size()));
  if (room < 0) return std::string(static_cast<std::size_t>(std::max(columns, 0)), '.');
  // As many bytes as columns: ASCII, which is cut without looking for characters.
  if (text.size() == static_cast<std::size_t>(whole)) {
    return std::string(text.substr(0, static_cast<std::size_t>(room))).append(ellipsis);
  }
  constexpr std::string_view sign = "…";
  auto cut = fit(text, room + 1);
  cut.resize(cut.size() - sign.size());
  return cut.append(ellipsis);
}

}  // namespace deals

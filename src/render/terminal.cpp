// SPDX-License-Identifier: MIT
#include <deals/render/terminal.hpp>

#include <algorithm>
#include <deals/base/utf8.hpp>

namespace deals {

namespace {

// In the order of Format and of Style.
const std::vector<std::string> formats = {"table", "json",     "ndjson",   "csv",
                                          "tsv",   "markdown", "porcelain"};
constexpr std::string_view codes[] = {"",         "\x1b[1m",  "\x1b[2m", "\x1b[32m",
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
  std::string out(codes[static_cast<std::size_t>(style)]);
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
  if (terminal.unicode) return fit(text, columns);
  if (width(text) <= columns) return std::string(text);
  constexpr std::string_view sign = "…";
  // Three points where `fit` leaves room for one column.
  constexpr int extra = 2;
  if (columns <= extra) return std::string(static_cast<std::size_t>(columns), '.');
  auto cut = fit(text, columns - extra);
  cut.resize(cut.size() - sign.size());
  return cut.append(ascii_signs.ellipsis);
}

}  // namespace deals

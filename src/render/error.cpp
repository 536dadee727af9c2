// SPDX-License-Identifier: MIT
#include <deals/render/error.hpp>

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/utf8.hpp>
#include <deals/render/line.hpp>

namespace deals {

namespace {

constexpr int longest_line = 100;
constexpr int shortest_line = 30;
/// What is quoted in a message: enough to know it again.
constexpr int longest_quote = 80;
/// Nobody sees more of a line than this; the rest of a file without newlines is not looked at.
constexpr std::size_t most_bytes = 600;

bool continues_character(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

std::string_view first_bytes(std::string_view text) {
  if (text.size() <= most_bytes) return text;
  auto end = most_bytes;
  while (end > 0 && continues_character(text[end])) --end;
  return text.substr(0, end);
}

std::string_view last_bytes(std::string_view text) {
  if (text.size() <= most_bytes) return text;
  auto begin = text.size() - most_bytes;
  while (begin < text.size() && continues_character(text[begin])) ++begin;
  return text.substr(begin);
}

std::string on_one_line(std::string_view text) {
  std::string line(text);
  std::replace(line.begin(), line.end(), '\t', ' ');
  return shown(line);
}

/// The end of a text, in at most that many columns.
std::string_view fitted_end(std::string_view text, int columns) {
  while (!text.empty() && width(text) > columns) text.remove_prefix(byte_offset(text, 1));
  return text;
}

/// A source line as it is shown, and the columns to underline in it.
struct Underlined {
  std::string text;
  int start = 0;
  int columns = 0;
};

Underlined underlined(const Excerpt& excerpt, int limit, const Terminal& terminal) {
  std::string_view source = excerpt.text;
  while (!source.empty() && (source.back() == '\n' || source.back() == '\r'))
    source.remove_suffix(1);
  const auto begin = byte_offset(source, static_cast<std::size_t>(std::max(excerpt.column - 1, 0)));
  const auto size =
      byte_offset(source.substr(begin), static_cast<std::size_t>(std::max(excerpt.length, 0)));

  auto before = on_one_line(last_bytes(source.substr(0, begin)));
  const auto marked = on_one_line(first_bytes(source.substr(begin, size)));
  const auto after = on_one_line(first_bytes(source.substr(begin + size)));
  const int room = std::max(limit / 2, limit - width(marked) - width(after));
  if (width(before) > room) {
    const auto ellipsis = signs(terminal).ellipsis;
    before = std::string(ellipsis).append(fitted_end(before, room - width(ellipsis)));
  }
  Underlined line{fitted(before + marked + after, limit, terminal), width(before), 0};
  const int columns = std::min(width(before + marked), limit) - line.start;
  if (excerpt.column > 0) line.columns = std::max(columns, 1);
  return line;
}

void add_excerpt(LineWriter& out, const Error& error, const Terminal& terminal) {
  if (error.excerpt.text.empty()) return;
  const int number = error.place.line;
  const auto gutter = number > 0 ? fmt::format("  {} | ", number) : std::string("  ");
  const auto indent = static_cast<int>(gutter.size());
  int limit = longest_line;
  if (terminal.width > 0) limit = std::clamp(terminal.width - indent, shortest_line, limit);
  const auto line = underlined(error.excerpt, limit, terminal);

  out.add(gutter, Style::faint);
  out.add(line.text);
  out.end();
  if (line.columns == 0) return;
  if (number > 0) {
    out.skip(indent - 2);
    out.add("| ", Style::faint);
  } else {
    out.skip(indent);
  }
  out.skip(line.start);
  out.add("^" + std::string(static_cast<std::size_t>(line.columns - 1), '~'), Style::bad);
  out.end();
}

/// A message, with whatever is quoted in it cut to a length that can be read.
std::string message_text(std::string_view message, const Terminal& terminal) {
  std::string text;
  while (!message.empty()) {
    const auto begin = message.find('"');
    const auto end = begin == message.npos ? begin : message.find('"', begin + 1);
    if (end == message.npos) return text + shown(message);
    text += shown(message.substr(0, begin + 1));
    text +=
        fitted(on_one_line(message.substr(begin + 1, end - begin - 1)), longest_quote, terminal);
    text += '"';
    message.remove_prefix(end + 1);
  }
  return text;
}

std::string place_text(const Place& place) {
  if (place.file.empty()) return {};
  auto text = shown(place.file);
  if (place.line > 0) text += fmt::format(":{}", place.line);
  if (place.line > 0 && place.column > 0) text += fmt::format(":{}", place.column);
  return text + ": ";
}

}  // namespace

std::string to_text(const Error& error, const Terminal& terminal) {
  LineWriter out(terminal);
  out.add("deals: ");
  if (error.severity != Severity::error) {
    out.add(std::string(name_of(error.severity)) + ":", Style::warning);
    out.skip(1);
  }
  out.add(place_text(error.place));
  out.add(message_text(error.message, terminal), Style::strong);
  out.end();
  add_excerpt(out, error, terminal);
  for (const auto& hint : error.hints) {
    out.skip(2);
    out.add("hint: " + message_text(hint, terminal), Style::faint);
    out.end();
  }
  return out.take();
}

}  // namespace deals

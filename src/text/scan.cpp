// SPDX-License-Identifier: MIT
#include "scan.hpp"

#include <algorithm>
#include <deals/text/parse.hpp>

namespace deals::scan {
namespace {

constexpr std::string_view blanks = " \t";

bool is_at(std::string_view text, std::size_t at, std::string_view what) {
  return at <= text.size() && text.substr(at, what.size()) == what;
}

std::size_t or_end(std::string_view text, std::size_t found) {
  return std::min(found, text.size());
}

/// Past a `"""` or `'''` string: up to two more quotes may belong to its content.
std::size_t end_of_long_string(std::string_view text, std::size_t at) {
  const char quote = text[at];
  const std::string fence(3, quote);
  for (at += 3; at < text.size(); ++at) {
    if (text[at] == '\\' && quote == '"') {
      ++at;
    } else if (is_at(text, at, fence)) {
      at += 3;
      for (int more = 0; more < 2 && at < text.size() && text[at] == quote; ++more) ++at;
      return at;
    }
  }
  return text.size();
}

std::size_t end_of_short_string(std::string_view text, std::size_t at) {
  const char quote = text[at];
  const bool has_escapes = quote == '"';
  // Most strings hold no quote that is not their end.
  const std::size_t next = text.find(quote, at + 1);
  if (next != std::string_view::npos) {
    const std::string_view content = text.substr(at + 1, next - at - 1);
    const bool may_go_on = has_escapes && content.find('\\') != std::string_view::npos;
    if (!may_go_on && content.find('\n') == std::string_view::npos) return next + 1;
  }
  for (++at; at < text.size() && text[at] != '\n'; ++at) {
    if (text[at] == '\\' && has_escapes) {
      ++at;
    } else if (text[at] == quote) {
      return at + 1;
    }
  }
  return or_end(text, at);
}

/// Past brackets and all that they hold.
std::size_t end_of_brackets(std::string_view text, std::size_t at) {
  for (int depth = 0; at < text.size();) {
    const char byte = text[at];
    if (byte == '"' || byte == '\'') {
      at = end_of_string(text, at);
    } else if (byte == '#') {
      at = end_of_line(text, at);
    } else {
      ++at;
      if (byte == '[' || byte == '{') ++depth;
      if ((byte == ']' || byte == '}') && --depth == 0) return at;
    }
  }
  return text.size();
}

/// A segment of a key without its quotes and escapes.
std::string plain_key(std::string_view segment) {
  if (segment.size() < 2 || (segment.front() != '"' && segment.front() != '\'')) {
    return std::string(segment);
  }
  const auto content = segment.substr(1, segment.size() - 2);
  if (segment.front() == '\'' || content.find('\\') == std::string_view::npos) {
    return std::string(content);
  }
  const auto parsed = parse_toml("key = " + std::string(segment), "");
  return parsed ? parsed->entries.front().value.text : std::string(content);
}

}  // namespace

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  return or_end(text, text.find_first_not_of(blanks, at));
}

bool is_comment(std::string_view text, std::size_t at) {
  return is_at(text, skip_blanks(text, at), "#");
}

std::size_t end_of_line(std::string_view text, std::size_t at) {
  const auto end = or_end(text, text.find('\n', at));
  return end > at && end < text.size() && text[end - 1] == '\r' ? end - 1 : end;
}

std::size_t next_line(std::string_view text, std::size_t at) {
  const auto end = text.find('\n', at);
  return end == std::string_view::npos ? text.size() : end + 1;
}

std::size_t start_of_line(std::string_view text, std::size_t at) {
  const auto start = at == 0 ? 0 : text.rfind('\n', at - 1) + 1;
  return start == 0 && text.starts_with(byte_order_mark) ? byte_order_mark.size() : start;
}

std::size_t end_of_string(std::string_view text, std::size_t at) {
  const char quote = text[at];
  const bool is_long = at + 2 < text.size() && text[at + 1] == quote && text[at + 2] == quote;
  return or_end(text, is_long ? end_of_long_string(text, at) : end_of_short_string(text, at));
}

std::size_t end_of_value(std::string_view text, std::size_t at) {
  if (at >= text.size()) return text.size();
  if (text[at] == '"' || text[at] == '\'') return end_of_string(text, at);
  if (text[at] == '[' || text[at] == '{') return end_of_brackets(text, at);
  auto end = or_end(text, text.find_first_of(",]}#\r\n", at));
  while (end > at && blanks.find(text[end - 1]) != std::string_view::npos) --end;
  return end;
}

std::size_t skip_space_and_comments(std::string_view text, std::size_t at) {
  for (;;) {
    at = or_end(text, text.find_first_not_of(" \t\r\n", at));
    if (at == text.size() || text[at] != '#') return at;
    at = end_of_line(text, at);
  }
}

Key read_key(std::string_view text, std::size_t at) {
  Key key{{at, at}, {}};
  for (;;) {
    const bool quoted = at < text.size() && (text[at] == '"' || text[at] == '\'');
    const auto end =
        quoted ? end_of_string(text, at) : or_end(text, text.find_first_of(" \t.=]\r\n", at));
    key.segments.push_back(plain_key(text.substr(at, end - at)));
    key.span.end = end;
    at = skip_blanks(text, end);
    if (at >= text.size() || text[at] != '.') return key;
    at = skip_blanks(text, at + 1);
  }
}

std::vector<Element> read_elements(std::string_view text, std::size_t at) {
  const bool pairs = text[at] == '{';
  std::vector<Element> elements;
  at = skip_space_and_comments(text, at + 1);
  while (at < text.size() && text[at] != ']' && text[at] != '}') {
    Element element;
    if (pairs) {
      element.key = read_key(text, at);
      at = skip_blanks(text, skip_blanks(text, element.key.span.end) + 1);
    }
    element.value = {at, end_of_value(text, at)};
    at = skip_space_and_comments(text, element.value.end);
    if (at < text.size() && text[at] == ',') {
      element.comma = at;
      at = skip_space_and_comments(text, at + 1);
    } else if (at < text.size() && text[at] != ']' && text[at] != '}') {
      break;
    }
    elements.push_back(std::move(element));
  }
  return elements;
}

}  // namespace deals::scan

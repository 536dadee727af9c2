// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// Where things stand in a TOML text: what a tree of values does not tell. All of it is meant for
/// text that parse_toml has accepted; on other text it ends somewhere, but ends.
namespace deals::scan {

/// Bytes of a text, `end` exclusive.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;

  std::string_view of(std::string_view text) const { return text.substr(begin, end - begin); }
};

inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// Past spaces and tabs.
std::size_t skip_blanks(std::string_view text, std::size_t at);
/// Whether a comment is the next thing on the line.
bool is_comment(std::string_view text, std::size_t at);
/// The next line break (its `\r`, if it has one) or the end of the text.
std::size_t end_of_line(std::string_view text, std::size_t at);
/// Past the next line break, or the end of the text.
std::size_t next_line(std::string_view text, std::size_t at);
/// The first byte of the line that `at` is in; a byte order mark is not part of the first line.
std::size_t start_of_line(std::string_view text, std::size_t at);

/// Past a string of any of the four kinds that starts at `at`; an unfinished one of one line ends
/// with its line.
std::size_t end_of_string(std::string_view text, std::size_t at);
/// Past a value of any kind that starts at `at`.
std::size_t end_of_value(std::string_view text, std::size_t at);
/// Past white space, line breaks and comments.
std::size_t skip_space_and_comments(std::string_view text, std::size_t at);

/// A key with its dots: `a . "b c"`.
struct Key {
  Span span;
  std::vector<std::string> segments;
};

Key read_key(std::string_view text, std::size_t at);

/// An element of an array or a pair of an inline table.
struct Element {
  Key key;  ///< no segments in an array
  Span value;
  std::size_t comma = std::string_view::npos;  ///< the comma behind it

  std::size_t begin() const { return key.segments.empty() ? value.begin : key.span.begin; }
};

/// The elements of the array or inline table that starts at `at`.
std::vector<Element> read_elements(std::string_view text, std::size_t at);

}  // namespace deals::scan

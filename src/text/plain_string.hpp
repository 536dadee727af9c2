// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace deals {

/// The first byte from `at` on that does not simply stand for itself in a string of these quotes: a
/// quote, an escape, a control; or `end`.
const char* plain_end(const char* at, const char* end, char quote);

/// Reads the content of one of TOML's four kinds of strings.
class PlainString {
 public:
  /// `text` starts behind the quotes that open the string; `quote` is one of them.
  PlainString(std::string_view text, char quote, bool is_long, std::string& decoded)
      : kept_(text.data()),
        at_(kept_),
        end_(kept_ + text.size()),
        quote_(quote),
        is_long_(is_long),
        decoded_(decoded) {}

  /// A part of the text where the content is the same as its source, else all of `decoded`.
  /// Nothing when the string is not plain, or has no end.
  std::optional<std::string_view> content();

  /// Behind the quotes that close the string, once its content was read.
  const char* end() const { return at_; }

 private:
  void skip_plain() { at_ = plain_end(at_, end_, quote_); }
  /// Past a quote, an escape or a line break that is part of the string.
  bool step();
  bool escape();
  bool code_point(int digits);
  /// Past the line breaks and blanks that a backslash at the end of a line takes away.
  bool joined_lines();
  /// How many quotes there are, up to those that can be at the end.
  std::size_t quotes() const;
  /// How long the line break here is; 0: there is none.
  std::size_t line_break() const;
  /// Puts what was passed into `decoded`.
  void keep();
  std::string_view passed() const { return {kept_, static_cast<std::size_t>(at_ - kept_)}; }

  const char* kept_;  ///< behind what is in `decoded`
  const char* at_;
  const char* end_;
  char quote_;
  bool is_long_;
  bool is_decoded_ = false;
  std::string& decoded_;
};

}  // namespace deals

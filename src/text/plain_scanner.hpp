// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/date.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "plain_key.hpp"
#include "plain_string.hpp"
#include "plain_token.hpp"

/// \file
/// A single pass over plain TOML. Whatever is not plain makes a function fail, and the file is then
/// declined: nothing here says why, and nothing has to go on.
namespace deals {

class PlainScanner {
 public:
  /// The text is valid UTF-8. It must outlive the scanner.
  explicit PlainScanner(std::string_view text);

  bool is_at_end() const { return at_ == end_; }
  /// The next byte; NUL, with which nothing starts, at the end.
  char next() const { return at_ == end_ ? '\0' : *at_; }
  bool accept(char byte) {
    if (next() != byte) return false;
    ++at_;
    return true;
  }

  /// How many inline tables may start ahead, counted up to a few: for reserving.
  std::size_t tables_ahead() const;

  std::optional<PlainScalar> scalar();
  /// What `scalar` finds, where only this kind is wanted.
  std::optional<std::string_view> string() {
    const char quote = next();
    // What most strings are: short, and nothing but what stands for itself.
    if ((quote == '"' || quote == '\'') && end_ - at_ > 1 && at_[1] != quote) {
      const char* const begin = at_ + 1;
      const char* const stop = plain_end(begin, end_, quote);
      if (stop != end_ && *stop == quote) {
        at_ = stop + 1;
        return std::string_view(begin, static_cast<std::size_t>(stop - begin));
      }
    }
    return any_string();
  }
  std::optional<Date> date();
  std::optional<Moment> moment();
  std::optional<PlainHeader> header();

  /// `[ …, …, ]`, `element` reading each value.
  template <class Element>
  bool elements(const Element& element) {
    if (!accept('[')) return false;
    skip_space();
    while (!accept(']')) {
      if (!element()) return false;
      skip_space();
      if (!accept(',')) return accept(']');
      skip_space();
    }
    return true;
  }

  /// `{ key = …, … }`, `entry` reading each key and its value.
  template <class Entry>
  bool inline_table(const Entry& entry) {
    if (!accept('{')) return false;
    skip_blanks();
    if (accept('}')) return true;
    while (true) {
      if (!entry()) return false;
      skip_blanks();
      if (accept('}')) return true;
      if (!accept(',')) return false;
      skip_blanks();
    }
  }

  /// Lines `key = …` up to the next header or the end, `entry` reading each key and its value.
  template <class Entry>
  bool lines(const Entry& entry) {
    while (true) {
      skip_space();
      if (at_ == end_ || *at_ == '[') return true;
      if (!entry() || !end_line()) return false;
    }
  }

  /// Past `key =` where that comes next, spelt as deals does it; otherwise `key` can still find it.
  bool accept_key(const PlainKey& key) {
    constexpr std::ptrdiff_t room = 16;
    const auto size = static_cast<std::ptrdiff_t>(key.size());
    if (end_ - at_ < size + room || !key.starts(at_)) return false;
    const char* const behind = at_ + size;
    if (behind[0] != ' ' || behind[1] != '=') return false;
    at_ = behind + (behind[2] == ' ' ? 3 : 2);
    skip_blanks();
    return true;
  }
  /// Any key, with the `=` behind it. The name may be gone once another token is read.
  std::optional<std::string_view> key();

 private:
  std::optional<std::string_view> any_string();
  /// A string of one line in either kind of quotes.
  std::optional<std::string_view> short_string();
  std::optional<PlainScalar> word(std::string_view name);
  std::optional<PlainScalar> number();
  std::optional<PlainScalar> day_or_moment();
  std::string_view bare_name();

  void skip_blanks() {
    while (at_ != end_ && (*at_ == ' ' || *at_ == '\t')) ++at_;
  }
  /// Blanks, line breaks and comments.
  void skip_space();
  /// To the line break behind it, or to a byte that no comment may have and no token starts with.
  void skip_comment();
  /// Nothing but blanks and a comment up to the line break or the end.
  bool end_line();

  std::string_view rest() const { return {at_, static_cast<std::size_t>(end_ - at_)}; }
  std::string_view from(const char* begin) const {
    return {begin, static_cast<std::size_t>(at_ - begin)};
  }

  const char* at_;
  const char* end_;
  std::string decoded_;  ///< of the last string that is not the same as its source
};

}  // namespace deals

// SPDX-License-Identifier: MIT
#include "toml_keys.hpp"

#include <algorithm>
#include <deals/base/character.hpp>

namespace deals {
namespace {

constexpr char masked = '\x01';

bool is_key_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c) || c == '_' || c == '-' ||
         c == '.';
}

/// Walks over a text from value to value and blanks what stands between them.
class KeyMask {
 public:
  explicit KeyMask(std::string_view text) : text_(text) {}

  std::string masked_text() && {
    bool begins_line = true;
    while (at_ < text_.size()) {
      const char c = text_[at_];
      if (c == '"' || c == '\'') {
        skip_string(c);
      } else if (c == '#') {
        at_ = end_of_line();
      } else if (c == '[' && begins_line) {
        mask_header();
      } else if (is_key_byte(c)) {
        pass_word();
      } else {
        ++at_;
      }
      begins_line = c == '\n' || (begins_line && (c == ' ' || c == '\t'));
    }
    return std::move(text_);
  }

 private:
  std::size_t end_of_line() const { return std::min(text_.find('\n', at_), text_.size()); }

  /// A string of one line ends there at the latest, so that one without its end does no harm.
  void skip_string(char quote) {
    const std::string three(3, quote);
    if (text_.compare(at_, 3, three) == 0) {
      const std::size_t end = text_.find(three, at_ + 3);
      at_ = end == std::string::npos ? text_.size() : end + 3;
      return;
    }
    ++at_;
    while (at_ < text_.size() && text_[at_] != quote && text_[at_] != '\n') {
      at_ += quote == '"' && text_[at_] == '\\' ? 2 : 1;
    }
    at_ = std::min(at_ + 1, text_.size());
  }

  /// `[table]` or `[[table]]`; an array that begins a line has a quote, a comma or a blank in it.
  void mask_header() {
    const std::size_t end = end_of_line();
    std::size_t at = at_;
    while (at < end && (text_[at] == '[' || text_[at] == ']' || is_key_byte(text_[at]))) ++at;
    const bool is_header = at > at_ && text_[at - 1] == ']';
    if (is_header) std::fill_n(text_.begin() + offset(at_), at - at_, masked);
    at_ = is_header ? at : at_ + 1;
  }

  /// A bare word is a key where `=` follows, else a value.
  void pass_word() {
    const std::size_t begin = at_;
    while (at_ < text_.size() && is_key_byte(text_[at_])) ++at_;
    std::size_t next = at_;
    while (next < text_.size() && (text_[next] == ' ' || text_[next] == '\t')) ++next;
    if (next >= text_.size() || text_[next] != '=') return;
    const bool is_kind = text_.compare(begin, at_ - begin, "event") == 0;
    std::fill_n(text_.begin() + offset(begin), at_ - begin, masked);
    if (is_kind) mask_kind(next + 1);
  }

  /// `event = "note"` is no word of anybody's either.
  void mask_kind(std::size_t at) {
    at = std::min(text_.find_first_not_of(" \t", at), text_.size());
    if (at == text_.size() || text_[at] != '"') return;
    const std::size_t end = std::min(text_.find_first_of("\"\n", at + 1), text_.size());
    std::fill_n(text_.begin() + offset(at + 1), end - at - 1, masked);
  }

  static std::string::difference_type offset(std::size_t at) {
    return static_cast<std::string::difference_type>(at);
  }

  std::string text_;
  std::size_t at_ = 0;
};

}  // namespace

std::string without_keys(std::string_view text) { return KeyMask(text).masked_text(); }

}  // namespace deals

// SPDX-License-Identifier: MIT
#include "plain_string.hpp"

#include <array>
#include <bit>
#include <charconv>
#include <cstdint>
#include <cstring>

namespace deals {
namespace {

constexpr std::size_t most_closing_quotes = 5;  // two of them may be content
constexpr unsigned char stops_basic = 1;
constexpr unsigned char stops_literal = 2;

/// The bytes that do not simply stand for themselves: quotes, escapes, all controls but the tab.
constexpr auto string_stops = [] {
  std::array<unsigned char, 256> stops{};
  for (std::size_t byte = 0; byte < 0x20; ++byte) stops[byte] = stops_basic | stops_literal;
  stops['\t'] = 0;
  stops[0x7F] = stops_basic | stops_literal;
  stops['"'] = stops_basic;
  stops['\\'] = stops_basic;
  stops['\''] = stops_literal;
  return stops;
}();

constexpr std::uint64_t in_each_byte(unsigned char value) {
  return std::uint64_t{value} * 0x0101010101010101U;
}

/// The lowest high bit of a byte that is set in this is that of the lowest byte below `least`.
constexpr std::uint64_t any_below(std::uint64_t eight, unsigned char least) {
  return (eight - in_each_byte(least)) & ~eight;
}

constexpr std::uint64_t any_equal(std::uint64_t eight, char byte) {
  return any_below(eight ^ in_each_byte(static_cast<unsigned char>(byte)), 1);
}

/// How many of eight bytes, as they are in memory, stand before the first to be looked at.
std::size_t plain_prefix(std::uint64_t eight, char quote) {
  const auto found = any_below(eight, 0x20) | any_equal(eight, quote) | any_equal(eight, '\\') |
                     any_equal(eight, '\x7F');
  return static_cast<std::size_t>(std::countr_zero(found & in_each_byte(0x80))) / 8;
}

/// What a short escape stands for; NUL for none.
constexpr char unescaped(char letter) {
  switch (letter) {
    case 'b':
      return '\b';
    case 't':
      return '\t';
    case 'n':
      return '\n';
    case 'f':
      return '\f';
    case 'r':
      return '\r';
    case '"':
    case '\\':
      return letter;
    default:
      return '\0';
  }
}

}  // namespace

std::optional<std::string_view> PlainString::content() {
  const char* const opened = at_;
  if (is_long_) at_ += line_break();
  kept_ = at_;
  const std::size_t closing = is_long_ ? 3 : 1;
  for (skip_plain(); quotes() < closing; skip_plain()) {
    if (at_ == end_ || !step()) return std::nullopt;
  }
  at_ += quotes() - closing;
  if (is_decoded_) keep();
  const std::string_view content = is_decoded_ ? std::string_view(decoded_) : passed();
  const std::string_view source(opened, static_cast<std::size_t>(at_ - opened));
  at_ += closing;
  // The markers of an unfinished merge are refused even there.
  if (is_long_ && source.find("\n<<<<<<<") != std::string_view::npos) return std::nullopt;
  return content;
}

void PlainString::skip_plain() {
  const unsigned char stop = quote_ == '"' ? stops_basic : stops_literal;
  const auto stops = [&](char byte) {
    return (string_stops[static_cast<unsigned char>(byte)] & stop) != 0;
  };
  // The first byte in memory has to be the lowest one.
  if constexpr (std::endian::native == std::endian::little) {
    for (std::uint64_t eight = 0; end_ - at_ >= std::ptrdiff_t{sizeof eight};) {
      std::memcpy(&eight, at_, sizeof eight);
      const std::size_t size = plain_prefix(eight, quote_);
      at_ += size;
      if (size == sizeof eight) continue;
      if (stops(*at_)) return;
      ++at_;
    }
  }
  while (at_ != end_ && !stops(*at_)) ++at_;
}

bool PlainString::step() {
  if (*at_ == '\\') return escape();
  if (!is_long_) return false;
  if (*at_ == quote_) {
    at_ += quotes();
    return true;
  }
  const std::size_t length = line_break();
  if (length == 2) {
    keep();
    kept_ = ++at_;
    ++at_;
  } else {
    at_ += length;
  }
  return length > 0;
}

bool PlainString::escape() {
  keep();
  ++at_;
  if (at_ == end_) return false;
  const char letter = *at_;
  if (const char meant = unescaped(letter); meant != '\0') {
    decoded_.push_back(meant);
    kept_ = ++at_;
    return true;
  }
  if (letter == 'u' || letter == 'U') return code_point(letter == 'u' ? 4 : 8);
  return is_long_ && joined_lines();
}

bool PlainString::code_point(int digits) {
  ++at_;
  if (end_ - at_ < digits) return false;
  unsigned int code = 0;
  const auto [behind, failure] = std::from_chars(at_, at_ + digits, code, 16);
  // Others are as well written as what they are.
  if (failure != std::errc{} || behind != at_ + digits || code == 0 || code > 0x7F) return false;
  decoded_.push_back(static_cast<char>(code));
  at_ += digits;
  kept_ = at_;
  return true;
}

bool PlainString::joined_lines() {
  bool is_at_break = false;
  while (at_ != end_) {
    const std::size_t length = line_break();
    if (length == 0 && *at_ != ' ' && *at_ != '\t') break;
    is_at_break = is_at_break || length > 0;
    at_ += length > 0 ? length : 1;
  }
  kept_ = at_;
  // toml++ takes blanks beyond ASCII away, too.
  return is_at_break && at_ != end_ && static_cast<unsigned char>(*at_) < 0x80;
}

std::size_t PlainString::quotes() const {
  if (at_ == end_ || *at_ != quote_) return 0;
  std::size_t count = 1;
  while (is_long_ && count < most_closing_quotes && at_ + count != end_ && at_[count] == quote_)
    ++count;
  return count;
}

std::size_t PlainString::line_break() const {
  if (at_ == end_) return 0;
  if (*at_ == '\n') return 1;
  return *at_ == '\r' && end_ - at_ > 1 && at_[1] == '\n' ? 2 : 0;
}

void PlainString::keep() {
  if (!is_decoded_) decoded_.clear();
  is_decoded_ = true;
  decoded_.append(passed());
  kept_ = at_;
}

}  // namespace deals

// SPDX-License-Identifier: MIT
#include "plain_string.hpp"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include <array>
#include <bit>
#include <charconv>

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

#ifdef __SSE2__
constexpr std::ptrdiff_t piece_size = 16;

/// How many of sixteen bytes at `at` stand before the first to be looked at.
int plain_prefix(const char* at, char quote) {
  const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
  const auto are = [&](char byte) { return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(byte)); };
  const __m128i are_low = _mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8(0x1F)), bytes);
  const __m128i stops =
      _mm_or_si128(_mm_or_si128(are_low, are(quote)), _mm_or_si128(are('\\'), are('\x7F')));
  const auto found = static_cast<unsigned>(_mm_movemask_epi8(stops));
  return std::countr_zero(found | (1U << piece_size));
}
#endif

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

const char* plain_end(const char* at, const char* end, char quote) {
  const unsigned char stop = quote == '"' ? stops_basic : stops_literal;
  const auto stops = [&](char byte) {
    return (string_stops[static_cast<unsigned char>(byte)] & stop) != 0;
  };
#ifdef __SSE2__
  while (end - at >= piece_size) {
    const int size = plain_prefix(at, quote);
    at += size;
    if (size == piece_size) continue;
    if (stops(*at)) return at;
    ++at;
  }
#endif
  while (at != end && !stops(*at)) ++at;
  return at;
}

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

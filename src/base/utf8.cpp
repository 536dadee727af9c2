// SPDX-License-Identifier: MIT
#include <deals/base/utf8.hpp>

#include "decode.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace deals {
namespace {

constexpr std::size_t word_size = sizeof(std::uint64_t);

std::uint64_t word_at(const char* at) {
  std::uint64_t word = 0;
  std::memcpy(&word, at, word_size);
  return word;
}

/// How many bytes at the front are ASCII; looked at in large pieces, then in small ones.
std::size_t ascii_prefix(std::string_view text) {
  constexpr std::uint64_t high_bits = 0x8080808080808080U;
  constexpr std::size_t piece_size = 4 * word_size;
  const char* const data = text.data();
  std::size_t at = 0;
  for (; at + piece_size <= text.size(); at += piece_size) {
    const std::uint64_t all = word_at(data + at) | word_at(data + at + word_size) |
                              word_at(data + at + 2 * word_size) |
                              word_at(data + at + 3 * word_size);
    if ((all & high_bits) != 0) break;
  }
  while (at + word_size <= text.size() && (word_at(data + at) & high_bits) == 0) at += word_size;
  while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
  return at;
}

}  // namespace

Decoded decode(std::string_view text) {
  const auto first = static_cast<unsigned char>(text.front());
  if (first < 0x80) return {first, 1};
  utf8proc_int32_t code_point = -1;
  const auto size = utf8proc_iterate(
      reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
      static_cast<utf8proc_ssize_t>(std::min<std::size_t>(text.size(), 4)), &code_point);
  return size > 0 ? Decoded{code_point, static_cast<std::size_t>(size)} : Decoded{};
}

void append_utf8(std::string& text, std::int32_t code_point) {
  std::array<utf8proc_uint8_t, 4> bytes{};
  const auto size = utf8proc_encode_char(code_point, bytes.data());
  text.append(bytes.begin(), bytes.begin() + size);
}

bool is_plain_ascii(std::string_view text) {
  constexpr std::uint64_t high_bits = 0x8080808080808080U;
  constexpr std::uint64_t ones = 0x0101010101010101U;
  while (text.size() >= word_size) {
    const std::uint64_t word = word_at(text.data());
    // Of bytes below 0x80, adding one carries only DEL over, and subtracting a blank borrows only
    // for controls.
    if (((word | (word + ones) | (word - 0x20 * ones)) & high_bits) != 0) break;
    text.remove_prefix(word_size);
  }
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
}

bool is_valid_utf8(std::string_view text) {
  text.remove_prefix(ascii_prefix(text));
  while (!text.empty()) {
    const Decoded next = decode(text);
    if (!next.is_valid()) return false;
    text.remove_prefix(next.size);
    text.remove_prefix(ascii_prefix(text));
  }
  return true;
}

std::size_t code_points(std::string_view text) {
  std::size_t count = 0;
  while (!text.empty()) {
    const std::size_t ascii = ascii_prefix(text);
    count += ascii;
    text.remove_prefix(ascii);
    if (text.empty()) break;
    text.remove_prefix(decode(text).size);
    ++count;
  }
  return count;
}

std::size_t byte_offset(std::string_view text, std::size_t count) {
  std::size_t offset = 0;
  for (; count > 0 && offset < text.size(); --count) offset += decode(text.substr(offset)).size;
  return offset;
}

}  // namespace deals

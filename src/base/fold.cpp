// SPDX-License-Identifier: MIT
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>

#include "decode.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <utility>

namespace deals {
namespace {

constexpr auto folding = static_cast<utf8proc_option_t>(
    UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
constexpr auto composing = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE);

/// Accents: marks that change how a letter is said, not which one it is. Marks of the scripts of
/// South Asia and of kana are letters of their own and stay.
bool is_accent(std::int32_t code_point) {
  constexpr std::array<std::pair<std::int32_t, std::int32_t>, 8> ranges = {{
      {0x0300, 0x036F},  // Latin, Greek, Cyrillic
      {0x0591, 0x05C7},  // Hebrew points
      {0x0610, 0x061A},
      {0x064B, 0x065F},  // Arabic vowels
      {0x1AB0, 0x1AFF},
      {0x1DC0, 0x1DFF},
      {0x20D0, 0x20FF},
      {0xFE20, 0xFE2F},
  }};
  if (utf8proc_category(code_point) != UTF8PROC_CATEGORY_MN &&
      utf8proc_category(code_point) != UTF8PROC_CATEGORY_ME) {
    return false;
  }
  return std::any_of(ranges.begin(), ranges.end(), [&](const auto& range) {
    return range.first <= code_point && code_point <= range.second;
  });
}

/// Latin letters (lower case) that Unicode does not decompose, and what people type for them.
std::string_view spelt_out(std::int32_t code_point) {
  constexpr std::array<std::pair<std::int32_t, std::string_view>, 15> letters = {{
      {0x00E6, "ae"},
      {0x00F0, "d"},
      {0x00F8, "o"},
      {0x00FE, "th"},
      {0x0111, "d"},
      {0x0127, "h"},
      {0x0131, "i"},
      {0x0138, "k"},
      {0x0142, "l"},
      {0x014B, "n"},
      {0x0153, "oe"},
      {0x0167, "t"},
      {0x0192, "f"},
      {0x0237, "j"},
      {0x0268, "i"},
  }};
  const auto* found = std::find_if(letters.begin(), letters.end(),
                                   [&](const auto& letter) { return letter.first == code_point; });
  return found == letters.end() ? std::string_view() : found->second;
}

std::vector<utf8proc_int32_t> decomposed(std::string_view valid) {
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(valid.data());
  const auto size = static_cast<utf8proc_ssize_t>(valid.size());
  const auto needed = utf8proc_decompose(bytes, size, nullptr, 0, folding);
  std::vector<utf8proc_int32_t> points(static_cast<std::size_t>(std::max<long>(needed, 0)) + 1);
  const auto count = utf8proc_decompose(bytes, size, points.data(), needed, folding);
  points.resize(static_cast<std::size_t>(std::max<long>(count, 0)));
  return points;
}

void append_folded(std::string& folded, std::string_view valid) {
  std::vector<utf8proc_int32_t> letters;
  for (const std::int32_t point : decomposed(valid)) {
    if (is_accent(point)) continue;
    const std::string_view spelling = spelt_out(point);
    if (spelling.empty()) letters.push_back(point);
    letters.insert(letters.end(), spelling.begin(), spelling.end());
  }
  const auto count = utf8proc_normalize_utf32(
      letters.data(), static_cast<utf8proc_ssize_t>(letters.size()), composing);
  letters.resize(static_cast<std::size_t>(std::max<long>(count, 0)));
  for (const std::int32_t letter : letters) append_utf8(folded, letter);
}

/// Appends an invalid byte. Where what stood between it and others was folded away, it must not
/// make a character with them.
void append_invalid(std::string& folded, char byte) {
  folded += byte;
  for (std::size_t size = 2; size <= std::min<std::size_t>(4, folded.size()); ++size) {
    const std::size_t start = folded.size() - size;
    const Decoded joined = decode(std::string_view(folded).substr(start));
    if (!joined.is_valid() || joined.size != size) continue;
    folded.insert(folded.size() - 1, "\uFFFD");
    return;
  }
}

std::size_t valid_prefix(std::string_view text) {
  std::size_t size = 0;
  while (size < text.size()) {
    const Decoded next = decode(text.substr(size));
    if (!next.is_valid()) break;
    size += next.size;
  }
  return size;
}

}  // namespace

std::string fold(std::string_view text) {
  if (is_plain_ascii(text)) return to_lower_ascii(text);
  std::string folded;
  while (!text.empty()) {
    const std::size_t valid = valid_prefix(text);
    append_folded(folded, text.substr(0, valid));
    text.remove_prefix(valid);
    if (text.empty()) break;
    append_invalid(folded, text.front());
    text.remove_prefix(1);
  }
  return folded;
}

std::string slug(std::string_view text) {
  constexpr std::size_t longest_id = 100;
  std::string id;
  for (const char c : fold(text)) {
    const bool is_kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (is_kept) id += c;
    if (!is_kept && !id.empty() && id.back() != '-') id += '-';
  }
  id.resize(std::min(id.size(), longest_id));
  if (id.ends_with('-')) id.pop_back();
  return id;
}

}  // namespace deals

// SPDX-License-Identifier: MIT
#include "folded.hpp"

#include <algorithm>
#include <deals/base/utf8.hpp>

namespace deals {
namespace {

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool same_letter(char from_text, char folded) { return lower(from_text) == folded; }

}  // namespace

bool equals_folded(std::string_view text, std::string_view folded) {
  if (!is_ascii(text)) return fold(text) == folded;
  return std::equal(text.begin(), text.end(), folded.begin(), folded.end(), same_letter);
}

bool contains_folded(std::string_view text, std::string_view folded) {
  if (!is_ascii(text)) return fold(text).find(folded) != std::string::npos;
  if (folded.empty()) return true;
  return std::search(text.begin(), text.end(), folded.begin(), folded.end(), same_letter) !=
         text.end();
}

}  // namespace deals

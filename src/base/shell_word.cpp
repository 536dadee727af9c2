// SPDX-License-Identifier: MIT
#include <deals/base/shell_word.hpp>

#include <string_view>

namespace deals {
namespace {

bool is_plain(char c) {
  const bool is_ascii = static_cast<unsigned char>(c) < 0x80;
  return !is_ascii || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         std::string_view("0123456789_@%+=:,./-").find(c) != std::string_view::npos;
}

bool needs_quotes(const std::string& word) {
  for (const char c : word) {
    if (!is_plain(c)) return true;
  }
  return word.empty();
}

}  // namespace

std::string shell_word(const std::string& word) {
  if (!needs_quotes(word)) return word;
  std::string text = "'";
  for (const char c : word) {
    if (c == '\'') {
      text += "'\\''";
    } else {
      text += c;
    }
  }
  return text + "'";
}

}  // namespace deals

// SPDX-License-Identifier: MIT
#include "typed_line.hpp"

#include <deals/base/utf8.hpp>

namespace deals {
namespace {

constexpr int longest_line = 200;

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

std::string quoted(const std::string& word) {
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

}  // namespace

std::string typed_line(const std::vector<std::string>& arguments) {
  std::string line;
  for (const std::string& word : arguments) {
    if (!line.empty()) line += ' ';
    line += needs_quotes(word) ? quoted(word) : word;
    if (line.size() > std::size_t{longest_line} * 4) break;
  }
  return fit(shown(line), longest_line);
}

}  // namespace deals

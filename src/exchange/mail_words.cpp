// SPDX-License-Identifier: MIT
#include "mail_words.hpp"

#include <algorithm>
#include <deals/base/character.hpp>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>

namespace deals {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// A control character U+0080 to U+009F.
bool is_late_control(std::string_view character) {
  return character.size() == 2 && character[0] == '\xC2' &&
         static_cast<unsigned char>(character[1]) < 0xA0;
}

/// Valid text without its control characters but for newlines and tabs.
std::string without_mail_controls(std::string_view text) {
  std::string kept;
  kept.reserve(text.size());
  while (!text.empty()) {
    const std::string_view character = text.substr(0, byte_offset(text, 1));
    text.remove_prefix(character.size());
    const bool is_dropped = is_late_control(character) ||
                            (is_control(character[0]) && character != "\n" && character != "\t");
    if (!is_dropped) kept += character;
  }
  return kept;
}

}  // namespace

std::string_view mail_beginning(std::string_view text, std::size_t most) {
  if (text.size() <= most) return text;
  while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0U) == 0x80U) --most;
  return text.substr(0, most);
}

std::string valid_mail_text(std::string_view text) {
  if (is_valid_utf8(text)) return std::string(text);
  std::string valid;
  valid.reserve(text.size());
  while (!text.empty()) {
    const std::string_view character = text.substr(0, byte_offset(text, 1));
    text.remove_prefix(character.size());
    valid += is_valid_utf8(character) ? character : replacement;
  }
  return valid;
}

std::string mail_word(std::string_view text) {
  // What is folded over many lines, or hostile, is cut before it is looked at byte by byte.
  constexpr std::size_t blanks_allowed = 16;
  const std::string valid =
      valid_mail_text(mail_beginning(text, blanks_allowed * longest_mail_word));
  std::string word;
  for (const char byte : without_mail_controls(valid)) {
    const bool is_blank = byte == ' ' || byte == '\t' || byte == '\n';
    if (!is_blank) {
      word += byte;
    } else if (!word.empty() && word.back() != ' ') {
      word += ' ';
    }
  }
  return std::string(trim(mail_beginning(word, longest_mail_word)));
}

std::string mail_lines(std::string_view text) {
  const std::string plain = without_mail_controls(valid_mail_text(text));
  std::string lines;
  for (const std::string_view line : split(plain, '\n')) {
    lines += line.substr(0, line.find_last_not_of(" \t") + 1);
    lines += '\n';
  }
  const std::size_t first = lines.find_first_not_of('\n');
  if (first == std::string::npos) return "";
  lines.erase(lines.find_last_not_of('\n') + 1);
  return lines.substr(first);
}

}  // namespace deals

// SPDX-License-Identifier: MIT
#include "parse_checks.hpp"

#include <algorithm>
#include <array>
#include <deals/base/utf8.hpp>
#include <deals/text/parse.hpp>
#include <optional>

#include "scan.hpp"

namespace deals {
namespace {

Error refusal(std::string message) {
  Error error;
  error.kind = ErrorKind::invalid_data;
  error.message = std::move(message);
  return error;
}

/// The bytes that a character starting with `lead` should have.
std::size_t sequence_length(char lead) {
  const auto byte = static_cast<unsigned char>(lead);
  if (byte < 0xC0U) return 1;
  if (byte < 0xE0U) return 2;
  return byte < 0xF0U ? 3 : 4;
}

std::size_t first_invalid_byte(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const auto character = text.substr(at, sequence_length(text[at]));
    if (!is_valid_utf8(character)) break;
    at += character.size();
  }
  return at;
}

std::optional<Error> bad_byte(std::string_view text, const std::string& file) {
  if (const auto at = text.find('\0'); at != std::string_view::npos) {
    return locate(refusal("a NUL byte: this is not a text file"), text, file, {at, at + 1});
  }
  if (is_valid_utf8(text)) return std::nullopt;
  const auto at = first_invalid_byte(text);
  return locate(refusal("not valid UTF-8").hinted("save the file as UTF-8"), text, file,
                {at, at + 1});
}

/// Whether a line is one of git's markers: seven of `mark`, then nothing or a space.
bool is_marker(std::string_view line, char mark) {
  constexpr std::size_t length = 7;
  const auto other = line.find_first_not_of(mark);
  if (other == std::string_view::npos) return line.size() == length;
  return other == length && (line[other] == ' ' || line[other] == '\r');
}

/// Where an unfinished merge starts: the three markers in their order.
std::optional<std::size_t> conflict(std::string_view text) {
  constexpr std::array<char, 3> marks = {'<', '=', '>'};
  std::size_t seen = 0;
  std::size_t first = 0;
  for (std::size_t at = 0; at < text.size(); at = scan::next_line(text, at)) {
    const char byte = text[at];
    if (byte != '<' && byte != '=' && byte != '>') continue;
    if (!is_marker(text.substr(at, std::min(text.find('\n', at), text.size()) - at), marks[seen])) {
      continue;
    }
    if (seen == 0) first = at;
    if (++seen == marks.size()) return first;
  }
  return std::nullopt;
}

Error conflict_error(std::string_view text, const std::string& file, std::size_t at) {
  auto error = refusal("unresolved merge conflict");
  error.kind = ErrorKind::conflict;
  return locate(std::move(error), text, file, {at, at + 7})
      .hinted("keep one of the two sides, and remove the lines <<<<<<<, ======= and >>>>>>>");
}

/// Counts open brackets and the segments of dotted keys, outside of strings and comments.
std::optional<Error> deep_nesting(std::string_view text, const std::string& file) {
  int depth = 0;
  int segments = 1;
  for (std::size_t at = 0; at < text.size();) {
    const char byte = text[at];
    if (byte == '"' || byte == '\'') {
      at = scan::end_of_string(text, at);
      continue;
    }
    if (byte == '#') {
      at = scan::end_of_line(text, at);
      continue;
    }
    if (byte == '.') ++segments;
    if (std::string_view("=,[]{}\n").find(byte) != std::string_view::npos) segments = 1;
    if (byte == '[' || byte == '{') ++depth;
    if ((byte == ']' || byte == '}') && depth > 0) --depth;
    if (depth > max_nesting || segments > max_dotted_keys) {
      return locate(refusal("nested too deeply"), text, file, {at, at + 1});
    }
    ++at;
  }
  return std::nullopt;
}

}  // namespace

Result<void> check_before_parsing(std::string_view text, const std::string& file) {
  if (text.size() > max_file_size) {
    return refusal("larger than 4 MiB").at({file, 0, 0});
  }
  if (auto error = bad_byte(text, file)) return *std::move(error);
  if (const auto at = conflict(text)) return conflict_error(text, file, *at);
  if (auto error = deep_nesting(text, file)) return *std::move(error);
  return {};
}

}  // namespace deals

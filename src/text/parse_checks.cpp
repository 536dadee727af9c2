// SPDX-License-Identifier: MIT
#include "parse_checks.hpp"

#include <fmt/format.h>
#include <array>
#include <deals/base/file_name.hpp>
#include <deals/base/utf8.hpp>
#include <deals/text/conflict.hpp>
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

/// `resolve` settles conflicts of records.
std::string way_out(const std::string& file) {
  const bool is_record = file.starts_with("opportunities/") || file.starts_with("customers/");
  if (!is_record || !file.ends_with(".toml")) {
    return "keep one of the two sides, and remove the lines <<<<<<<, ======= and >>>>>>>";
  }
  return fmt::format("deals resolve {} shows both sides and settles it", shown(file_stem(file)));
}

std::optional<Error> conflict_error(std::string_view text, const std::string& file) {
  const auto torn = torn_text(text);
  if (!torn) return std::nullopt;
  const std::string words = conflict_words(*torn);
  auto error = refusal(words.empty() ? "unresolved merge conflict"
                                     : fmt::format("unresolved merge conflict ({})", words));
  error.kind = ErrorKind::conflict;
  const std::size_t at = torn->hunks.front().at;
  return locate(std::move(error), text, file, {at, at + 7}).hinted(way_out(file));
}

/// The bytes at which an array, a table, a string, a comment or a part of a key begins or ends.
constexpr auto bounds_nesting = [] {
  std::array<bool, 256> bounds{};
  for (const char each : std::string_view("\"'#.=,[]{}\n")) {
    bounds[static_cast<unsigned char>(each)] = true;
  }
  return bounds;
}();

std::size_t next_bound(std::string_view text, std::size_t at) {
  while (at < text.size() && !bounds_nesting[static_cast<unsigned char>(text[at])]) ++at;
  return at;
}

bool has_at_most(std::string_view text, char byte, int most) {
  for (auto at = text.find(byte); at != std::string_view::npos; at = text.find(byte, at + 1)) {
    if (--most < 0) return false;
  }
  return true;
}

/// Whether there are so few brackets and dots, even in strings, that nothing can be nested deeply.
bool is_plainly_flat(std::string_view text) {
  return has_at_most(text, '[', max_nesting / 2) && has_at_most(text, '{', max_nesting / 2) &&
         has_at_most(text, '.', max_dotted_keys - 1);
}

/// Counts open brackets and the segments of dotted keys, outside of strings and comments.
std::optional<Error> deep_nesting(std::string_view text, const std::string& file) {
  if (is_plainly_flat(text)) return std::nullopt;
  int depth = 0;
  int segments = 1;
  for (std::size_t at = next_bound(text, 0); at < text.size(); at = next_bound(text, at)) {
    const char byte = text[at];
    if (byte == '"' || byte == '\'') {
      at = scan::end_of_string(text, at);
      continue;
    }
    if (byte == '#') {
      at = scan::end_of_line(text, at);
      continue;
    }
    segments = byte == '.' ? segments + 1 : 1;
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
  if (auto error = conflict_error(text, file)) return *std::move(error);
  if (auto error = deep_nesting(text, file)) return *std::move(error);
  return {};
}

}  // namespace deals

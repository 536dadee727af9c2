// SPDX-License-Identifier: MIT
#include "edit_source.hpp"

#include <fmt/format.h>

#include <deals/base/utf8.hpp>
#include <deals/text/parse.hpp>
#include <deals/text/write.hpp>

namespace deals {

std::string Source::with(scan::Span span, std::string_view replacement) const {
  std::string result;
  result.reserve(text.size() + replacement.size());
  result += text.substr(0, span.begin);
  result += replacement;
  result += text.substr(span.end);
  return result;
}

std::string Source::written(const Value& value, bool multiline) const {
  const std::string token = to_toml(value, multiline);
  if (layout.line_break == "\n") return token;
  std::string result;
  for (const char byte : token) {
    if (byte == '\n') result += '\r';
    result += byte;
  }
  return result;
}

std::string Source::block(const Path& path, const Value& table) const {
  std::string name;
  for (const auto& step : path) {
    if (const auto* key = std::get_if<std::string>(&step)) {
      name += (name.empty() ? "" : ".") + key_to_toml(*key);
    }
  }
  std::string lines = "[[" + name + "]]";
  for (const auto& entry : table.entries) {
    lines += layout.line_break + key_to_toml(entry.key) + " = " + written(entry.value, true);
  }
  return lines;
}

std::string_view Source::indentation(std::size_t at) const {
  const auto start = scan::start_of_line(text, at);
  return text.substr(start, scan::skip_blanks(text, start) - start);
}

Result<Source> read_source(std::string_view text) {
  auto tree = parse_toml(text, "");
  if (!tree) return std::move(tree).error();
  return Source{text, *std::move(tree), scan::layout_of(text)};
}

Result<std::string> checked(std::string text, const Value& meant) {
  if (!is_valid_utf8(text)) return usage_error("the new value is not valid UTF-8");
  const auto tree = parse_toml(text, "");
  if (!tree && text.size() > max_file_size) return tree.error();
  if (!tree) return internal_error("an edit broke the text: " + tree.error().message);
  if (!same(*tree, meant)) return internal_error("an edit changed more than it was asked to");
  return text;
}

std::string path_text(const Path& path) {
  std::string text;
  for (const auto& step : path) {
    if (const auto* index = std::get_if<std::size_t>(&step)) {
      text += fmt::format("[{}]", *index);
    } else {
      text += (text.empty() ? "" : ".") + key_to_toml(std::get<std::string>(step));
    }
  }
  return shown(text);
}

Error not_there(const Path& path) {
  Error error;
  error.kind = ErrorKind::not_found;
  error.message = fmt::format("no \"{}\" in the file", path_text(path));
  return error;
}

Error wrong_shape(const Path& path, std::string_view what) {
  Error error;
  error.kind = ErrorKind::invalid_data;
  error.message = fmt::format("\"{}\" {}", path_text(path), what);
  return error;
}

}  // namespace deals

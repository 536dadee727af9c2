// SPDX-License-Identifier: MIT
#include <deals/base/character.hpp>
#include <deals/text/write.hpp>

#include <algorithm>
#include <array>
#include <cstdio>

namespace deals {
namespace {

bool is_bare(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
         (byte >= '0' && byte <= '9') || byte == '-' || byte == '_';
}

std::string escaped(char byte) {
  switch (byte) {
    case '"':
      return "\\\"";
    case '\\':
      return "\\\\";
    case '\b':
      return "\\b";
    case '\t':
      return "\\t";
    case '\n':
      return "\\n";
    case '\f':
      return "\\f";
    case '\r':
      return "\\r";
    default:
      break;
  }
  std::array<char, 8> code{};
  std::snprintf(code.data(), code.size(), "\\u%04X", static_cast<unsigned>(byte));
  return code.data();
}

std::string quoted(std::string_view content) {
  std::string text = "\"";
  for (const char byte : content) {
    if (byte == '"' || byte == '\\' || is_control(byte)) {
      text += escaped(byte);
    } else {
      text += byte;
    }
  }
  return text + '"';
}

/// A `"""` string; a quote is escaped where it could end the string.
std::string quoted_lines(std::string_view content) {
  std::string text = "\"\"\"\n";
  for (std::size_t at = 0; at < content.size(); ++at) {
    const char byte = content[at];
    const bool closes = byte == '"' && (at + 1 == content.size() || content[at + 1] == '"');
    const bool plain = byte == '\n' || byte == '\t' || (byte == '"' && !closes) ||
                       (byte != '"' && byte != '\\' && !is_control(byte));
    if (plain) {
      text += byte;
    } else {
      text += escaped(byte);
    }
  }
  return text + "\"\"\"";
}

/// Whether lines of it would be taken for those of an unfinished merge.
bool looks_merged(const std::string& content) {
  return ("\n" + content).find("\n<<<<<<<") != std::string::npos;
}

std::string array_to_toml(const Value& value) {
  std::string text;
  for (const auto& item : value.items) text += (text.empty() ? "" : ", ") + to_toml(item);
  return "[" + text + "]";
}

std::string table_to_toml(const Value& value) {
  std::string text;
  for (const auto& [key, item, region] : value.entries) {
    text += (text.empty() ? "" : ", ") + key_to_toml(key) + " = " + to_toml(item);
  }
  return text.empty() ? "{}" : "{ " + text + " }";
}

}  // namespace

std::string to_toml(const Value& value, bool multiline) {
  switch (value.kind) {
    case Value::Kind::string: {
      const bool lines = multiline && value.text.find('\n') != std::string::npos;
      return lines && !looks_merged(value.text) ? quoted_lines(value.text) : quoted(value.text);
    }
    case Value::Kind::array:
      return array_to_toml(value);
    case Value::Kind::table:
      return table_to_toml(value);
    default:
      return value.text;
  }
}

std::string key_to_toml(std::string_view key) {
  const bool bare = !key.empty() && std::all_of(key.begin(), key.end(), is_bare);
  return bare ? std::string(key) : quoted(key);
}

}  // namespace deals

// SPDX-License-Identifier: MIT
#include <deals/base/utf8.hpp>

#include "decode.hpp"

#include <fmt/format.h>

namespace deals {
namespace {

/// Characters that change how the text around them is laid out without being seen themselves.
bool is_unsafe(std::int32_t code_point) {
  const auto within = [&](std::int32_t first, std::int32_t last) {
    return first <= code_point && code_point <= last;
  };
  return within(0, 0x1F) || within(0x7F, 0x9F) || code_point == 0x061C || within(0x200E, 0x200F) ||
         within(0x2028, 0x202E) || within(0x2066, 0x2069) || code_point == 0xFEFF;
}

std::string escape(std::int32_t code_point) {
  switch (code_point) {
    case '\n':
      return "\\n";
    case '\r':
      return "\\r";
    case '\t':
      return "\\t";
    case 0x1B:
      return "\\e";
    default:
      return code_point < 0x80 ? fmt::format("\\x{:02X}", code_point)
                               : fmt::format("\\u{{{:04X}}}", code_point);
  }
}

std::string escaped(std::string_view text, std::string_view kept) {
  if (is_plain_ascii(text)) return std::string(text);
  std::string safe;
  safe.reserve(text.size());
  while (!text.empty()) {
    const Decoded next = decode(text);
    const std::string_view bytes = text.substr(0, next.size);
    if (!next.is_valid()) {
      safe += fmt::format("\\x{:02X}", static_cast<unsigned char>(text.front()));
    } else if (is_unsafe(next.code_point) && kept.find(bytes) == std::string_view::npos) {
      safe += escape(next.code_point);
    } else {
      safe += bytes;
    }
    text.remove_prefix(next.size);
  }
  return safe;
}

}  // namespace

std::string shown(std::string_view untrusted) { return escaped(untrusted, ""); }

std::string shown_lines(std::string_view untrusted) { return escaped(untrusted, "\n\t"); }

}  // namespace deals

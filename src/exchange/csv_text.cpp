// SPDX-License-Identifier: MIT
#include "csv_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <deals/base/utf8.hpp>

#include "bad_data.hpp"

namespace deals {
namespace {

struct ByteOrderMark {
  std::string_view bytes;
  std::string_view encoding;
};

using namespace std::string_view_literals;

// The four-byte marks first: UTF-16's little-endian one begins UTF-32's.
constexpr std::array<ByteOrderMark, 4> foreign_marks = {{
    {"\xFF\xFE\0\0"sv, "UTF-32LE"},
    {"\0\0\xFE\xFF"sv, "UTF-32BE"},
    {"\xFF\xFE"sv, "UTF-16LE"},
    {"\xFE\xFF"sv, "UTF-16BE"},
}};

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";

// What the bytes 0x80 to 0x9F mean in Windows-1252; 0: nothing.
constexpr std::array<char32_t, 32> windows_1252 = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

int line_at(std::string_view text, std::size_t offset) {
  int line = 1;
  for (std::size_t i = 0; i < offset; ++i) {
    const bool is_crlf = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
    if (text[i] == '\n' || (text[i] == '\r' && !is_crlf)) ++line;
  }
  return line;
}

Error unreadable(const CsvOptions& options, int line, std::string message) {
  return bad_data(std::move(message), {options.file, line, 0});
}

std::string conversion_hint(std::string_view encoding) {
  return fmt::format("save it as \"CSV UTF-8\", or convert it: iconv -f {} -t UTF-8", encoding);
}

std::optional<Error> foreign_encoding(std::string_view bytes, const CsvOptions& options) {
  for (const auto& mark : foreign_marks) {
    if (!bytes.starts_with(mark.bytes)) continue;
    return unreadable(options, 1, fmt::format("the file is in {}, not in UTF-8", mark.encoding))
        .hinted(conversion_hint(mark.encoding));
  }
  const auto nul = bytes.find('\0');
  if (nul == std::string_view::npos) return {};
  return unreadable(options, line_at(bytes, nul),
                    "a NUL byte: this is not text, or is in UTF-16 without a byte order mark")
      .hinted(conversion_hint("UTF-16LE"));
}

std::size_t first_invalid_line_start(std::string_view text) {
  std::size_t start = 0;
  while (start < text.size()) {
    const auto end = std::min(text.find_first_of("\r\n", start), text.size());
    if (!is_valid_utf8(text.substr(start, end - start))) return start;
    start = end + 1;
  }
  return text.size();
}

Result<std::string> utf8_text(std::string_view bytes, const CsvOptions& options) {
  if (is_valid_utf8(bytes)) return std::string(bytes);
  const auto line = line_at(bytes, first_invalid_line_start(bytes));
  return unreadable(options, line, "this line is not valid UTF-8")
      .hinted(
          "if it comes from an older spreadsheet, say encoding = \"windows-1252\" in the mapping")
      .hinted(conversion_hint("WINDOWS-1252"));
}

void append_utf8(std::string& text, char32_t code) {
  const auto byte = [](char32_t value) { return static_cast<char>(value); };
  if (code < 0x80) {
    text += byte(code);
  } else if (code < 0x800) {
    text += byte(0xC0 | (code >> 6));
    text += byte(0x80 | (code & 0x3F));
  } else {
    text += byte(0xE0 | (code >> 12));
    text += byte(0x80 | ((code >> 6) & 0x3F));
    text += byte(0x80 | (code & 0x3F));
  }
}

Result<std::string> single_byte_text(std::string_view bytes, const CsvOptions& options) {
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 8);
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const auto byte = static_cast<unsigned char>(bytes[i]);
    char32_t code = byte;
    if (options.encoding == CsvEncoding::windows_1252 && byte >= 0x80 && byte < 0xA0) {
      code = windows_1252[byte - 0x80U];
      if (code == 0) {
        return unreadable(options, line_at(bytes, i),
                          fmt::format("the byte 0x{:02X} means nothing in Windows-1252", byte));
      }
    }
    append_utf8(text, code);
  }
  return text;
}

}  // namespace

Result<std::string> csv_text(std::string_view bytes, const CsvOptions& options) {
  if (auto error = foreign_encoding(bytes, options)) return *std::move(error);
  if (bytes.starts_with(utf8_mark)) return utf8_text(bytes.substr(utf8_mark.size()), options);
  if (options.encoding == CsvEncoding::utf8) return utf8_text(bytes, options);
  return single_byte_text(bytes, options);
}

}  // namespace deals

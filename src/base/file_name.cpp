// SPDX-License-Identifier: MIT
#include <deals/base/file_name.hpp>

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <memory>

#include "decode.hpp"

namespace deals {
namespace {

constexpr std::size_t longest_file_name = 180;
constexpr std::size_t longest_ending = 20;
constexpr std::string_view blanks_and_dots = " .";

struct FreeMemory {
  void operator()(utf8proc_uint8_t* memory) const { std::free(memory); }
};

/// The canonical composition; the text itself where it is not valid.
std::string composed(const std::string& text) {
  const std::unique_ptr<utf8proc_uint8_t, FreeMemory> made(
      utf8proc_NFC(reinterpret_cast<const utf8proc_uint8_t*>(text.c_str())));
  return made ? reinterpret_cast<const char*>(made.get()) : text;
}

bool is_unsafe_in_name(std::int32_t code_point) {
  constexpr std::string_view refused_by_windows = "<>:\"|?*";
  if (code_point < 0) return true;
  if (code_point < 0x80) {
    return refused_by_windows.find(static_cast<char>(code_point)) != std::string_view::npos;
  }
  switch (utf8proc_category(code_point)) {
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_CS:
    case UTF8PROC_CATEGORY_CO:
    case UTF8PROC_CATEGORY_CN:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
      return true;
    default:
      return false;
  }
}

/// Without control characters, and with `_` for what is unsafe otherwise; blanks are plain ones.
std::string with_safe_characters(std::string_view name) {
  std::string safe;
  while (!name.empty()) {
    const Decoded next = decode(name);
    const std::string_view character = name.substr(0, next.size);
    name.remove_prefix(next.size);
    const auto category =
        next.is_valid() ? utf8proc_category(next.code_point) : UTF8PROC_CATEGORY_CN;
    if (category == UTF8PROC_CATEGORY_CC) continue;
    if (category == UTF8PROC_CATEGORY_ZS) {
      safe += ' ';
    } else if (is_unsafe_in_name(next.code_point)) {
      safe += '_';
    } else {
      safe += character;
    }
  }
  return safe;
}

std::string without_ends(const std::string& name) {
  const std::size_t first = name.find_first_not_of(blanks_and_dots);
  if (first == std::string::npos) return "";
  return name.substr(first, name.find_last_not_of(blanks_and_dots) + 1 - first);
}

bool is_device_name(std::string_view name) {
  constexpr auto devices = std::to_array<std::string_view>({"con", "prn", "aux", "nul"});
  const std::string stem(trim(to_lower_ascii(name.substr(0, name.find('.')))));
  if (std::find(devices.begin(), devices.end(), stem) != devices.end()) return true;
  const bool is_port = stem.starts_with("com") || stem.starts_with("lpt");
  return is_port && stem.size() == 4 && stem[3] >= '0' && stem[3] <= '9';
}

/// Where the ending begins, `.pdf` or `.tar.gz`; the size where there is none.
std::size_t ending_of(std::string_view name) {
  constexpr std::string_view packed = ".tar";
  std::size_t dot = name.rfind('.');
  if (dot == std::string_view::npos || dot == 0) return name.size();
  if (name.substr(0, dot).ends_with(packed) && dot > packed.size()) dot -= packed.size();
  return name.size() - dot <= longest_ending ? dot : name.size();
}

std::string shortened_name(const std::string& name) {
  if (name.size() <= longest_file_name) return name;
  const std::size_t ending = ending_of(name);
  std::size_t room = longest_file_name - (name.size() - ending);
  while ((static_cast<unsigned char>(name[room]) & 0xC0U) == 0x80U) --room;
  return without_ends(name.substr(0, room)) + name.substr(ending);
}

}  // namespace

std::string safe_file_name(std::string_view name) {
  const std::size_t slash = name.find_last_of("/\\");
  if (slash != std::string_view::npos) name.remove_prefix(slash + 1);
  std::string safe = shortened_name(without_ends(composed(with_safe_characters(name))));
  if (is_device_name(safe)) safe.insert(0, 1, '_');
  return safe.empty() ? "file" : safe;
}

std::string numbered_file_name(std::string_view name, int number) {
  const std::size_t ending = ending_of(name);
  std::string numbered(name.substr(0, ending));
  numbered += "-" + std::to_string(number);
  numbered += name.substr(ending);
  return numbered;
}

FileLocation location_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  if (slash == std::string_view::npos) return {"", path};
  return {path.substr(0, slash), path.substr(slash + 1)};
}

std::string_view file_stem(std::string_view path) {
  const std::string_view name = location_of(path).name;
  return name.substr(0, name.rfind('.'));
}

}  // namespace deals

// SPDX-License-Identifier: MIT
#include <deals/model/id.hpp>

#include <deals/base/utf8.hpp>

#include <fmt/core.h>
#include <algorithm>
#include <array>

namespace deals {
namespace {

constexpr std::size_t longest_id = 100;

constexpr auto id_characters = [] {
  std::array<bool, 256> may{};
  for (std::size_t byte = 'a'; byte <= 'z'; ++byte) may[byte] = true;
  for (std::size_t byte = '0'; byte <= '9'; ++byte) may[byte] = true;
  may['-'] = true;
  return may;
}();

bool is_id_character(char c) { return id_characters[static_cast<unsigned char>(c)]; }

bool has_id_form(std::string_view text) {
  return !text.empty() && text.front() != '-' &&
         std::all_of(text.begin(), text.end(), [](char c) { return is_id_character(c); });
}

bool is_windows_device(std::string_view text) {
  if (text.size() != 3 && text.size() != 4) return false;
  constexpr std::array<std::string_view, 4> devices = {"aux", "con", "nul", "prn"};
  if (std::find(devices.begin(), devices.end(), text) != devices.end()) return true;
  return text.size() == 4 && (text.starts_with("com") || text.starts_with("lpt")) &&
         text[3] >= '1' && text[3] <= '9';
}

}  // namespace

bool is_valid_id(std::string_view text) {
  return has_id_form(text) && text.size() <= longest_id && !is_windows_device(text);
}

Result<void> check_id(std::string_view text) {
  const std::string quoted = shown(text);
  if (!has_id_form(text)) {
    Error error = usage_error(fmt::format("\"{}\" is not an id", quoted))
                      .hinted("an id is made of a-z, 0-9 and -, and does not start with -");
    const std::string suggestion = slug(text);
    if (!is_valid_id(suggestion)) return error;
    return std::move(error).hinted(fmt::format("such as {}", suggestion));
  }
  if (text.size() > longest_id) {
    return usage_error(fmt::format("the id \"{}\" is too long", quoted))
        .hinted(
            fmt::format("an id has at most {} characters; this has {}", longest_id, text.size()));
  }
  if (is_windows_device(text)) {
    return usage_error(
               fmt::format("\"{}\" cannot be an id: Windows has a device of that name", quoted))
        .hinted(fmt::format("choose another, such as {}-1", text));
  }
  return {};
}

std::string_view directory_of(RecordKind kind) {
  return kind == RecordKind::customer ? "customers" : "opportunities";
}

std::string_view name_of(RecordKind kind) {
  return kind == RecordKind::customer ? "customer" : "opportunity";
}

std::string path_of(RecordKind kind, std::string_view id) {
  return fmt::format("{}/{}.toml", directory_of(kind), id);
}

}  // namespace deals

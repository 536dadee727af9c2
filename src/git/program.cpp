// SPDX-License-Identifier: MIT
#include "program.hpp"

#include <unistd.h>

#include <algorithm>
#include <string_view>

namespace deals {
namespace {

std::vector<std::string> environment_with(
    const std::vector<std::pair<std::string, std::string>>& set,
    const std::vector<std::string>& removed) {
  std::vector<std::string> all;
  for (char** each = environ; *each != nullptr; ++each) {
    const std::string_view entry(*each);
    const std::string_view name = entry.substr(0, entry.find('='));
    const bool is_set =
        std::any_of(set.begin(), set.end(), [&](const auto& other) { return other.first == name; });
    const bool is_removed = std::find(removed.begin(), removed.end(), name) != removed.end();
    if (!is_set && !is_removed) all.emplace_back(entry);
  }
  for (const auto& [name, value] : set) all.push_back(name + "=" + value);
  return all;
}

std::vector<char*> pointers_to(std::vector<std::string>& texts) {
  std::vector<char*> pointers;
  pointers.reserve(texts.size() + 1);
  for (std::string& text : texts) pointers.push_back(text.data());
  pointers.push_back(nullptr);
  return pointers;
}

}  // namespace

Program::Program(std::vector<std::string> words,
                 const std::vector<std::pair<std::string, std::string>>& set,
                 const std::vector<std::string>& removed)
    : words_(std::move(words)),
      entries_(environment_with(set, removed)),
      word_pointers_(pointers_to(words_)),
      entry_pointers_(pointers_to(entries_)) {}

}  // namespace deals

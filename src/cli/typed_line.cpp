// SPDX-License-Identifier: MIT
#include "typed_line.hpp"

#include <deals/base/shell_word.hpp>
#include <deals/base/utf8.hpp>

namespace deals {
namespace {

constexpr int longest_line = 200;

}  // namespace

std::string typed_line(const std::vector<std::string>& arguments) {
  std::string line;
  for (const std::string& word : arguments) {
    if (!line.empty()) line += ' ';
    line += shell_word(word);
    if (line.size() > std::size_t{longest_line} * 4) break;
  }
  return fit(shown(line), longest_line);
}

}  // namespace deals

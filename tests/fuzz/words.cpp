// SPDX-License-Identifier: MIT
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/model/id.hpp>

#include "fuzzing.hpp"

namespace deals::fuzz {
namespace {

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }

void check_shown(std::string_view input) {
  const std::string safe = shown(input);
  require(is_valid_utf8(safe), "what is shown is UTF-8", safe);
  require(std::none_of(safe.begin(), safe.end(), is_control), "and has no controls", safe);
  require(shown(safe) == safe, "what is safe stays", safe);
  const std::string lines = shown_lines(input);
  require(std::all_of(lines.begin(), lines.end(),
                      [](char c) { return !is_control(c) || c == '\n' || c == '\t'; }),
          "lines have no controls but their own", lines);
}

void check_width(std::string_view input) {
  const std::string safe = shown(input);
  for (const int columns : {1, 7, 40}) {
    require(width(fit(safe, columns)) <= columns, "what is fitted fits", safe);
    for (const std::string& line : wrap(shown_lines(input), columns)) {
      require(line.find('\n') == std::string::npos, "a line is one line", line);
      require(columns == 1 || width(line) <= columns, "what is wrapped fits", line);
    }
  }
  require(byte_offset(input, code_points(input)) == input.size(), "points and bytes agree", safe);
}

}  // namespace

void words(std::string_view input) {
  check_shown(input);
  check_width(input);
  const std::string folded = fold(input);
  require(fold(folded) == folded, "what is folded stays", folded);
  // Device names have the form of an id; a command refuses them later.
  const std::string id = slug(input);
  require(id.size() <= 100, "an id is short", id);
  require(id.empty() || is_valid_id("x" + id.substr(1)), "a slug has the form of an id", id);
  const auto candidates = lines_of(input);
  if (!candidates.empty() && input.size() < 200) (void)nearest(candidates[0], candidates);
}

}  // namespace deals::fuzz

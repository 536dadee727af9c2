// SPDX-License-Identifier: MIT
#include "fuzzing.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>

namespace deals::fuzz {

void require(bool holds, std::string_view law, std::string_view details) {
  if (holds) return;
  fmt::print(stderr, "broken law: {}\n{}\n", law, details);
  std::abort();
}

std::string flaw(const Error& error, std::string_view text) {
  const auto is_among = [&](ErrorKind kind) { return error.kind == kind; };
  if (!is_among(ErrorKind::invalid_data) && !is_among(ErrorKind::conflict)) {
    return fmt::format("{}: {}", name_of(error.kind), error.message);
  }
  const auto lines = 1 + std::count(text.begin(), text.end(), '\n');
  const bool lies_within = error.place.line >= 1 && error.place.line <= lines;
  if (lies_within && error.place.column >= 0) return "";
  return fmt::format("{}:{} of {}: {}", error.place.line, error.place.column, lines, error.message);
}

std::vector<std::string> lines_of(std::string_view input) {
  std::vector<std::string> lines;
  for (const std::string_view one : split(input, '\n')) lines.emplace_back(one);
  return lines;
}

std::pair<std::string_view, std::string_view> halves(std::string_view input) {
  constexpr std::string_view divider = "\n%%\n";
  const std::size_t at = input.find(divider);
  if (at == std::string_view::npos) return {input, ""};
  return {input.substr(0, at + 1), input.substr(at + divider.size())};
}

}  // namespace deals::fuzz

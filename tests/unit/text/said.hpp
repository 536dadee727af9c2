// SPDX-License-Identifier: MIT
#pragma once

#include <fmt/format.h>
#include <deals/base/error.hpp>
#include <string>

namespace deals {

/// Everything that an error says, one part a line, so that tests can compare it whole.
inline std::string said(const Error& error) {
  std::string text;
  if (error.severity != Severity::error) text += std::string(name_of(error.severity)) + ": ";
  text += error.place.file;
  if (error.place.line > 0) text += fmt::format(":{}", error.place.line);
  if (error.place.column > 0) text += fmt::format(":{}", error.place.column);
  text += fmt::format(": {} [{}]\n", error.message, error.code);
  if (!error.excerpt.text.empty()) text += error.excerpt.text + "\n";
  if (error.excerpt.column > 0) {
    const auto column = static_cast<std::size_t>(error.excerpt.column);
    const auto length = static_cast<std::size_t>(error.excerpt.length);
    text += std::string(column - 1, ' ') + "^" + std::string(length - 1, '~') + "\n";
  }
  for (const std::string& hint : error.hints) text += "hint: " + hint + "\n";
  return text;
}

inline std::string said(const Problems& problems) {
  std::string text;
  for (const Error& problem : problems) text += said(problem);
  return text;
}

}  // namespace deals

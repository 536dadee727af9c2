// SPDX-License-Identifier: MIT
#include "culprit.hpp"

#include <fmt/core.h>

#include <deals/base/utf8.hpp>
#include <utility>

namespace deals {

Error culprit(std::string message, std::string_view source, Span span) {
  return argument_error(std::move(message), source, span.begin, span.length);
}

Error relocated(Error error, std::string_view source, Span span) {
  auto moved = culprit(std::move(error.message), source, span);
  if (error.excerpt.column > 0) {
    moved.excerpt.column += error.excerpt.column - 1;
    moved.excerpt.length = error.excerpt.length;
  }
  moved.hints = std::move(error.hints);
  return moved;
}

std::string quoted(std::string_view text) {
  constexpr int longest = 60;
  return fmt::format("\"{}\"", fit(shown(text), longest));
}

}  // namespace deals

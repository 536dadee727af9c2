// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace deals {

/// One character of a text that may not be valid UTF-8.
struct Decoded {
  std::int32_t code_point = -1;  ///< −1: an invalid byte
  std::size_t size = 1;          ///< bytes

  bool is_valid() const { return code_point >= 0; }
};

/// The first character of a text that is not empty.
Decoded decode(std::string_view text);

void append_utf8(std::string& text, std::int32_t code_point);

}  // namespace deals

// SPDX-License-Identifier: MIT
#pragma once

/// Kinds of single bytes, of ASCII alone: the same in every locale.
namespace deals {

constexpr bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }
/// A byte that moves the cursor or does something else than show: below the blank, or DEL.
constexpr bool is_control(char byte) {
  return static_cast<unsigned char>(byte) < 0x20 || byte == 0x7F;
}

}  // namespace deals

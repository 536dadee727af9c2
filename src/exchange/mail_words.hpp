// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// \file
/// Texts from messages as a timeline can keep them.
namespace deals {

/// The longest subject, name or address, in bytes.
inline constexpr std::size_t longest_mail_word = 1000;
/// The longest text of a message, in bytes.
inline constexpr std::size_t longest_mail_text = std::size_t{8} << 10;

/// The first `most` bytes or a little less, no character cut in two.
std::string_view mail_beginning(std::string_view text, std::size_t most);

/// With every invalid byte replaced by U+FFFD.
std::string valid_mail_text(std::string_view text);

/// On one line, without control characters and blanks around it, at most 1,000 bytes.
std::string mail_word(std::string_view text);

/// With plain line ends, without control characters and blank lines around it; of any length.
std::string mail_lines(std::string_view text);

}  // namespace deals

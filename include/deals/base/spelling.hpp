// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace deals {

/// The candidate that is nearest to a mistyped word (optimal string alignment, case and accents
/// ignored; a candidate that the word begins or that begins the word counts as near, and so does
/// one that begins as most of the word does), or nothing when none is near enough to be meant. Ties
/// break by the candidates' order.
std::optional<std::string> nearest(std::string_view word, std::span<const std::string> candidates);

/// `did you mean "list"?`, or nothing.
std::optional<std::string> did_you_mean(std::string_view word,
                                        std::span<const std::string> candidates);

/// `a, b and c` or `a, b or c`.
std::string join_words(const std::vector<std::string>& words, std::string_view conjunction);

/// The same of the first `most` words, with "3 more" for the others.
std::string join_some(std::vector<std::string> words, std::size_t most,
                      std::string_view conjunction);

/// With the ASCII letters in capitals.
std::string in_capitals(std::string_view text);

/// Split at a character; "" gives one empty part.
std::vector<std::string_view> split(std::string_view text, char separator);
/// Without the ASCII blanks and newlines at both ends.
std::string_view trim(std::string_view text);
std::string to_lower_ascii(std::string_view text);

/// "1 deal", "2 deals".
std::string counted(std::size_t count, std::string_view singular, std::string_view plural);

}  // namespace deals

// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/result.hpp>
#include <string_view>

#include "syntax.hpp"

/// \file
/// Reading what stands behind a field's colon, and the pieces that words are made of.
namespace deals {

bool is_quote(char c);

/// Whether a word is over at this position: at a blank, a closing parenthesis or the end.
bool ends_word(std::string_view source, std::size_t at);

/// Where the word at `begin` ends: at a blank or a parenthesis that closes none of the word's own.
std::size_t end_of_word(std::string_view source, std::size_t begin);

/// The length of a comparison (`>`, `>=`, `=`, …) at the start of the text, or zero.
std::size_t operator_length(std::string_view text);

/// The text between the quote at `begin` and the next one of its kind.
Result<Part> quoted_part(std::string_view source, std::size_t begin);
Error text_after_quote(std::string_view source, std::size_t at);

/// Reads operator and values at `begin` into the term and ends its span.
Result<void> read_value(std::string_view source, std::size_t begin, Term& term);

}  // namespace deals
